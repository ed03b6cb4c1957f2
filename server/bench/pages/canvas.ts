import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Question } from './asked.ts';

interface Around {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
  }[];
}

/** As many as the client's canvas holds. */
const most = 1_500;

cytoscape.use(fcose);

/** The same things and statements as the client shows, in cytoscape as it comes: names, arrows, and fcose as it comes. */
async function draw(): Promise<void> {
  const answers = await Promise.all(asked.scene.map(ask));
  const elements = new Map<string, ElementDefinition>();
  for (const { nodes, statements } of answers) {
    for (const { id, label } of nodes) add({ id, label });
    for (const { id, subject, object } of statements) {
      if (elements.has(subject.id) && elements.has(object.id)) add({ id, source: subject.id, target: object.id });
    }
  }
  cytoscape({
    container: document.getElementById('canvas'),
    elements: [...elements.values()],
    style: [
      { selector: 'node', style: { label: 'data(label)' } },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    ],
    layout: { name: 'fcose', animate: false } as cytoscape.LayoutOptions,
  });

  function add(data: ElementDefinition['data']): void {
    const { id = '' } = data;
    if (elements.size < most && !elements.has(id)) elements.set(id, { data });
  }
}

async function ask(question: Question): Promise<Around> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  });
  const { data } = (await response.json()) as { readonly data: { readonly neighbourhood: Around } };
  return data.neighbourhood;
}

await draw();
