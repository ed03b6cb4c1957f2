import { createHash } from 'node:crypto';
import type {
  Allocation,
  Entity,
  Evidence,
  Knowledge,
  KnowledgeStream,
  Place,
  Statement,
} from '../../../seed/knowledge.ts';
import { coinPlace, reword } from './coinWords.ts';
import { Random } from './Random.ts';

/** Raise it when the same sizes come out otherwise. */
const edition = 1;

/** What at least so many real statements are about draws statements of all copies to it. */
const busy = 20;

/** The higher, the more a busy thing of an early copy draws; three gives tens of thousands in a million. */
const skew = 3;

/** What begins below what it belongs to stays there, so that trees stay trees. */
const upwards = new Set(['PART_OF', 'SUCCEEDS']);

const rootOfThemes = 'theme/integratie';

/**
 * Knowledge of a given number of things in the shape of the real one: the real one itself, and copies of it that hang
 * together with it.
 *
 * Each thing of a copy has the type, attributes and period of a real one and a name and texts of its own. Each
 * statement of a copy joins what the real one joins, so that the ontology allows it; but where an end is busy, it goes
 * to that end in this or an earlier copy, the earlier the likelier. So degrees follow a power law, the hubs of the real
 * graph are those of the large one, and the themes are one tree. The last copy may be in part.
 *
 * The same real knowledge and size give the same; nothing of it is kept in memory but the real knowledge.
 *
 * @param size number of things, at least those of the real knowledge.
 */
export function generateKnowledge(real: Knowledge, size: number): KnowledgeStream {
  if (size < real.entities.length)
    throw new Error(`The real graph has ${real.entities.length} things; ${size} are fewer.`);
  const copies = new Copies(real, size);
  return {
    entities: { [Symbol.iterator]: () => copies.entities() },
    statements: { [Symbol.iterator]: () => copies.statements() },
    gaps: real.gaps,
    version: digest(`${real.version} ${size} ${edition}`, 16),
  };
}

/** A real thing with its place among all, and whether statements of other copies are about it. */
interface Model {
  readonly entity: Entity;
  readonly turn: number;
  readonly isBusy: boolean;
}

class Copies {
  private readonly models: readonly Model[];
  private readonly byId: ReadonlyMap<string, Model>;
  private readonly rules: readonly Rule[];
  private readonly last: number;

  constructor(
    private readonly real: Knowledge,
    private readonly size: number,
  ) {
    const degrees = new Map<string, number>();
    for (const { subject, object } of real.statements)
      for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    // In an order without meaning, so that a copy in part has all types in proportion too.
    this.models = [...real.entities]
      .sort((a, b) => (digest(a.id, 16) < digest(b.id, 16) ? -1 : 1))
      .map((entity, turn) => ({ entity, turn, isBusy: (degrees.get(entity.id) ?? 0) >= busy }));
    this.byId = new Map(this.models.map((model) => [model.entity.id, model]));
    this.rules = real.statements.map((statement) => this.ruleOf(statement, degrees));
    this.last = Math.ceil(size / this.models.length) - 1;
  }

  *entities(): Generator<Entity> {
    yield* this.real.entities;
    for (let copy = 1; copy <= this.last; copy += 1) {
      for (const model of this.models) if (this.has(model, copy)) yield this.copyOf(model, copy);
    }
  }

  *statements(): Generator<Statement> {
    yield* this.real.statements;
    const root = this.byId.get(rootOfThemes);
    for (let copy = 1; copy <= this.last; copy += 1) {
      for (const [index, rule] of this.rules.entries()) {
        const random = new Random(edition, copy, index, 1);
        const [home, away] = [this.has(rule.home, copy), this.nearest(rule.away, copy)];
        if (home) yield this.statementLike(rule, copy, rule.away.isBusy ? random.below(away + 1, skew) : away, random);
      }
      if (root && this.has(root, copy)) yield this.branch(root, copy);
    }
  }

