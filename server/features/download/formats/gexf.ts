import { type DatasetSource, licence } from '../DatasetSource.ts';
import { edgeFields, edgeValues, type Field, nodeFields, nodeValues } from '../graphFields.ts';
import { xml } from '../../../../schema/xml.ts';

/** GEXF 1.3, for Gephi. */
export async function* gexf({ dataset, date, entities, statements }: DatasetSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta lastmodifieddate="${date}"><creator>Beleidsgraaf</creator><description>${xml(
    `Version ${dataset.version}, ${date}, ${licence.name}`,
  )}</description></meta>\n<graph mode="static" defaultedgetype="directed">\n`;
  yield attributesOf('node', nodeFields) + attributesOf('edge', edgeFields) + '<nodes>\n';
  for await (const entity of entities()) {
    const { id, label } = entity.entity;
    yield `<node id="${xml(id)}" label="${xml(label)}">${valuesOf(nodeValues(entity))}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const statement of statements()) {
    const { id, subject, object, relation } = statement;
    yield `<edge id="${xml(id)}" source="${xml(subject.id)}" target="${xml(object.id)}" label="${relation}">${valuesOf(edgeValues(statement))}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributesOf(of: 'node' | 'edge', fields: readonly Field[]): string {
  const attributes = fields.map(
    ({ name, type }, index) => `<attribute id="${index}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}">\n${attributes.join('')}</attributes>\n`;
}

function valuesOf(values: readonly (string | number | undefined)[]): string {
  const set = values.flatMap((value, index) =>
    value === undefined ? [] : [`<attvalue for="${index}" value="${xml(value)}"/>`],
  );
  return `<attvalues>${set.join('')}</attvalues>`;
}
