import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Term } from './askQuery.ts';

/** What words of a question were taken for, in the reader's language; what was not is ignored. */
export function useMeaning(): (term: Term | undefined) => string {
  const { t, say } = useWords();
  return (term) => {
    if (term === undefined) return t('ask.role.IGNORED');
    const { entity, entityType, relation, role } = term;
    if (entity) return entity.label;
    if (entityType) return say(display.types[entityType].plural);
    return relation ? say(display.relations[relation].out) : t(`ask.role.${role}`);
  };
}
