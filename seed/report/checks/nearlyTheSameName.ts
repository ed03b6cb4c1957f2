import { distance } from 'fastest-levenshtein';
import { fold } from '../../../schema/names/fold.ts';
import type { ReadEntity } from '../../reading/readEntities.ts';
import type { Check } from '../Check.ts';

/** Two things of a type with nearly one name may be one thing, unless a fact joins them: then they were told apart. */
export const nearlyTheSameName: Check = {
  kind: 'Names that are nearly the same',
  severity: 'doubtful',
  remedy: 'Make the two one thing with aliases, or leave them where a source keeps them apart.',
  find: ({ knowledge: { statements }, entries }) => {
    const joined = new Set(statements.map(({ subject, object }) => keyOf(subject, object)));
    const reported = new Set<string>();
    return pairs(entries).flatMap(([one, other]) => {
      const key = keyOf(one.entry.entity.id, other.entry.entity.id);
      if (joined.has(key) || reported.has(key)) return [];
      reported.add(key);
      const { file, slug } = other.entry;
      return [file.problemAt([slug], `'${other.name}' is nearly '${one.name}' of ${one.entry.entity.id}.`)];
    });
  },
};

/** The same for two things in either order. */
function keyOf(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

interface Name {
  readonly entry: ReadEntity;
  readonly name: string;
  /** With a space at either end, so that whole words can be looked for in it. */
  readonly folded: string;
  /** Its numbers in a row: "2007 2011". Years, amounts and numbers of papers tell things apart. */
  readonly numbers: string;
}

/** The pairs of names that are nearly the same, of two things of one type. */
function pairs(entries: readonly ReadEntity[]): readonly (readonly [Name, Name])[] {
  const comparable = new Map<string, Name[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = `${entry.entity.type} ${name.numbers}`;
      const names = comparable.get(key);
      if (names) names.push(name);
      else comparable.set(key, [name]);
    }
  }
  return [...comparable.values()].flatMap((names) => {
    names.sort((a, b) => a.folded.length - b.folded.length);
    return names.flatMap((shorter, index) =>
      names
        .slice(index + 1)
        .filter((longer) => shorter.entry !== longer.entry && isNear(shorter.folded, longer.folded))
        .map((longer) => [shorter, longer] as const),
    );
  });
}

function namesOf(entry: ReadEntity): readonly Name[] {
  return [entry.entity.label, ...entry.entity.aliases].map((name) => {
    const folded = fold(name);
    return { entry, name, folded: ` ${folded} `, numbers: (folded.match(/\d+/g) ?? []).join(' ') };
  });
}

/** Of two folded names of which neither is an abbreviation: those differ by a letter anyway. */
function isNear(shorter: string, longer: string): boolean {
  if (shorter.length < ' gemeen '.length || longer.length >= shorter.length * 2) return false;
  return isMisspelt(shorter, longer) || isWithin(shorter, longer);
}

/** One letter in ten may differ, and one in a short name: gemeente, gemeenten. Never at both ends, which saves time. */
function isMisspelt(shorter: string, longer: string): boolean {
  const allowed = Math.max(1, Math.floor(shorter.length / 10));
  if (longer.length - shorter.length > allowed) return false;
  const alike = shorter.slice(0, 5) === longer.slice(0, 5) || shorter.slice(-5) === longer.slice(-5);
  return alike && distance(shorter, longer) <= allowed;
}

/** Two words or more that make up most of the other name: "actieplan polarisatie", "actieplan polarisatie gemeenten". */
function isWithin(shorter: string, longer: string): boolean {
  return shorter.indexOf(' ', 1) < shorter.length - 1 && longer.includes(shorter);
}
