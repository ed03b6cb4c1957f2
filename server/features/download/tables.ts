import type { Evidence } from '../../graph/evidence.ts';
import { display, ontology } from '../../graph/ontology.ts';
import { type DatasetSource, licence, nameOf } from './DatasetSource.ts';

/** What a cell of a table holds; nothing where it is undefined. */
export type Cell = string | number | undefined;

/** A table of the dataset, for spreadsheets: a row of headings, then the rows as they come. */
export interface Table {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: () => AsyncIterable<readonly Cell[]>;
}

/** Attributes of any type, each once, in the order in which the types have them. */
const attributeNames = [
  ...new Set([...ontology.nodes.values()].flatMap(({ attributes }) => attributes.map(({ name }) => name))),
];

/** The dataset as tables that refer to one another by id. */
export function tablesOf(source: DatasetSource): readonly Table[] {
  const { entities, statements } = source;
  return [
    {
      name: 'things',
      headings: ['id', 'type', 'label', 'aliases', 'description', 'from', 'to', 'sameAs', ...attributeNames],
      rows: async function* () {
        for await (const { entity, attributes } of entities()) {
          const { id, type, label, aliases, description, periodFrom, periodTo, sameAs } = entity;
          const own = attributeNames.map((name) => attributes[name]);
          yield [id, type, label, aliases.join('; '), description, periodFrom, periodTo, sameAs.join('; '), ...own];
        }
      },
    },
    {
      name: 'statements',
      headings: [
        'id',
        'subject',
        'subjectLabel',
        'relation',
        'reading',
        'object',
        'objectLabel',
        'claim',
        'certainty',
        'from',
        'to',
        'role',
      ],
      rows: async function* () {
        for await (const {
          id,
          subject,
          relation,
          object,
          claim,
          certainty,
          periodFrom,
          periodTo,
          role,
        } of statements()) {
          const reading = display.relations[relation]?.out.nl;
          yield [
            id,
            subject.id,
            subject.label,
            relation,
            reading,
            object.id,
            object.label,
            claim,
            certainty,
            periodFrom,
            periodTo,
            role,
          ];
        }
      },
    },
    {
      name: 'evidence',
      headings: ['statement', 'document', 'startLine', 'endLine', 'section', 'claim'],
      rows: async function* () {
        for await (const { id, evidence } of statements()) {
          for (const place of evidence) yield [id, ...cellsOf(place), place.claim ?? undefined];
        }
      },
    },
    {
      name: 'amounts',
      headings: [
        'fundingLine',
        'label',
        'year',
        'structural',
        'amount',
        'kind',
        'document',
        'startLine',
        'endLine',
        'section',
      ],
      rows: async function* () {
        for await (const { entity, figures } of entities()) {
          for (const { year, structural, amount, kind, evidence } of figures) {
            const places = evidence[0] ? cellsOf(evidence[0]) : [];
            yield [entity.id, entity.label, year ?? undefined, structural ? 'yes' : 'no', amount, kind, ...places];
          }
        }
      },
    },
    {
      name: 'mentions',
      headings: ['thing', 'document', 'startLine', 'endLine', 'section'],
      rows: async function* () {
        for await (const { entity, mentions } of entities()) {
          for (const place of mentions) yield [entity.id, ...cellsOf(place)];
        }
      },
    },
    {
      name: 'about',
      headings: ['what', 'value'],
      rows: async function* () {
        yield* aboutRows(source);
      },
    },
  ];
}

function cellsOf({ document, startLine, endLine, section }: Evidence): readonly Cell[] {
  return [nameOf(document), startLine, endLine, section ?? undefined];
}

function aboutRows({ dataset, date }: DatasetSource): readonly (readonly Cell[])[] {
  return [
    ['dataset', 'Beleidsgraaf'],
    ['version', dataset.version],
    ['date', date],
    ['licence', `${licence.name} (${licence.url})`],
    ...dataset.documents.map(({ id, sha256 }) => [nameOf(id), `sha256 ${sha256}`]),
    ...dataset.gaps.map(({ text }) => ['known gap', text]),
  ];
}
