import type { LoadedDataset } from '../dataset/readDataset.ts';
import type { Evidence } from '../../graph/evidence.ts';

/** What must be known of these places: the gaps that show on some of their lines. */
export function warningsOn(places: readonly Evidence[], gaps: LoadedDataset['gaps']): readonly string[] {
  return gaps
    .filter(({ place: gap }) =>
      places.some(
        (place) =>
          gap &&
          place.document === `document/${gap.document}` &&
          place.startLine <= gap.endLine &&
          gap.startLine <= place.endLine,
      ),
    )
    .map(({ text }) => text);
}
