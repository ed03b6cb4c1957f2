import { type Step, stepText } from '../../url/steps.ts';
import type { Mark } from '../drawing.ts';
import type { Wave } from '../layout/firstPlaces.ts';
import { middleOf } from '../scene.ts';

/** The marks that came with each step, in the order in which the steps were taken. */
export function wavesOf(marks: readonly Mark[]): readonly Wave[] {
  const waves = new Map<string, { readonly step: Step; readonly ids: string[] }>();
  for (const { id, broughtBy } of marks) {
    if (!broughtBy) continue;
    const key = stepText(broughtBy);
    const wave = waves.get(key) ?? { step: broughtBy, ids: [] };
    wave.ids.push(id);
    waves.set(key, wave);
  }
  return [...waves.values()].map(({ step, ids }) => ({ from: middleOf(step), ids }));
}
