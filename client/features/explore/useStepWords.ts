import { display } from '../../generated/display.ts';
import { shorten } from '../../graph/drawing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { idsOf, type Step } from '../../url/steps.ts';

const namesAtMost = 2;

/** A step as a sentence, with the names of its things where they are known. */
export function useStepWords(names: ReadonlyMap<string, string>): (step: Step) => string {
  const { t, say } = useWords();
  return (step) => {
    const all = idsOf(step).map((id) => shorten(names.get(id) ?? id, 60));
    const [a = '', b = ''] = all;
    if (step.do === 'expand' && step.kind) {
      const { relation, direction, type } = step.kind;
      const reading = say(display.relations[relation][direction === 'OUT' ? 'out' : 'in']);
      return t('explorer.step.expandKind', { a, kind: `${reading} ${say(display.types[type].plural).toLowerCase()}` });
    }
    const first = all.slice(0, namesAtMost);
    const rest = all.length - first.length;
    const listed =
      rest > 0 ? t('explorer.andMore', { names: first.join(', '), count: rest }) : first.join(t('explorer.and'));
    return t(`explorer.step.${step.do}`, { a, b, all: listed, count: all.length });
  };
}
