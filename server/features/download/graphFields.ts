import type { Statement } from '../../graph/statement.ts';
import { type DownloadedEntity, placeText } from './DatasetSource.ts';

/** A value that a node or edge carries in a graph file. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'double';
}

/** What graph files say of a node, in this order. */
export const nodeFields: readonly Field[] = [
  { name: 'label', type: 'string' },
  { name: 'type', type: 'string' },
  { name: 'aliases', type: 'string' },
  { name: 'description', type: 'string' },
  { name: 'from', type: 'string' },
  { name: 'to', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'amount', type: 'double' },
  { name: 'mentions', type: 'string' },
];

/** What graph files say of an edge, in this order. */
export const edgeFields: readonly Field[] = [
  { name: 'relation', type: 'string' },
  { name: 'claim', type: 'string' },
  { name: 'certainty', type: 'string' },
  { name: 'from', type: 'string' },
  { name: 'to', type: 'string' },
  { name: 'role', type: 'string' },
  { name: 'evidence', type: 'string' },
];

type Values = readonly (string | number | undefined)[];

export function nodeValues({ entity, attributes, mentions }: DownloadedEntity): Values {
  const { label, type, aliases, description, periodFrom, periodTo } = entity;
  const places = mentions.map(placeText).join(' ');
  return [
    label,
    type,
    aliases.join('; '),
    description,
    periodFrom,
    periodTo,
    attributes['kind'],
    attributes['amount'],
    places,
  ];
}

export function edgeValues({ relation, claim, certainty, periodFrom, periodTo, role, evidence }: Statement): Values {
  return [relation, claim, certainty, periodFrom, periodTo, role, evidence.map(placeText).join(' ')];
}
