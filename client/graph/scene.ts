import type { Step } from '../url/view.ts';

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
  /** Things that did not fit any more. */
  readonly leftOut: number;
}

/** Things and statements together that a canvas can show and a person can still read. */
export const most = 1_500;

/**
 * The scene that steps make, one after the other: opening and expanding add what the server gave for them, hiding takes
 * a thing and its statements away until a later step brings it back. Whatever has not been loaded yet adds nothing.
 */
export function foldScene<Node extends SceneNode, Statement extends SceneStatement>(
  steps: readonly Step[],
  loaded: (step: Step) => Loaded<Node, Statement> | undefined,
): Scene<Node, Statement> {
  const nodes = new Map<string, Node>();
  const statements = new Map<string, Statement>();
  const broughtBy = new Map<string, Step>();
  let leftOut = 0;
  for (const step of steps) {
    if (step.do === 'hide') {
      nodes.delete(step.id);
      broughtBy.delete(step.id);
      for (const [id, { subject, object }] of statements) {
        if (subject.id !== step.id && object.id !== step.id) continue;
        statements.delete(id);
        broughtBy.delete(id);
      }
      continue;
    }
    const { nodes: more, statements: between } = loaded(step) ?? { nodes: [], statements: [] };
    for (const node of more) {
      if (nodes.has(node.id)) continue;
      if (nodes.size + statements.size >= most) {
        leftOut += 1;
        continue;
      }
      nodes.set(node.id, node);
      broughtBy.set(node.id, step);
    }
    for (const statement of between) {
      const hasEnds = nodes.has(statement.subject.id) && nodes.has(statement.object.id);
      if (!hasEnds || statements.has(statement.id) || nodes.size + statements.size >= most) continue;
      statements.set(statement.id, statement);
      broughtBy.set(statement.id, step);
    }
  }
  return { nodes, statements, broughtBy, leftOut };
}
