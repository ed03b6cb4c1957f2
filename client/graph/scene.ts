import { idsOf, type Place, type Step } from '../url/steps.ts';

/** A thing in the scene. */
export interface SceneNode {
  readonly id: string;
}

/** A statement in the scene; both its ends are things in it. */
export interface SceneStatement {
  readonly id: string;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

/** What the server gave for a step. */
export interface Loaded<Node extends SceneNode, Statement extends SceneStatement> {
  readonly nodes: readonly Node[];
  readonly statements: readonly Statement[];
}

/** What is on the screen: the same as a graph and as a table. */
export interface Scene<Node extends SceneNode, Statement extends SceneStatement> {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly statements: ReadonlyMap<string, Statement>;
  /** For each thing and statement, the step that brought it. */
  readonly broughtBy: ReadonlyMap<string, Step>;
  /** Where things are held on the canvas. */
  readonly pinned: ReadonlyMap<string, Place>;
  /** Things that did not fit any more. */
  readonly leftOut: number;
}

/** Things and statements together that a canvas can show and a person can still read. */
export const most = 1_500;

/**
 * The scene that steps make, one after the other: some add what the server gave for them, hiding and focusing take
 * things and their statements away until a later step brings them back. Whatever has not been loaded yet adds nothing.
 */
export function foldScene<Node extends SceneNode, Statement extends SceneStatement>(
  steps: readonly Step[],
  loaded: (step: Step) => Loaded<Node, Statement> | undefined,
): Scene<Node, Statement> {
  const nodes = new Map<string, Node>();
  const statements = new Map<string, Statement>();
  const broughtBy = new Map<string, Step>();
  const pinned = new Map<string, Place>();
  const leftOut = new Set<string>();

  const takeAway = (gone: ReadonlySet<string>) => {
    for (const id of gone) for (const map of [nodes, broughtBy, pinned]) map.delete(id);
    for (const [id, { subject, object }] of statements) {
      if (!gone.has(subject.id) && !gone.has(object.id)) continue;
      statements.delete(id);
      broughtBy.delete(id);
    }
  };
  const add = (step: Step) => {
    const { nodes: more, statements: between } = loaded(step) ?? { nodes: [], statements: [] };
    for (const node of more) {
      if (nodes.has(node.id)) continue;
      if (nodes.size + statements.size >= most) {
        leftOut.add(node.id);
        continue;
      }
      nodes.set(node.id, node);
      broughtBy.set(node.id, step);
    }
    for (const statement of between) {
      const hasEnds = nodes.has(statement.subject.id) && nodes.has(statement.object.id);
      if (!hasEnds || statements.has(statement.id)) continue;
      if (nodes.size + statements.size >= most) {
        leftOut.add(statement.id);
        continue;
      }
      statements.set(statement.id, statement);
      broughtBy.set(statement.id, step);
    }
  };

  for (const step of steps) {
    if (step.do === 'hide') takeAway(new Set(step.ids));
    else if (step.do === 'focus') takeAway(notAround(step.ids, nodes, statements));
    else if (step.do === 'pin') pinned.set(step.id, step.at);
    else if (step.do === 'unpin') pinned.delete(step.id);
    else add(step);
  }
  return { nodes, statements, broughtBy, pinned, leftOut: leftOut.size };
}

/** The things that are neither these nor joined to one of them; none where none of these is there. */
function notAround(
  ids: readonly string[],
  nodes: ReadonlyMap<string, SceneNode>,
  statements: ReadonlyMap<string, SceneStatement>,
): ReadonlySet<string> {
  const middle = new Set(ids.filter((id) => nodes.has(id)));
  if (middle.size === 0) return middle;
  const around = new Set(middle);
  for (const { subject, object } of statements.values()) {
    if (middle.has(subject.id)) around.add(object.id);
    if (middle.has(object.id)) around.add(subject.id);
  }
  return new Set([...nodes.keys()].filter((id) => !around.has(id)));
}

/** The thing around which a step puts what it adds. */
export const middleOf = (step: Step): string => idsOf(step)[0] ?? '';
