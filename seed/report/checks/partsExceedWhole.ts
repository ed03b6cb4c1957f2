import type { Allocation, KnownGap, Place } from '../../knowledge.ts';
import type { ReadEntity } from '../../reading/readEntities.ts';
import type { Check } from '../Check.ts';
import { overlap, placeName } from '../places.ts';
import { Relations } from '../Relations.ts';

/**
 * A whole is at least the sum of its parts, figures of one year and kind compared. A source that contradicts itself is
 * left as it is, with the contradiction in gaps.yaml on those lines.
 */
export const partsExceedWhole: Check = {
  kind: 'Amounts whose parts exceed the whole',
  severity: 'error',
  remedy: 'Correct what is wrong; where the source itself does not add up, say so in gaps.yaml, on its lines.',
  find: ({ knowledge, entries }) => {
    const relations = new Relations(knowledge.statements);
    const lines = new Map(
      entries.filter(({ entity }) => entity.type === 'FUNDING_LINE').map((entry) => [entry.entity.id, entry]),
    );
    return [...lines.values()].flatMap(({ entity: { id, allocations }, file, slug }) =>
      allocations.flatMap((whole, at) => {
        const parts = figuresOfParts(id, whole, { relations, lines });
        const sum = [...parts.values()].reduce((total, { amount }) => total + amount, 0);
        const places = [whole, ...parts.values()].map(({ evidence }) => evidence);
        if (sum <= whole.amount || isKnown(places, knowledge.gaps)) return [];
        return [
          file.problemAt(
            [slug, 'allocations', at],
            `${id} is ${euros(whole.amount)} (${bucketOf(whole)}; ${placeName(whole.evidence)}) and its parts are ${euros(sum)}: ${[...parts.keys()].sort().join(', ')}.`,
          ),
        ];
      }),
    );
  },
};

interface Money {
  readonly relations: Relations;
  readonly lines: ReadonlyMap<string, ReadEntity>;
}

/** The figures to hold against a whole, by funding line: of each part its own, or those of its parts where it has none. */
function figuresOfParts(id: string, whole: Allocation, money: Money): ReadonlyMap<string, Allocation> {
  const figures = new Map<string, Allocation>();
  for (const { subject } of money.relations.to(id, 'PART_OF')) {
    const own = money.lines.get(subject)?.entity.allocations.find((figure) => bucketOf(figure) === bucketOf(whole));
    const found = own ? [[subject, own] as const] : figuresOfParts(subject, whole, money);
    for (const [line, figure] of found) figures.set(line, figure);
  }
  return figures;
}

/** What two figures must share to be compared: `2025 BUDGET`. */
function bucketOf({ year, structural, kind }: Allocation): string {
  return `${structural ? 'structural' : (year ?? 'total')} ${kind}`;
}

function isKnown(places: readonly Place[], gaps: readonly KnownGap[]): boolean {
  return gaps.some(({ place: gap }) => gap && places.some((place) => overlap(place, gap)));
}

function euros(amount: number): string {
  return `€ ${amount.toLocaleString('en')}`;
}
