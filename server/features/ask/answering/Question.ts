import type { Ask, TypeWord } from '../../../../schema/language.ts';
import type { RequestContext } from '../../../api/context.ts';
import type { Entity } from '../../../graph/entity.ts';
import type { AskGraph, Edge, Thing } from '../graph/AskGraph.ts';
import type { Asked, Reading } from '../reading/Reading.ts';
import type { Constraint } from './Constraint.ts';
import type { Network } from './Network.ts';
import { type Passage, rankPassages } from './passages.ts';
import { type Fit, fitOf } from './score.ts';

/**
 * What tells things that fit alike apart: whether they are in the passage that the question is about, how much else is
 * said of them (what is joined to everything answers little), and whether they are the subject of the question. Found by
 * search on the development half of the evaluation's questions.
 */
const weight = { passage: 0.2, common: 0.04, focus: 0.12 } as const;

/** A thing that fits with its place among others. */
export interface Ranked extends Fit {
  readonly rank: number;
}

/** One thing that is asked for, with all that it takes to answer it. */
export class Question {
  private readonly fits = new Map<string, Fit>();
  private ranked: readonly Passage[] | undefined;
  private byThing: ReadonlyMap<string, Passage> | undefined;
  private byPlace: ReadonlyMap<string, Passage> | undefined;

  constructor(
    readonly reading: Reading,
    readonly asked: Asked,
    readonly constraints: readonly Constraint[],
    readonly network: Network,
    readonly graph: AskGraph,
    readonly context: RequestContext,
  ) {}

  /** The passages that it is about, the best first. */
  get passages(): readonly Passage[] {
    const { sourceWords, sourceYears, vocabulary } = this.context.ask;
    const yearOf = (name: string) => sourceYears.get(`document/${name}`);
    this.ranked ??= rankPassages(this.network, this.constraints, { words: sourceWords, vocabulary, yearOf });
    return this.ranked;
  }

  private passagesOf({ evidence }: Edge): readonly Passage[] {
    this.byPlace ??= new Map(this.passages.map((passage) => [passage.place, passage]));
    return evidence.flatMap((place) => this.byPlace?.get(place) ?? []);
  }

  /** The best passage that a thing is in. */
  private passageOf(thing: string): Passage | undefined {
    if (!this.byThing) {
      const byThing = new Map<string, Passage>();
      for (const passage of this.passages)
        for (const id of passage.things) if (!byThing.has(id)) byThing.set(id, passage);
      this.byThing = byThing;
    }
    return this.byThing.get(thing);
  }

  get ask(): Ask {
    return this.asked.ask;
  }

  /** Relations that its own words speak of, or else the question as a whole. */
  get relations(): readonly string[] {
    return this.asked.relations.length > 0 ? this.asked.relations : this.reading.relations;
  }

  get type(): TypeWord | undefined {
    return this.asked.type;
  }

  /** How well a thing fits, with the relations and kind of thing that this question asks for. */
  fit(thing: Thing, relations: readonly string[] = this.relations): Fit {
    const key = `${thing.id} ${relations.join(' ')}`;
    const known = this.fits.get(key);
    if (known) return known;
    const fit = fitOf(thing, {
      network: this.network,
      constraints: this.constraints,
      relations: new Set(relations),
      type: this.type,
      yearOfSource: (name) => this.context.ask.sourceYears.get(`document/${name}`),
      passagesOf: (edge) => this.passagesOf(edge),
    });
    this.fits.set(key, fit);
    return fit;
  }

  /**
   * The likeliest subject of a question comes first of those it names: of things that fit alike, that one. From 0 for
   * none to 1 for the first.
   */
  private focus(id: string): number {
    const names = this.constraints.filter(({ named }) => named.size > 0);
    const at = names.findIndex(({ named }) => named.has(id));
    return at < 0 ? 0 : 1 - at / names.length;
  }

  /** Things of some types, the best first; those that the question itself names only where `named` says so. */
  best(types: ReadonlySet<string> | undefined, named: boolean, relations?: readonly string[]): readonly Ranked[] {
    const isNamed = (id: string) => this.constraints.some((constraint) => constraint.named.has(id));
    const [top] = this.passages;
    const nearness = (id: string) => (top ? (this.passageOf(id)?.rank ?? 0) / top.rank : 0);
    const rankOf = ({ score, thing: { id, degree } }: Fit) =>
      score +
      weight.passage * nearness(id) -
      weight.common * Math.log(1 + degree) +
      (named ? weight.focus * this.focus(id) : 0);
    return this.network
      .all()
      .filter(({ id, type }) => (!types || types.has(type)) && (named || !isNamed(id)))
      .map((thing) => this.fit(thing, relations))
      .filter(({ score }) => score > 0)
      .map((fit) => ({ ...fit, rank: rankOf(fit) }))
      .sort((a, b) => b.rank - a.rank || a.thing.degree - b.thing.degree || (a.thing.id < b.thing.id ? -1 : 1));
  }

  /** The same question with something else asked for. */
  asking(change: Partial<Asked>): Question {
    const { reading, asked, constraints, network, graph, context } = this;
    return new Question(reading, { ...asked, ...change }, constraints, network, graph, context);
  }

  /** Things with all that is known of them. */
  async entities(ids: readonly string[]): Promise<readonly Entity[]> {
    const found = await Promise.all(ids.map((id) => this.context.entities.load(id)));
    return found.filter((entity) => entity !== null);
  }

  /** What of the question nothing in these fits has to do with. */
  leftOut(fits: readonly Fit[]): readonly string[] {
    return this.constraints
      .filter(({ matters }, at) => matters && !fits.some(({ strengths }) => (strengths[at] ?? 0) > 0))
      .map(({ text }) => text);
  }
}
