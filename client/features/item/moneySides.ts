import type { EntityType, ItemMoneyQueryVariables } from '../../generated/graphql.ts';

/** The ends at which a thing can stand in a flow of money, in the order in which the page tells of them. */
export const moneySides = ['providedBy', 'funds', 'availableTo', 'themes', 'documents'] as const;

type Asked = Omit<ItemMoneyQueryVariables, 'ids'>;

const actors: readonly EntityType[] = ['MINISTRY', 'ORGANISATION', 'MUNICIPALITY', 'REGION', 'ACTOR_GROUP'];
const measures: readonly EntityType[] = ['PROGRAMME', 'ACTION', 'INSTRUMENT'];

/** Which ends make sense for a type; a flow itself, and whatever has none, asks for nothing. */
export function moneyAskedFor(type: EntityType): Asked | undefined {
  const asked = {
    pays: actors.includes(type),
    receives: actors.includes(type) || type === 'TARGET_GROUP',
    isFunded: measures.includes(type),
    isAbout: type === 'THEME',
    isSource: type === 'DOCUMENT',
  };
  return Object.values(asked).some(Boolean) ? asked : undefined;
}
