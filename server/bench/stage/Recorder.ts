import neo4j, { type Driver } from 'neo4j-driver';

/** A statement as it was run, and how many times the database had been asked before: those of one wave ran together. */
export interface Run {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly wave: number;
}

/** Writes down the statements that are run on a driver, so that the very same can be run on it without the API. */
export class Recorder {
  /** What is given to the program in place of the driver. */
  readonly driver: Driver;
  private runs: Run[] | undefined;
  private running = 0;
  private wave = 0;

  constructor(private readonly direct: Driver) {
    this.driver = new Proxy(direct, {
      get: (target, name): unknown =>
        name === 'session' ? (config: object) => this.recorded(target.session(config)) : Reflect.get(target, name),
    });
  }

  /** The statements that are run during some work. */
  async during(work: () => Promise<unknown>): Promise<readonly Run[]> {
    const runs: Run[] = [];
    this.runs = runs;
    await work();
    this.runs = undefined;
    return runs;
  }

  /** Runs statements over Bolt as the API does, those of a wave together, and gives what came back. */
  async replay(runs: readonly Run[], database: string): Promise<readonly unknown[]> {
    const answers: unknown[] = [];
    for (const wave of new Set(runs.map((run) => run.wave))) {
      const together = runs.filter((run) => run.wave === wave);
      answers.push(...(await Promise.all(together.map((run) => this.read(run, database)))));
    }
    return answers;
  }

  private async read({ statement, parameters }: Run, database: string) {
    const session = this.direct.session({ database, defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(statement, parameters);
    void session.close();
    return records;
  }

  private recorded<Session extends ReturnType<Driver['session']>>(session: Session): Session {
    return new Proxy(session, {
      get: (target, name) => {
        if (name !== 'run') return (Reflect.get(target, name) as () => unknown).bind(target);
        return (statement: string, parameters: Run['parameters'], config: object) => {
          if (this.running === 0) this.wave += 1;
          this.running += 1;
          this.runs?.push({ statement, parameters, wave: this.wave });
          const result = target.run(statement, parameters, config);
          const done = () => (this.running -= 1);
          void Promise.resolve(result).then(done, done);
          return result;
        };
      },
    });
  }
}
