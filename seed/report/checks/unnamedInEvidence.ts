import { findNames } from '../../documents/findNames.ts';
import { rangeOf } from '../../documents/rangeOf.ts';
import type { Entity } from '../../knowledge.ts';
import type { ReadPassage } from '../../reading/readPassages.ts';
import type { Check } from '../Check.ts';

/**
 * Lines that name neither end of a fact are mostly the wrong lines, or lack an alias; rarely does a text speak of both
 * as "deze regeling" and "wij". The heading over the lines counts, and what is said of the document itself.
 */
export const unnamedInEvidence: Check = {
  kind: 'Evidence that names neither thing',
  severity: 'doubtful',
  remedy: 'Correct the lines or the section, or add what the text calls the thing to its aliases.',
  find: ({ knowledge: { entities }, passages, texts }) => {
    const byHeading = namesInHeadings(passages, entities);
    return [...texts].flatMap(([document, lines]) => {
      const byLine = namesByLine(lines, entities);
      return passages
        .filter((passage) => passage.document === document)
        .flatMap(({ passage: { lines: place, section = '', facts }, file, index }) => {
          const named = new Set([`document/${document}`, ...(byHeading.get(section) ?? [])]);
          for (let line = place.startLine; line <= place.endLine; line += 1)
            for (const id of byLine.get(line) ?? []) named.add(id);
          return [...facts.entries()]
            .filter(
              ([
                ,
                {
                  fact: [subject, , object],
                },
              ]) => !named.has(subject) && !named.has(object),
            )
            .map(
              ([
                at,
                {
                  fact: [subject, , object],
                },
              ]) =>
                file.problemAt(
                  [index, 'facts', at],
                  `Neither ${subject} nor ${object} is named on lines ${rangeOf(place)} or in the heading over them.`,
                ),
            );
        });
    });
  },
};

/** The things that a text names, by line; a name that runs on counts for both lines. */
function namesByLine(lines: readonly string[], entities: readonly Entity[]): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>();
  for (const [id, places] of findNames(lines, entities)) {
    for (const { startLine, endLine } of places) {
      for (let line = startLine; line <= endLine; line += 1) {
        named.set(line, (named.get(line) ?? new Set()).add(id));
      }
    }
  }
  return named;
}

/** The things that each heading names. All are looked through at once; a name over two of them is none. */
function namesInHeadings(
  passages: readonly ReadPassage[],
  entities: readonly Entity[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const headings = [...new Set(passages.map(({ passage: { section = '' } }) => section))];
  const named = new Map<string, Set<string>>();
  for (const [id, places] of findNames(headings, entities)) {
    for (const { startLine, endLine } of places) {
      const heading = headings[startLine - 1] ?? '';
      if (startLine === endLine) named.set(heading, (named.get(heading) ?? new Set()).add(id));
    }
  }
  return named;
}
