import type { Statement } from '../knowledge.ts';

/** The statements of a seed by what they start from and where they end. */
export class Relations {
  private readonly bySubject = new Map<string, Statement[]>();
  private readonly byObject = new Map<string, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      add(this.bySubject, statement.subject, statement);
      add(this.byObject, statement.object, statement);
    }
  }

  has(id: string): boolean {
    return this.bySubject.has(id) || this.byObject.has(id);
  }

  /** The statements that say one relation of a thing, as its subject. */
  from(id: string, relation: string): readonly Statement[] {
    return (this.bySubject.get(id) ?? []).filter((statement) => statement.relation === relation);
  }

  /** The statements that say one relation to a thing, as their object. */
  to(id: string, relation: string): readonly Statement[] {
    return (this.byObject.get(id) ?? []).filter((statement) => statement.relation === relation);
  }

  /** Everything that a thing is a part of, also by way of a larger part. */
  wholesOf(id: string): ReadonlySet<string> {
    const wholes = new Set(this.directWholesOf(id));
    // A set that grows while it is walked is walked to its new end.
    for (const whole of wholes) for (const larger of this.directWholesOf(whole)) wholes.add(larger);
    return wholes;
  }

  private directWholesOf(id: string): readonly string[] {
    return this.from(id, 'PART_OF').map(({ object }) => object);
  }
}

function add(statements: Map<string, Statement[]>, id: string, statement: Statement): void {
  const known = statements.get(id);
  if (known) known.push(statement);
  else statements.set(id, [statement]);
}
