import { display } from '../../generated/display.ts';
import type { SceneFact, SceneItem } from '../../graph/sceneParts.ts';
import { licence, placeText, type SceneToTake } from './SceneToTake.ts';

type Cell = string | number | undefined;

/** A table of what is taken: headings, and rows of as many cells. */
export interface SceneTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The things, their facts with where they stand, and where all of it comes from; named as in the files of the whole dataset. */
export function sceneTables({ scene, origin }: SceneToTake): readonly SceneTable[] {
  return [
    {
      name: 'things',
      headings: ['id', 'type', 'label', 'from', 'to'],
      rows: [...scene.nodes.values()].map(thingCells),
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
        'evidence',
      ],
      rows: [...scene.statements.values()].map(statementCells),
    },
    {
      name: 'about',
      headings: ['what', 'value'],
      rows: [
        ['dataset', 'Beleidsgraaf'],
        ['version', origin.version],
        ['date', origin.date],
        ['address', origin.address],
        ['licence', `${licence.name} (${licence.url})`],
      ],
    },
  ];
}

function thingCells({ id, type, label, period }: SceneItem): readonly Cell[] {
  return [id, type, label, period?.from ?? undefined, period?.to ?? undefined];
}

function statementCells(fact: SceneFact): readonly Cell[] {
  const { id, subject, relation, object, claim, certainty, period, role, evidence } = fact;
  return [
    id,
    subject.id,
    subject.label,
    relation,
    display.relations[relation].out.nl,
    object.id,
    object.label,
    claim,
    certainty,
    period?.from ?? undefined,
    period?.to ?? undefined,
    role ?? undefined,
    evidence.map(placeText).join(' '),
  ];
}
