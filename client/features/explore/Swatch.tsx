import { display } from '../../generated/display.ts';
import { shapeOutline } from '../../ui/shapeOutline.ts';

interface SwatchProps {
  readonly family: keyof typeof display.families;
}

/** The shape of a family on the canvas, in the colour of the text around it. */
export function Swatch({ family }: SwatchProps) {
  return (
    <svg width={14} height={14} viewBox="-8 -8 16 16" aria-hidden>
      <path
        d={shapeOutline(display.families[family].shape, 12)}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
