/** Names of the tokens of ui/base.css that charts are drawn with. */
const tokens = {
  paper: '--paper',
  ink: '--ink',
  muted: '--ink-muted',
  line: '--line',
  surface: '--surface',
  accent: '--accent',
} as const;

/** The colours of paper and ink as the page has them now: light, dark or high contrast. */
export type ChartColours = Readonly<Record<keyof typeof tokens, string>>;

/**
 * Reads the tokens as plain colours. They are written with light-dark(), which the library does not understand, so the
 * browser is asked what an element in that colour looks like.
 */
export function readColours(within: HTMLElement): ChartColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: read(tokens.paper),
    ink: read(tokens.ink),
    muted: read(tokens.muted),
    line: read(tokens.line),
    surface: read(tokens.surface),
    accent: read(tokens.accent),
  };
  probe.remove();
  return colours;
}
