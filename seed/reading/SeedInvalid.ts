/** Something in a file of the seed that is not as it should be. */
export interface Problem {
  /** Relative to the seed: entities/programmes.yaml. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What is wrong, with the value, and what to do. */
  readonly message: string;
}

/** The seed cannot be imported; every problem with its file and line, none left for the next try. */
export class SeedInvalid extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, message }) => `  seed/${file}:${line}: ${message}`);
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super([`The seed has ${count}; nothing was imported.`, ...lines].join('\n'));
  }
}
