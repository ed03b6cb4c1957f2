import { type Filters, noFilters } from './filters.ts';
import { type EdgeKind, type Place, type Step, stepText } from './steps.ts';
import type { View } from './view.ts';

/** Adds a thing to the scene and tells about it; only tells about it where it was opened already. */
export const open = (view: View, id: string): View => select(take(view, { do: 'open', id }), id);

/** Adds what lies around a thing: edges of one kind, or all; `first` statements at most. */
export const expand = (view: View, id: string, kind?: EdgeKind, first?: number): View =>
  select(take(view, { do: 'expand', id, ...(kind && { kind }), ...(first !== undefined && { first }) }), id);

/** Adds the shortest ways between two things. */
export const addPaths = (view: View, from: string, to: string): View => take(view, { do: 'paths', ids: [from, to] });

/** Adds what is joined to every one of these. */
export const addCommon = (view: View, ids: readonly string[]): View => take(view, { do: 'common', ids });

/** Takes things out of the scene. */
export const hide = (view: View, ids: readonly string[]): View =>
  selectAll(
    take(view, { do: 'hide', ids }),
    selectionOf(view).filter((id) => !ids.includes(id)),
  );

/** Takes everything away but these things and what they are joined to. */
export const focus = (view: View, ids: readonly string[]): View => take(view, { do: 'focus', ids });

/** Holds a thing at a place; moving it again at once is the same step. */
export function pin(view: View, id: string, at: Place): View {
  const last = doneSteps(view).at(-1);
  const again = last?.do === 'pin' && last.id === id;
  const before = again ? { ...view, done: view.done - 1 } : view;
  return take(before, { do: 'pin', id, at: { x: Math.round(at.x), y: Math.round(at.y) } });
}

export const unpin = (view: View, id: string): View => take(view, { do: 'unpin', id });

export const select = (view: View, id: string | undefined): View => ({ ...view, selected: id, also: [] });

/** The first is what the panel tells about. */
export function selectAll(view: View, [selected, ...also]: readonly string[]): View {
  return { ...view, selected, also };
}

/** Adds to the selection, or takes out of it. What was added last is what the panel tells about. */
export function toggleSelected(view: View, id: string): View {
  const before = selectionOf(view);
  return selectAll(view, before.includes(id) ? before.filter((other) => other !== id) : [id, ...before]);
}

/** Everything that is selected, what the panel tells about first. */
export const selectionOf = ({ selected, also }: Pick<View, 'selected' | 'also'>): readonly string[] =>
  selected === undefined ? [] : [selected, ...also];

export const filter = (view: View, change: Partial<Filters>): View => ({
  ...view,
  filters: { ...view.filters, ...change },
});

export const showAllAgain = (view: View): View => ({ ...view, filters: noFilters });

/** Goes back or on to where a number of steps is done; the panel goes with it. */
export function goToStep(view: View, done: number): View {
  const within = Math.min(Math.max(done, 0), view.steps.length);
  return select({ ...view, done: within }, toldOf(view.steps[within - 1]));
}

/** Takes back the last step. */
export const undo = (view: View): View => goToStep(view, view.done - 1);

/** Does again what was taken back. */
export const redo = (view: View): View => goToStep(view, view.done + 1);

/** The steps that are done. */
export const doneSteps = ({ steps, done }: Pick<View, 'steps' | 'done'>): readonly Step[] => steps.slice(0, done);

/** A new step takes the place of what was undone. A step that changes nothing is not taken: one just taken, or one that adds what was added since anything was taken away. */
function take(view: View, step: Step): View {
  const before = doneSteps(view);
  const since = adds(step) ? before.slice(before.findLastIndex(takesAway) + 1) : before.slice(-1);
  if (since.some((earlier) => stepText(earlier) === stepText(step))) return view;
  return { ...view, steps: [...before, step], done: before.length + 1 };
}

const takesAway = ({ do: what }: Step) => what === 'hide' || what === 'focus';
const adds = (step: Step) => !takesAway(step) && step.do !== 'pin' && step.do !== 'unpin';

const toldOf = (step: Step | undefined) =>
  step?.do === 'open' || step?.do === 'expand' || step?.do === 'pin' ? step.id : undefined;
