import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { DirectedGraph, MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { aGraph, fact, gap, thing } from '../../testing/aGraph.ts';

const { url, dataset } = await aGraph(
  thing('programme/nplv', {
    label: 'Programma "Leefbaarheid & <Veiligheid>"',
    aliases: ['NPLV'],
    description: 'Eén; twee, "drie".',
    period: { from: '2022' },
    kind: 'PROGRAMME',
  }),
  thing('theme/veiligheid'),
  thing('funding-line/geld', {
    kind: 'BUDGET',
    allocations: [{ amount: 2_800_000_000, year: 2025, evidence: { document: 'bron', lines: '3-4' } }],
  }),
  fact('programme/nplv ADDRESSES theme/veiligheid', { certainty: 'IMPLIED' }),
  fact('funding-line/geld FUNDS programme/nplv', { period: { from: '2007', to: '2011' } }),
  gap('De tabel telt niet op.', '3-4'),
);

/** Reads an entry when asked to, one after the other. */
const openZip = (bytes: Buffer) =>
  promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer)(bytes, { lazyEntries: true });

const ids = ['document/bron', 'funding-line/geld', 'programme/nplv', 'theme/veiligheid'];

async function download(ending: string): Promise<Buffer> {
  const answer = await fetch(`${url}/data/graph.${ending}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Disposition')).toBe(
    `attachment; filename=beleidsgraaf-${dataset.version}.${ending}`,
  );
  return Buffer.from(await answer.arrayBuffer());
}

test('a zip of tables that refer to one another', async () => {
  const files = await unzip(await download('csv.zip'));

  expect([...files.keys()]).toEqual([
    'things.csv',
    'statements.csv',
    'evidence.csv',
    'amounts.csv',
    'mentions.csv',
    'about.csv',
  ]);
  expect(files.get('things.csv')).toContain(
    'programme/nplv,PROGRAMME,"Programma ""Leefbaarheid & <Veiligheid>""",NPLV',
  );
  expect(files.get('statements.csv')?.split('\n')[1]).toContain('Feit 1.');
  expect(files.get('amounts.csv')).toContain('funding-line/geld,Geld,2025,no,2800000000,BUDGET,bron,3,4');
  for (const value of [dataset.version, 'EUPL-1.2', 'De tabel telt niet op.', new Date().toISOString().slice(0, 10)])
    expect(files.get('about.csv')).toContain(value);
});

test('a workbook that a spreadsheet library opens', async () => {
  const sheets = await readXlsxFile(await download('xlsx'));
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'things',
    'statements',
    'evidence',
    'amounts',
    'mentions',
    'about',
  ]);
  expect(
    rowsOf('things')
      .slice(1)
      .map(([id]) => id),
  ).toEqual(ids);
  expect(rowsOf('amounts')[1]?.slice(0, 6)).toEqual(['funding-line/geld', 'Geld', 2025, 'no', 2_800_000_000, 'BUDGET']);
  expect(rowsOf('about').flat()).toContain(dataset.version);
});

test('GraphML that a graph library opens', async () => {
  const text = (await download('graphml')).toString();
  const graph = graphml.parse(MultiDirectedGraph, await xmlOf(text));

  expect(graph.nodes().sort()).toEqual(ids);
  expect(graph.getNodeAttributes('programme/nplv')).toMatchObject({
    label: 'Programma "Leefbaarheid & <Veiligheid>"',
    type: 'PROGRAMME',
    from: '2022',
  });
  expect(graph.edges('funding-line/geld', 'programme/nplv').map((edge) => graph.getEdgeAttributes(edge))).toEqual([
    expect.objectContaining({ relation: 'FUNDS', certainty: 'EXPLICIT', evidence: 'bron:2-2', to: '2011' }),
  ]);
  expect(text).toContain(dataset.version);
});

test('GEXF that a graph library opens', async () => {
  const text = (await download('gexf')).toString();
  const graph = gexf.parse(DirectedGraph, await xmlOf(text));

  expect(graph.nodes().sort()).toEqual(ids);
  expect(graph.size).toBe(2);
  expect(graph.getNodeAttributes('programme/nplv')).toMatchObject({ type: 'PROGRAMME', aliases: 'NPLV' });
  expect(text).toContain(dataset.version);
});

test('JSON-LD that a processor expands, with PROV for the evidence', async () => {
  const document = JSON.parse((await download('jsonld')).toString()) as object;
  const triples = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;

  expect(triples).toContain(
    '<urn:beleidsgraaf:programme/nplv> <https://schema.org/about> <urn:beleidsgraaf:theme/veiligheid> .',
  );
  expect(triples).toContain('<http://www.w3.org/ns/prov#wasDerivedFrom> <urn:beleidsgraaf:passage/bron/1-1> .');
  expect(triples).toContain(
    '<urn:beleidsgraaf:theme/veiligheid> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .',
  );
  expect(triples).toContain(`"${dataset.version}"`);
});

test('says 304 to who has it already, and nothing about a form that there is not', async () => {
  const first = await fetch(`${url}/data/graph.gexf`, { method: 'HEAD' });
  const again = await fetch(`${url}/data/graph.gexf`, {
    headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
  });

  expect([first.status, again.status]).toEqual([200, 304]);
  expect(again.headers.get('X-Dataset-Version')).toBe(dataset.version);
  expect((await fetch(`${url}/data/graph.pdf`)).status).toBe(404);
});

/** The texts in a zip, by name, without byte order marks. */
async function unzip(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes);
  const texts = new Map<string, string>();
  zip.on('entry', (entry: Entry) => {
    zip.openReadStream(entry, (_error, stream) => {
      void stream.toArray().then((chunks: Buffer[]) => {
        texts.set(
          entry.fileName,
          Buffer.concat(chunks)
            .toString()
            .replace(/^\uFEFF/, ''),
        );
        zip.readEntry();
      });
    });
  });
  zip.readEntry();
  await once(zip, 'end');
  return texts;
}

/** What the graph libraries read outside a browser. */
async function xmlOf(text: string): Promise<Document> {
  const { DOMParser } = await import('@xmldom/xmldom');
  return new DOMParser().parseFromString(text, 'text/xml');
}
