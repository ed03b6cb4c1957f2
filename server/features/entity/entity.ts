import { BadInput } from '../../errors/knownErrors.ts';
import type { AttributeResolvers, EntityResolvers, QueryResolvers } from '../../generated/exploration.ts';
import { shownAttributes } from '../../graph/attributes.ts';
import { shownPeriod } from '../../graph/period.ts';

const most = 100;

export const entity: NonNullable<QueryResolvers['entity']> = (_parent, { id }, { entities }) => entities.load(id);

export const entitiesById: NonNullable<QueryResolvers['entities']> = async (_parent, { ids }, { entities }) => {
  if (ids.length > most) throw new BadInput(`ids has ${ids.length} ids. Ask for at most ${most} at a time.`);
  return Promise.all(ids.map((id) => entities.load(id)));
};

/** What an entity says of itself; its edges and mentions have folders of their own. */
export const Entity: EntityResolvers = {
  description: ({ description }) => description ?? null,
  period: shownPeriod,
  attributes: (parent) => [...shownAttributes(parent)],
};

export const Attribute: AttributeResolvers = {
  label: ({ label }, { language }) => (language === 'EN' ? label.en : label.nl),
};
