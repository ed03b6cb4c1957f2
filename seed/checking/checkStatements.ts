import type { Ontology } from '../../schema/ontology.ts';
import type { ReadEntity } from '../reading/readEntities.ts';
import type { ReadPassage } from '../reading/readPassages.ts';
import { suggest } from '../reading/suggest.ts';
import { checkCircles } from './checkCircles.ts';

interface Things {
  /** The type of everything that has an entry, also where the entry is not as it should be. */
  readonly declared: ReadonlyMap<string, string>;
  readonly read: readonly ReadEntity[];
}

/** Notes facts that the ontology does not allow, about things that do not exist, or on lines that are not there. */
export function checkStatements(
  passages: readonly ReadPassage[],
  { declared: types, read }: Things,
  ontology: Ontology,
): void {
  const lengths = new Map(
    read.flatMap(({ entity: { id, attributes } }) =>
      attributes['lines'] === undefined ? [] : [[id, Number(attributes['lines'])] as const],
    ),
  );

  for (const { passage, document, file, index } of passages) {
    const known = (id: string, path: readonly PropertyKey[]) => {
      if (!types.has(id)) file.report([index, ...path], `There is no '${id}'.${suggest(id, types.keys())}`);
      return types.get(id);
    };
    const length = lengths.get(`document/${document}`);
    if (length === undefined && index === 0) {
      file.report([index], `'document/${document}' is no source. Give it sha256 and lines in entities/documents.yaml.`);
    }
    if (length !== undefined && passage.lines.endLine > length) {
      file.report([index, 'lines'], `The document ends on line ${length}; the passage on ${passage.lines.endLine}.`);
    }
    passage.names.forEach((id, at) => known(id, ['names', at]));
    passage.facts.forEach(({ fact: [subject, relation, object] }, at) => {
      const path = ['facts', at];
      const from = known(subject, path);
      const to = known(object, path);
      const edge = ontology.edges.get(relation);
      if (!edge) {
        file.report([index, ...path], `There is no relation '${relation}'.${suggest(relation, ontology.edges.keys())}`);
      } else if (
        from !== undefined &&
        to !== undefined &&
        !edge.joins.some((join) => join.from === from && join.to === to)
      ) {
        file.report([index, ...path], `${relation} cannot join ${from} to ${to}. ${allowed(edge.joins, from)}`);
      }
      if (subject === object) file.report([index, ...path], `'${subject}' cannot stand in a relation to itself.`);
    });
  }
  for (const { entity, file, slug } of read) {
    entity.allocations.forEach(({ evidence }, at) => {
      const length = lengths.get(`document/${evidence.document}`);
      const path = [slug, 'allocations', at, 'evidence'];
      if (length === undefined)
        file.report(
          path,
          `'document/${evidence.document}' is no source.${suggest(`document/${evidence.document}`, lengths.keys())}`,
        );
      else if (evidence.endLine > length)
        file.report(path, `The document ends on line ${length}; the evidence on ${evidence.endLine}.`);
    });
  }
  checkCircles(passages);
}

function allowed(joins: readonly { readonly from: string; readonly to: string }[], from: string): string {
  const ends = joins.filter((join) => join.from === from).map(({ to }) => to);
  if (ends.length > 0) return `From ${from} it can go to ${ends.join(', ')}.`;
  return `It starts from ${[...new Set(joins.map((join) => join.from))].join(', ')}.`;
}
