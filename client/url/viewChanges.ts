import type { EdgeKind, Step, View } from './view.ts';

/** Adds a thing to the scene and tells about it; only tells about it where it was opened already. */
export const open = (view: View, id: string): View => ({ ...take(view, { do: 'open', id }), selected: id });

/** Adds what lies around a thing: edges of one kind, or all; `first` statements at most. */
export const expand = (view: View, id: string, kind?: EdgeKind, first?: number): View => ({
  ...take(view, { do: 'expand', id, ...(kind && { kind }), ...(first !== undefined && { first }) }),
  selected: id,
});

/** Takes a thing out of the scene. */
export const hide = (view: View, id: string): View => ({
  ...take(view, { do: 'hide', id }),
  selected: view.selected === id ? undefined : view.selected,
});

export const select = (view: View, id: string | undefined): View => ({ ...view, selected: id });

/** Takes back the last step; the panel goes back with it. */
export function undo(view: View): View {
  const done = Math.max(view.done - 1, 0);
  return { ...view, done, selected: toldOf(view.steps[done - 1]) };
}

/** Does again what was taken back. */
export function redo(view: View): View {
  const done = Math.min(view.done + 1, view.steps.length);
  return { ...view, done, selected: toldOf(view.steps[done - 1]) };
}

/** The steps that are done. */
export const doneSteps = ({ steps, done }: Pick<View, 'steps' | 'done'>): readonly Step[] => steps.slice(0, done);

/** A new step takes the place of what was undone. A step that changes nothing, as nothing was hidden since, is not taken. */
function take(view: View, step: Step): View {
  const before = doneSteps(view);
  const sinceHidden = before.slice(before.findLastIndex((earlier) => earlier.do === 'hide') + 1);
  if (sinceHidden.some((earlier) => JSON.stringify(earlier) === JSON.stringify(step))) return view;
  return { ...view, steps: [...before, step], done: before.length + 1 };
}

const toldOf = (step: Step | undefined) => (step === undefined || step.do === 'hide' ? undefined : step.id);
