import { expect, test } from 'vitest';
import { aGraph, fact, thing } from '../../testing/aGraph.ts';

const { ask, errorsOf } = await aGraph(
  thing('ministry/szw', { label: 'Ministerie van Sociale Zaken en Werkgelegenheid', aliases: ['SZW'] }),
  thing('organisation/pharos'),
  thing('organisation/diversion'),
  thing('actor-group/gemeenten'),
  thing('theme/radicalisering', { label: 'Preventie van radicalisering' }),
  thing('theme/taal', { label: 'Nederlandse taal' }),
  thing('programme/nplv', { label: 'Nationaal Programma Leefbaarheid en Veiligheid', aliases: ['NPLV'] }),
  thing('instrument/spuk', { label: 'SPUK-regeling', kind: 'SUBSIDY_SCHEME' }),
  thing('instrument/toolbox', { label: 'Toolbox tegen extremisme', kind: 'TOOLKIT' }),
  thing('instrument/taalkoffer', { kind: 'TOOLKIT' }),
  thing('instrument/leesplank', { kind: 'TOOLKIT' }),
  thing('instrument/woordenkist', { kind: 'TOOLKIT' }),
  thing('programme/leerlijn'),
  thing('action/luisteren'),
  thing('action/lezen'),
  thing('action/schrijven'),
  thing('event/themadag', { label: 'Themadag sociale stabiliteit', date: '2019-02-06' }),
  thing('target/werkgevers', { label: 'Ongeveer 1.000 werkgevers ondersteunen', value: 1000, unit: 'werkgevers' }),
  thing('funding-line/geld', {
    label: 'Geld voor de aanpak',
    kind: 'BUDGET',
    allocations: [
      { amount: 3_000_000, year: 2025, evidence: { document: 'bron', lines: 9 } },
      { amount: 4_000_000, year: 2026, evidence: { document: 'bron', lines: 9 } },
    ],
  }),
  thing('motion/becker', { label: 'Motie-Becker', dossierNumber: '35228', number: 45 }),
  fact('ministry/szw RESPONSIBLE_FOR programme/nplv'),
  fact('organisation/pharos PARTICIPATES_IN programme/nplv'),
  fact('instrument/spuk PART_OF programme/nplv'),
  fact('instrument/spuk FUNDS theme/radicalisering'),
  fact('instrument/spuk AVAILABLE_TO actor-group/gemeenten'),
  fact('instrument/toolbox ADDRESSES theme/radicalisering'),
  fact('funding-line/geld FUNDS programme/nplv'),
  fact('event/themadag ADDRESSES theme/radicalisering'),
  fact('organisation/pharos RESPONSIBLE_FOR programme/leerlijn', { claim: 'Pharos coördineert de leerlijn.' }),
  fact('organisation/diversion RESPONSIBLE_FOR programme/leerlijn', { claim: 'Diversion staat in voor de leerlijn.' }),
  fact('instrument/taalkoffer ADDRESSES theme/taal'),
  fact('instrument/leesplank ADDRESSES theme/taal'),
  fact('instrument/woordenkist ADDRESSES theme/taal'),
  fact('programme/nplv HAS_TARGET target/werkgevers'),
  fact('action/luisteren PART_OF programme/leerlijn'),
  fact('action/lezen PART_OF programme/leerlijn'),
  fact('action/schrijven PART_OF programme/leerlijn'),
  fact('organisation/pharos EXECUTES action/lezen'),
  fact('action/lezen ADDRESSES theme/taal'),
  fact('organisation/pharos EXECUTES action/luisteren'),
  fact('action/luisteren ADDRESSES theme/radicalisering'),
);

test.each([
  ['Wie is verantwoordelijk voor het NPLV?', ['Ministerie van Sociale Zaken en Werkgelegenheid']],
  ['Who is responsible for the NPLV?', ['Ministerie van Sociale Zaken en Werkgelegenheid']],
  ['Wie is betrokken bij het NPLV?', ['Pharos']],
  ['Wie is verantwoordelijk voor de leerlijn?', ['Diversion', 'Pharos']],
  ['Wie coördineert de leerlijn?', ['Pharos']],
  ['Wat doet Pharos aan de Nederlandse taal?', ['Lezen']],
  ['What will Pharos do about Nederlandse taal?', ['Lezen']],
  ['Welke instrumenten financieren de preventie van radicalisering in gemeenten?', ['SPUK-regeling']],
  ['Welke toolkits zijn er voor preventie van radicalisering?', ['Toolbox tegen extremisme']],
  [
    'wie is verantwoordelijk voor het nationaal programa leefbaarheid en veiligheid',
    ['Ministerie van Sociale Zaken en Werkgelegenheid'],
  ],
])('%s', async (question, things) => {
  expect((await answer(question)).rows.map(({ entity }) => entity?.label)).toEqual(things);
});

test.each([
  ['Wanneer was de themadag sociale stabiliteit?', '6 februari 2019'],
  ['Hoeveel geld gaat er naar het NPLV in 2026?', '€ 4.000.000 (2026)'],
  ['Hoeveel geld gaat er in totaal naar het NPLV?', '€ 7.000.000'],
  ['Hoeveel werkgevers ondersteunt het NPLV?', '1.000 werkgevers'],
  ['Wat kost het NPLV in 2026?', '€ 4.000.000 (2026)'],
  ['Wat is het kamerstuknummer van de motie-Becker?', '35 228, nr. 45'],
  ['What is the parliamentary paper number of the Becker motion?', '35 228, nr. 45'],
])('%s is answered with a value', async (question, value) => {
  const { rows } = await answer(question);

  expect(rows[0]?.value?.replaceAll('\u00a0', ' ')).toBe(value);
});