  /** A statement keeps its less busy end, and may go to the other end elsewhere. */
  private ruleOf(statement: Statement, degrees: ReadonlyMap<string, number>): Rule {
    const [subject, object] = [this.model(statement.subject), this.model(statement.object)];
    const degreeOf = ({ entity }: Model) => degrees.get(entity.id) ?? 0;
    const isFromSubject = upwards.has(statement.relation) || degreeOf(subject) <= degreeOf(object);
    return isFromSubject
      ? { statement, home: subject, away: object, isFromSubject }
      : { statement, home: object, away: subject, isFromSubject };
  }

  private statementLike({ statement, home, away, isFromSubject }: Rule, copy: number, other: number, random: Random) {
    const here = this.idIn(home.entity.id, copy);
    const there = this.idIn(away.entity.id, other);
    const [subject, object] = isFromSubject ? [here, there] : [there, here];
    const evidence = statement.evidence.map((each): Evidence => ({
      ...this.placeIn(each, copy),
      claim: reword(each.claim, random),
    }));
    const id = `statement/${digest(`${subject} ${statement.relation} ${object}`, 16)}`;
    return { ...statement, id, subject, object, claim: evidence[0]?.claim ?? statement.claim, evidence };
  }

  /** The root of a copied tree of themes is a branch of the real one. */
  private branch({ entity }: Model, copy: number): Statement {
    const subject = this.idIn(entity.id, copy);
    const claim = `${entity.label} valt onder ${entity.label}.`;
    const [place] = entity.mentions;
    if (!place) throw new Error(`Nothing mentions ${entity.id}.`);
    return {
      id: `statement/${digest(`${subject} PART_OF ${entity.id}`, 16)}`,
      ...{ subject, relation: 'PART_OF', object: entity.id, claim, certainty: 'IMPLIED' },
      evidence: [{ ...this.placeIn(place, copy), claim }],
    };
  }

  private copyOf({ entity, turn }: Model, copy: number): Entity {
    const random = new Random(edition, copy, turn, 2);
    const place = coinPlace(random);
    const named = (name: string) => `${reword(name, random)} ${place}`;
    const isSource = entity.attributes['sha256'] !== undefined;
    const id = this.idIn(entity.id, copy);
    return {
      ...entity,
      id,
      label: named(entity.label),
      aliases: entity.aliases.map(named),
      ...(entity.description !== undefined && { description: reword(entity.description, random) }),
      sameAs: [],
      attributes: { ...entity.attributes, ...(isSource && { sha256: digest(id, 64) }) },
      allocations: entity.allocations.map((figure): Allocation => ({
        ...figure,
        amount: Math.max(1, Math.round(figure.amount * (0.5 + random.next()))),
        evidence: this.placeIn(figure.evidence, copy),
      })),
      mentions: entity.mentions.map((mention) => this.placeIn(mention, copy)),
    };
  }

  private placeIn<Where extends Place>(place: Where, copy: number): Where {
    const source = this.model(`document/${place.document}`);
    return { ...place, document: this.idIn(place.document, this.nearest(source, copy)) };
  }

  private has({ turn }: Model, copy: number): boolean {
    return copy * this.models.length + turn < this.size;
  }

  /** The copy itself, or the one before where the thing is not in it. */
  private nearest(model: Model, copy: number): number {
    return this.has(model, copy) ? copy : copy - 1;
  }

  private idIn(id: string, copy: number): string {
    return copy === 0 ? id : `${id}-nr${copy}`;
  }

  private model(id: string): Model {
    const model = this.byId.get(id);
    if (!model) throw new Error(`There is no ${id}.`);
    return model;
  }
}

/** How a statement is copied: one end stays in the copy, the other may be elsewhere. */
interface Rule {
  readonly statement: Statement;
  readonly home: Model;
  readonly away: Model;
  readonly isFromSubject: boolean;
}

/** So many hexadecimal digits. */
function digest(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
