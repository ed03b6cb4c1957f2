import type { EntityType, RelationType } from '../../../generated/exploration.ts';

/** Public vocabularies, and one of our own for what they do not have. */
const prefixes = {
  bg: 'urn:beleidsgraaf:term:',
  cpov: 'http://data.europa.eu/m8g/',
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Classes of public vocabularies that fit a type; every thing has its own `bg:` class as well. */
export const classes: Readonly<Record<EntityType, readonly string[]>> = {
  MINISTRY: ['cpov:PublicOrganisation', 'org:FormalOrganization'],
  ORGANISATION: ['org:Organization'],
  MUNICIPALITY: ['cpov:PublicOrganisation', 'org:FormalOrganization'],
  REGION: ['schema:Place'],
  ACTOR_GROUP: ['prov:Agent'],
  PERSON: ['schema:Person'],
  PARTY: ['org:Organization'],
  PROGRAMME: ['schema:Project'],
  ACTION: ['schema:Action'],
  INSTRUMENT: [],
  FUNDING_LINE: ['schema:MonetaryGrant'],
  MOTION: ['schema:CreativeWork'],
  DOCUMENT: ['schema:CreativeWork'],
  DOSSIER: ['schema:Collection'],
  THEME: ['skos:Concept'],
  TARGET_GROUP: ['schema:Audience'],
  EVENT: ['schema:Event'],
  TARGET: [],
  INDICATOR: ['schema:Observation'],
};

/** Properties of public vocabularies that mean what a relation between these types means; any other is of our own. */
export function propertyOf(relation: RelationType, from: EntityType, to: EntityType): string {
  if (relation === 'PART_OF' && from === 'THEME' && to === 'THEME') return 'skos:broader';
  if (relation === 'PART_OF' && from === 'ORGANISATION') return 'org:subOrganizationOf';
  if (relation === 'MEMBER_OF') return 'org:memberOf';
  if (relation === 'CITES') return 'schema:citation';
  if (relation === 'ISSUED_BY' && from === 'DOCUMENT') return 'schema:publisher';
  if (relation === 'ADDRESSES') return 'schema:about';
  return `bg:${relation}`;
}

const text = (id: string) => ({ '@id': id, '@language': 'nl' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });

export const context = {
  ...prefixes,
  label: text('skos:prefLabel'),
  alias: text('skos:altLabel'),
  description: text('dcterms:description'),
  identifier: 'dcterms:identifier',
  from: 'schema:startDate',
  to: 'schema:endDate',
  version: 'schema:version',
  date: 'dcterms:created',
  licence: link('dcterms:license'),
  subject: link('rdf:subject'),
  predicate: link('rdf:predicate'),
  object: link('rdf:object'),
  claim: text('rdf:value'),
  certainty: 'bg:certainty',
  role: text('bg:role'),
  evidence: 'prov:wasDerivedFrom',
  figure: 'bg:figure',
  document: link('prov:specializationOf'),
  section: text('bg:section'),
  startLine: 'bg:startLine',
  endLine: 'bg:endLine',
  amount: 'schema:amount',
  year: 'bg:year',
  structural: 'bg:structural',
  kind: 'bg:kind',
  attribute: { '@id': 'bg:attributes', '@type': '@json' },
  sha256: 'bg:sha256',
  source: 'dcterms:source',
} as const;
