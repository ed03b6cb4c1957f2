/** How wide a letter of a name on the timeline is on average, in pixels. */
const letter = 6.2;
const most = 34;

/** A name as it stands on the timeline: as long as its line where that is long, else cut off; the list has it whole. */
export function shorten(label: string, line: number): string {
  const letters = Math.max(most, Math.floor(line / letter));
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}

/** How many pixels a name takes that has a short line. */
export const roomFor = (label: string): number => Math.min(label.length, most) * letter + 18;
