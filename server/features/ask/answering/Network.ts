import { groupBy } from '../../../graph/groupBy.ts';
import type { Around, Edge, Pool, Thing } from '../graph/AskGraph.ts';

/** A statement seen from one of its ends. */
export interface Link {
  readonly edge: Edge;
  readonly other: string;
}

/** The part of the graph that a question is about, as far as it has been read: things, and the statements between them. */
export class Network {
  private readonly things = new Map<string, Thing>();
  private readonly edges = new Map<string, Edge>();
  private readonly links: ReadonlyMap<string, readonly Link[]>;
  private readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly claimOf: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(pool: Pool, around: readonly Around[], anchors: readonly Thing[]) {
    const found = [...pool.things, ...pool.statements.flatMap(({ ends }) => ends), ...around.map(({ other }) => other)];
    for (const thing of [...anchors, ...found])
      if (!this.things.has(thing.id) || thing.kind) this.things.set(thing.id, thing);
    for (const { edge } of [...around, ...pool.statements]) this.edges.set(edge.id, edge);
    const ends = [...this.edges.values()].flatMap((edge) => [
      { from: edge.subject, edge, other: edge.object },
      { from: edge.object, edge, other: edge.subject },
    ]);
    this.links = groupBy(ends, ({ from }) => from);
    this.namesOf = new Map(pool.things.map(({ id, stems }) => [id, new Set(stems)]));
    this.claimOf = new Map(pool.statements.map(({ edge, stems }) => [edge.id, new Set(stems)]));
  }

  all(): readonly Thing[] {
    return [...this.things.values()];
  }

  thing(id: string): Thing | undefined {
    return this.things.get(id);
  }

  allEdges(): readonly Edge[] {
    return [...this.edges.values()];
  }

  linksOf(id: string): readonly Link[] {
    return this.links.get(id) ?? [];
  }

  /** Stems of names and description; of what the words of the question did not find, none. */
  names(id: string): ReadonlySet<string> {
    return this.namesOf.get(id) ?? none;
  }

  /** Stems of what a source says; of what the words of the question did not find, none. */
  claim(edge: string): ReadonlySet<string> {
    return this.claimOf.get(edge) ?? none;
  }
}

const none: ReadonlySet<string> = new Set();
