import { LRUCache } from 'lru-cache';
import { stem, stemsOf } from '../../../../schema/names/stem.ts';
import { wordsOf } from '../../../../seed/documents/wordsOf.ts';
import type { DocumentTexts } from '../../../documents/DocumentTexts.ts';

const mostPlaces = 20_000;

/** The stems of the words that sources use themselves: in the lines of a passage where the text is installed, and in headings. */
export class SourceWords {
  private readonly known = new LRUCache<string, ReadonlySet<string>>({ max: mostPlaces });

  constructor(private readonly texts: DocumentTexts) {}

  /** @param place as in `kst-32824-456:272-278`. */
  inLines(place: string): ReadonlySet<string> {
    return this.remember(place, () => {
      const [, name = '', start, end] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? [];
      const lines = this.texts.lines(`document/${name}`)?.slice(Number(start) - 1, Number(end)) ?? [];
      return wordsOf(lines).map(({ folded }) => stem(folded));
    });
  }

  inHeading(heading: string): ReadonlySet<string> {
    return this.remember(`# ${heading}`, () => stemsOf(heading));
  }

  private remember(key: string, read: () => readonly string[]): ReadonlySet<string> {
    const known = this.known.get(key);
    if (known) return known;
    const stems = new Set(read());
    this.known.set(key, stems);
    return stems;
  }
}
