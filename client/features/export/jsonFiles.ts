import { licence, type SceneToTake } from './SceneToTake.ts';

/** The things and facts as the API gives them, with where they come from. */
export function json({ scene, origin }: SceneToTake): string {
  const { version, date, address } = origin;
  return JSON.stringify(
    {
      dataset: 'Beleidsgraaf',
      version,
      date,
      address,
      licence: licence.url,
      nodes: [...scene.nodes.values()].map(({ id, type, label, period }) => ({ id, type, label, period })),
      statements: [...scene.statements.values()].map(({ subject, object, evidence, ...fact }) => ({
        ...fact,
        subject: subject.id,
        object: object.id,
        evidence: evidence.map(({ document, startLine, endLine, section, quote }) => ({
          document: document.id,
          startLine,
          endLine,
          section,
          quote,
        })),
      })),
    },
    // Apollo's cache adds the names of its types.
    (name, value: unknown) => (name === '__typename' ? undefined : value),
    2,
  );
}

const context = {
  bg: 'urn:beleidsgraaf:term:',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  label: { '@id': 'skos:prefLabel', '@language': 'nl' },
  from: 'schema:startDate',
  to: 'schema:endDate',
  version: 'schema:version',
  date: 'dcterms:created',
  licence: { '@id': 'dcterms:license', '@type': '@id' },
  source: { '@id': 'dcterms:source', '@type': '@id' },
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  claim: { '@id': 'rdf:value', '@language': 'nl' },
  certainty: 'bg:certainty',
  role: { '@id': 'bg:role', '@language': 'nl' },
  evidence: 'prov:wasDerivedFrom',
  document: { '@id': 'prov:specializationOf', '@type': '@id' },
  section: { '@id': 'bg:section', '@language': 'nl' },
  startLine: 'bg:startLine',
  endLine: 'bg:endLine',
};

/** JSON-LD 1.1 with the ids and terms of the file of the whole dataset: every fact as a triple, and as an rdf:Statement derived from its passages. */
export function jsonLd({ scene, origin }: SceneToTake): string {
  const dataset = {
    '@id': iri(`dataset/${origin.version}`),
    '@type': ['schema:Dataset', 'prov:Entity'],
    version: origin.version,
    date: origin.date,
    licence: licence.url,
    source: origin.address,
  };
  const things = [...scene.nodes.values()].map(({ id, type, label, period }) => ({
    '@id': iri(id),
    '@type': `bg:${type}`,
    label,
    from: period?.from ?? undefined,
    to: period?.to ?? undefined,
  }));
  const facts = [...scene.statements.values()].flatMap((fact) => {
    const { id, subject, relation, object, claim, certainty, role, period, evidence } = fact;
    return [
      { '@id': iri(subject.id), [`bg:${relation}`]: { '@id': iri(object.id) } },
      {
        '@id': iri(id),
        '@type': ['rdf:Statement', 'prov:Entity'],
        subject: iri(subject.id),
        predicate: `bg:${relation}`,
        object: iri(object.id),
        claim,
        certainty,
        role: role ?? undefined,
        from: period?.from ?? undefined,
        to: period?.to ?? undefined,
        evidence: evidence.map(({ document, startLine, endLine, section }) => ({
          '@type': 'prov:Entity',
          document: iri(document.id),
          section: section ?? undefined,
          startLine,
          endLine,
        })),
      },
    ];
  });
  return JSON.stringify({ '@context': context, '@graph': [dataset, ...things, ...facts] }, null, 1);
}

/** Ids are names, not addresses: where the graph is served says nothing of what a thing is. */
const iri = (id: string) => `urn:beleidsgraaf:${id}`;
