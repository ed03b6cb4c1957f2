import type { Loaded, SceneNode, SceneStatement } from './scene.ts';

/** These things and, of what lies around them, only what is joined to every one of them. */
export function joinedToAll<Node extends SceneNode, Statement extends SceneStatement>(
  ids: readonly string[],
  { nodes, statements }: Loaded<Node, Statement>,
): Loaded<Node, Statement> {
  const joinedTo = new Map<string, Set<string>>();
  const join = (id: string, other: string) => joinedTo.set(id, (joinedTo.get(id) ?? new Set()).add(other));
  for (const { subject, object } of statements) {
    if (ids.includes(object.id)) join(subject.id, object.id);
    if (ids.includes(subject.id)) join(object.id, subject.id);
  }
  const isKept = ({ id }: { readonly id: string }) => ids.includes(id) || joinedTo.get(id)?.size === ids.length;
  return {
    nodes: nodes.filter(isKept),
    statements: statements.filter(({ subject, object }) => isKept(subject) && isKept(object)),
  };
}
