import { createHash } from 'node:crypto';
import type { Evidence, Period, Statement } from '../knowledge.ts';
import type { ReadPassage } from './readPassages.ts';

/** One saying of a fact: the same fact in another passage is evidence of the same statement. */
interface Saying {
  readonly fact: readonly [string, string, string];
  readonly certainty: 'EXPLICIT' | 'IMPLIED';
  readonly period: Period | undefined;
  readonly role: string | undefined;
  readonly evidence: Evidence;
  readonly report: (message: string) => void;
}

/**
 * The facts of all passages, each once, with everything that is evidence of it.
 *
 * @param dateOf gives the date of a document, for the order of evidence.
 */
export function gatherStatements(
  passages: readonly ReadPassage[],
  dateOf: (document: string) => string,
): readonly Statement[] {
  const byFact = new Map<string, Saying[]>();
  for (const saying of passages.flatMap(sayingsOf)) {
    const key = saying.fact.join(' ');
    byFact.set(key, [...(byFact.get(key) ?? []), saying]);
  }
  return [...byFact].map(([key, sayings]) => statementOf(key, sayings, dateOf)).sort((a, b) => compare(a.id, b.id));
}

function sayingsOf({ passage, document, file, index }: ReadPassage): readonly Saying[] {
  const { section, lines, claim } = passage;
  return passage.facts.map((fact, at) => ({
    fact: fact.fact,
    certainty: ('certainty' in fact ? fact.certainty : undefined) ?? passage.certainty,
    period: ('period' in fact ? fact.period : undefined) ?? passage.period,
    role: 'role' in fact ? fact.role : undefined,
    evidence: { document, ...lines, ...(section !== undefined && { section }), claim },
    report: (message: string) => file.report([index, 'facts', at], message),
  }));
}

function statementOf(key: string, sayings: readonly Saying[], dateOf: (document: string) => string): Statement {
  const ordered = [...sayings].sort(
    (a, b) =>
      compare(a.certainty, b.certainty) ||
      compare(dateOf(a.evidence.document), dateOf(b.evidence.document)) ||
      compare(a.evidence.document, b.evidence.document) ||
      a.evidence.startLine - b.evidence.startLine,
  );
  const [first] = ordered;
  if (!first) throw new Error(`Nothing says ${key}.`);
  const period = only(ordered, 'period', key);
  const role = only(ordered, 'role', key);
  const [subject, relation, object] = first.fact;
  return {
    id: `statement/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`,
    subject,
    relation,
    object,
    claim: first.evidence.claim,
    certainty: first.certainty,
    ...(period && { period }),
    ...(role !== undefined && { role }),
    evidence: ordered.map(({ evidence }) => evidence),
  };
}

/** What the sayings of a fact say of its period or role; two that differ are a problem. */
function only<Name extends 'period' | 'role'>(
  sayings: readonly Saying[],
  name: Name,
  key: string,
): Saying[Name] | undefined {
  const stated = sayings.filter((saying) => saying[name] !== undefined);
  const [first] = stated;
  for (const other of stated.slice(1)) {
    const [one, two] = [JSON.stringify(first?.[name]), JSON.stringify(other[name])];
    if (one !== two)
      other.report(`'${key}' has the ${name} ${two} here and ${one} elsewhere. Make them agree, or leave one out.`);
  }
  return first?.[name];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