test('gives as many as the question says', async () => {
  const numberOf = async (question: string) => (await answer(question)).rows.length;

  expect(await numberOf('Welke toolkits zijn er voor de Nederlandse taal?')).toBe(3);
  expect(await numberOf('Welke twee toolkits zijn er voor de Nederlandse taal?')).toBe(2);
});

test.each([
  ['Noem de drie sporen van de leerlijn.', ['Lezen', 'Luisteren', 'Schrijven']],
  ['Uit welke sporen bestaat de leerlijn?', ['Lezen', 'Luisteren', 'Schrijven']],
])('%s: the parts of what it names, whatever they are called', async (question, things) => {
  expect((await answer(question)).rows.map(({ entity }) => entity?.label).sort()).toEqual(things);
});

test('asks with waarom for what is said, whatever stands behind it', async () => {
  expect((await answer('Waarom coördineert de organisatie Pharos de leerlijn?')).interpretation).toMatch(
    /^Wat er staat/,
  );
});

test('tells years that are named one by one apart', async () => {
  const { interpretation } = await answer('Wat zeggen de stukken van 2005 en 2020 over de Nederlandse taal?');

  expect(interpretation).toMatch(/^De verschillen per bron .* in 2005 en 2020/);
});

test('asks for a place with waar, and not where a preposition goes with it', async () => {
  const interpretationOf = async (question: string) => (await answer(question)).interpretation;

  expect(await interpretationOf('Waar was de themadag sociale stabiliteit?')).toMatch(/^Waar/);
  expect(await interpretationOf('Waar gaat de themadag sociale stabiliteit over?')).not.toMatch(/^Waar/);
});

test('shows how it read the question, with the evidence of each row', async () => {
  const { status, language, interpretation, terms, rows } = await answer('Wie is verantwoordelijk voor het NPLV?');

  expect([status, language]).toEqual(['ANSWERED', 'NL']);
  expect(interpretation).toContain('Nationaal Programma Leefbaarheid en Veiligheid');
  expect(terms).toEqual([
    { text: 'verantwoordelijk', role: 'RELATION', start: 7, end: 23, entity: null, relation: 'RESPONSIBLE_FOR' },
    { text: 'NPLV', role: 'ENTITY', start: 33, end: 37, entity: { id: 'programme/nplv' }, relation: null },
  ]);
  expect(rows[0]?.evidence).toEqual([{ startLine: 1, document: { id: 'document/bron' } }]);
});

test('reads a stretch as the reader says', async () => {
  const question = 'Wie is verantwoordelijk voor het programma?';
  const terms = [{ start: 33, end: 42, role: 'ENTITY', entityId: 'programme/nplv' }];
  const { rows } = await answer(question, terms);

  expect(rows.map(({ entity }) => entity?.label)).toEqual(['Ministerie van Sociale Zaken en Werkgelegenheid']);
});

test('says that the documents hold no answer', async () => {
  expect((await answer('Wie betaalt Diversion in 1850?')).status).not.toBe('ANSWERED');
  expect(await answer('Hoeveel geld geeft Diversion aan werkgevers?')).toMatchObject({ status: 'NO_DATA', rows: [] });
  expect(await answer('Wat heeft de themadag sociale stabiliteit gekost?')).toMatchObject({
    status: 'NO_DATA',
    rows: [],
  });
  // There is a figure of the NPLV, but not of what it costs.
  expect(await answer('Hoeveel kost de leerlijn voor werkgevers?')).toMatchObject({ status: 'NO_DATA', rows: [] });
  expect(await answer('Welke geldstromen zijn er voor de leerlijn?')).toMatchObject({ rows: [] });
  expect(await answer('Welke moties gaan over de Nederlandse taal?')).toMatchObject({ status: 'NO_DATA', rows: [] });
});

test('says that it did not understand, with what may help', async () => {
  const { status, rows, suggestions } = await answer('qwerty zxcvb?');

  expect([status, rows]).toEqual(['NOT_UNDERSTOOD', []]);
  expect(suggestions.length).toBeGreaterThan(0);
});

test('gives the same question the same answer', async () => {
  const question = 'Wat is er voor preventie van radicalisering?';

  expect(await answer(question)).toEqual(await answer(question));
});

test.each([
  ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
  ['', []],
  ['?'.repeat(500), []],
  ['é'.repeat(500), []],
])('takes any text: %s', async (question, rows) => {
  expect((await answer(question)).rows).toEqual(rows);
});

test('refuses a text that is too long, and terms outside the question', async () => {
  expect(await errorsOf(`{ ask(question: "${'a'.repeat(501)}") { status } }`)).toEqual([
    'BAD_USER_INPUT: question has 501 characters. Ask in at most 500.',
  ]);
  expect(await errorsOf('{ ask(question: "wie?", terms: [{ start: 0, end: 9, role: IGNORED }]) { status } }')).toEqual([
    'BAD_USER_INPUT: A term runs from 0 to 9. It has to lie within the 4 characters of the question.',
  ]);
});

interface Answered {
  readonly status: string;
  readonly language: string;
  readonly interpretation: string;
  readonly suggestions: readonly string[];
  readonly terms: readonly object[];
  readonly rows: readonly {
    readonly entity: { readonly label: string } | null;
    readonly value: string | null;
    readonly evidence: readonly object[];
  }[];
}

async function answer(question: string, terms: readonly object[] = []): Promise<Answered> {
  const query = `query ($question: String!, $terms: [QuestionTermInput!]) { ask(question: $question, terms: $terms) {
    status language interpretation suggestions terms { text role start end entity { id } relation }
    rows { entity { label } value evidence { startLine document { id } } } } }`;
  return (await ask(query, { question, terms })).ask;
}
