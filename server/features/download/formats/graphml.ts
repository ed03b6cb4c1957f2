import { type DatasetSource, licence } from '../DatasetSource.ts';
import { edgeFields, edgeValues, type Field, nodeFields, nodeValues } from '../graphFields.ts';
import { xml } from '../../../../schema/xml.ts';

/** GraphML 1.0, for Gephi, yEd, NetworkX and the like. */
export async function* graphml({ dataset, date, entities, statements }: DatasetSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xml(`Beleidsgraaf, version ${dataset.version}, ${date}, ${licence.name}`)}</desc>\n`;
  yield keysOf('node', nodeFields) + keysOf('edge', edgeFields);
  yield '<graph id="beleidsgraaf" edgedefault="directed">\n';
  for await (const entity of entities())
    yield `<node id="${xml(entity.entity.id)}">${dataOf('node', nodeFields, nodeValues(entity))}</node>\n`;
  for await (const statement of statements()) {
    const { id, subject, object } = statement;
    yield `<edge id="${xml(id)}" source="${xml(subject.id)}" target="${xml(object.id)}">${dataOf('edge', edgeFields, edgeValues(statement))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Of = 'node' | 'edge';

function keysOf(of: Of, fields: readonly Field[]): string {
  return fields
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function dataOf(of: Of, fields: readonly Field[], values: readonly (string | number | undefined)[]): string {
  return fields
    .map(({ name }, index) => {
      const value = values[index];
      return value === undefined ? '' : `<data key="${of}-${name}">${xml(value)}</data>`;
    })
    .join('');
}
