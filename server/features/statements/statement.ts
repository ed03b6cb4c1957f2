import type { EvidenceResolvers, StatementResolvers } from '../../generated/exploration.ts';
import { evidenceId } from '../../graph/evidence.ts';
import { display } from '../../graph/ontology.ts';
import { shownPeriod } from '../../graph/period.ts';

export const Statement: StatementResolvers = {
  sentence: ({ subject, relation, object, role }, { language }) => {
    const reading = display.relations[relation]?.out[language === 'EN' ? 'en' : 'nl'] ?? relation;
    return `${subject.label} ${reading} ${object.label}${role === undefined ? '' : ` (${role})`}.`;
  },
  period: shownPeriod,
  role: ({ role }) => role ?? null,
  evidence: ({ evidence }) => [...evidence],
};

export const Evidence: EvidenceResolvers = {
  id: evidenceId,
  document: async ({ document }, _args, { entities }) => {
    const found = await entities.load(document);
    if (!found) throw new Error(`The dataset refers to ${document}, which it does not hold.`);
    return found;
  },
  quote: ({ document, startLine, endLine }, _args, { texts }) => texts.quote(document, startLine, endLine),
  url: async ({ document }, _args, { entities }) => {
    const url = (await entities.load(document))?.['url'];
    return typeof url === 'string' ? url : null;
  },
};
