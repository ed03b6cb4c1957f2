import { DOMParser } from '@xmldom/xmldom';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { DirectedGraph } from 'graphology';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { drawingOf } from '../../graph/drawing.ts';
import { aFact, anItem, aScene } from '../../graph/testing/aScene.ts';
import { csv } from './csv.ts';
import { gexf, graphml } from './graphFiles.ts';
import { json, jsonLd } from './jsonFiles.ts';
import { sceneTables } from './sceneTables.ts';
import { svgOf } from './svg.ts';

const origin = { version: 'abc', address: 'http://localhost/?steps=open.theme/taal&lang=en', date: '2026-11-25' };
const place = {
  id: 'document/brief:1-2',
  section: 'Taal',
  startLine: 1,
  endLine: 2,
  claim: null,
  quote: 'Er is “geld”.',
  url: null,
  document: { id: 'document/brief', label: 'Brief' },
};
const scene = aScene(
  [
    aFact('instrument/spuk FUNDS theme/taal', {
      claim: 'Geld, "veel" & <meer>',
      certainty: 'IMPLIED',
      evidence: [place],
    }),
  ],
  [anItem('theme/taal', { period: { from: '2007', to: null, label: 'vanaf 2007' } })],
);
const taken = { scene, origin };

test('CSV quotes what must be, and says on each row where it comes from', () => {
  const [, statements] = sceneTables(taken);

  expect(csv(statements ?? { name: '', headings: [], rows: [] }, origin).split('\r\n')).toEqual([
    '\uFEFFid,subject,subjectLabel,relation,reading,object,objectLabel,claim,certainty,from,to,role,evidence,version,date,address',
    'statement/instrumentspukfundsthemetaal,instrument/spuk,Spuk,FUNDS,financiert,theme/taal,Taal,"Geld, ""veel"" & <meer>",IMPLIED,,,,document/brief:1-2,abc,2026-11-25,http://localhost/?steps=open.theme/taal&lang=en',
    '',
  ]);
});

test('GraphML and GEXF are read by other programs', () => {
  const fromGraphml = readGraphml(DirectedGraph, graphml(taken), { addMissingNodes: false });
  const fromGexf = readGexf(DirectedGraph, new DOMParser().parseFromString(gexf(taken), 'text/xml'));

  for (const graph of [fromGraphml, fromGexf]) {
    expect(graph.nodes()).toEqual(['theme/taal', 'instrument/spuk']);
    expect(graph.getEdgeAttribute(graph.edges()[0], 'claim')).toBe('Geld, "veel" & <meer>');
  }
});

test('JSON and JSON-LD say what is known and where it comes from', async () => {
  expect(JSON.parse(json(taken))).toMatchObject({
    version: 'abc',
    address: origin.address,
    statements: [{ subject: 'instrument/spuk', object: 'theme/taal', evidence: [{ document: 'document/brief' }] }],
  });
  const triples = await jsonld.toRDF(JSON.parse(jsonLd(taken)), { format: 'application/n-quads' });

  expect(triples).toContain(
    '<urn:beleidsgraaf:instrument/spuk> <urn:beleidsgraaf:term:FUNDS> <urn:beleidsgraaf:theme/taal> .',
  );
});

test('SVG is well-formed, has every name, dashes what is implied, and names its source', () => {
  const drawing = drawingOf(scene, { lang: 'nl', collapsed: [], collapsedThemes: [] });
  const places = new Map(drawing.marks.map(({ id }, index) => [id, { x: index * 200, y: 0 }]));
  const { text } = svgOf({ drawing, places, source: 'Bron: <x>', title: 'Titel' });

  expect(new DOMParser().parseFromString(text, 'image/svg+xml').getElementsByTagName('g').length).toBe(4);
  for (const part of ['Taal', 'Spuk', 'stroke-dasharray', 'financiert', 'Bron: &lt;x&gt;'])
    expect(text).toContain(part);
});
