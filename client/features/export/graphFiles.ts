import type { SceneFact, SceneItem } from '../../graph/sceneParts.ts';
import { originLine, placeText, type SceneToTake } from './SceneToTake.ts';
import { xml } from '../../../schema/xml.ts';

type Values = Readonly<Record<string, string | null | undefined>>;

const nodeValues = ({ type, label, period }: SceneItem) =>
  ({ label, type, from: period?.from, to: period?.to }) satisfies Values;

const edgeValues = ({ relation, claim, certainty, period, role, evidence }: SceneFact) =>
  ({
    relation,
    claim,
    certainty,
    from: period?.from,
    to: period?.to,
    role,
    evidence: evidence.map(placeText).join(' '),
  }) satisfies Values;

const nodeFields = ['label', 'type', 'from', 'to'] as const;
const edgeFields = ['relation', 'claim', 'certainty', 'from', 'to', 'role', 'evidence'] as const;

/** GraphML 1.0, for Gephi, yEd, NetworkX and the like; the fields are those of the file of the whole dataset. */
export function graphml({ scene, origin }: SceneToTake): string {
  const key = (of: string) => (name: string) =>
    `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
  const data = (of: string, values: Values) =>
    Object.entries(values).map(([name, value]) => (value ? `<data key="${of}-${name}">${xml(value)}</data>` : ''));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xml(originLine(origin))}</desc>`,
    ...nodeFields.map(key('node')),
    ...edgeFields.map(key('edge')),
    '<graph id="beleidsgraaf" edgedefault="directed">',
    ...[...scene.nodes.values()].map(
      (item) => `<node id="${xml(item.id)}">${data('node', nodeValues(item)).join('')}</node>`,
    ),
    ...[...scene.statements.values()].map(
      (fact) => `<edge ${ends(fact)}>${data('edge', edgeValues(fact)).join('')}</edge>`,
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n');
}

/** GEXF 1.3, for Gephi. */
export function gexf({ scene, origin }: SceneToTake): string {
  const attributes = (of: string, names: readonly string[]) => [
    `<attributes class="${of}">`,
    ...names.map((name, index) => `<attribute id="${index.toString()}" title="${name}" type="string"/>`),
    '</attributes>',
  ];
  const values = (names: readonly string[], all: Values) => {
    const said = names.map((name, index) => {
      const value = all[name];
      return value ? `<attvalue for="${index.toString()}" value="${xml(value)}"/>` : '';
    });
    return `<attvalues>${said.join('')}</attvalues>`;
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${origin.date}"><creator>Beleidsgraaf</creator><description>${xml(originLine(origin))}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    ...attributes('node', nodeFields),
    ...attributes('edge', edgeFields),
    '<nodes>',
    ...[...scene.nodes.values()].map(
      (item) => `<node id="${xml(item.id)}" label="${xml(item.label)}">${values(nodeFields, nodeValues(item))}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...[...scene.statements.values()].map(
      (fact) => `<edge ${ends(fact)} label="${fact.relation}">${values(edgeFields, edgeValues(fact))}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}

const ends = ({ id, subject, object }: SceneFact) =>
  `id="${xml(id)}" source="${xml(subject.id)}" target="${xml(object.id)}"`;
