import type { Ask, TypeWord } from '../../../../schema/language.ts';
import type { RequestContext } from '../../../api/context.ts';
import type { Entity } from '../../../graph/entity.ts';
import type { AskGraph, Edge, Thing } from '../graph/AskGraph.ts';
import type { Asked, Reading } from '../reading/Reading.ts';
import type { Constraint } from './Constraint.ts';
import type { Network } from './Network.ts';
import { type Passage, rankPassages } from './passages.ts';
import { type Fit, fitOf } from './score.ts';

/** How much being the subject of the question counts where what it names can be the answer. */
const focusBonus = 0.12;

/** One thing that is asked for, with all that it takes to answer it. */
export class Question {
  private readonly fits = new Map<string, Fit>();
  private ranked: readonly Passage[] | undefined;
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
    this.ranked ??= rankPassages(this.network, this.constraints, this.context.ask.sourceWords, (name) =>
      this.context.ask.sourceYears.get(`document/${name}`),
    );
    return this.ranked;
  }

  private passagesOf({ evidence }: Edge): readonly Passage[] {
    this.byPlace ??= new Map(this.passages.map((passage) => [passage.place, passage]));
    return evidence.flatMap((place) => this.byPlace?.get(place) ?? []);
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
  best(types: ReadonlySet<string> | undefined, named: boolean, relations?: readonly string[]): readonly Fit[] {
    const isNamed = (id: string) => this.constraints.some((constraint) => constraint.named.has(id));
    return this.network
      .all()
      .filter(({ id, type }) => (!types || types.has(type)) && (named || !isNamed(id)))
      .map((thing) => this.fit(thing, relations))
      .map((fit) => (named ? { ...fit, score: fit.score + focusBonus * this.focus(fit.thing.id) } : fit))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.thing.degree - b.thing.degree || (a.thing.id < b.thing.id ? -1 : 1));
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
