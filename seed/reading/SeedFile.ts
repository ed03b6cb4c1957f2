import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './SeedInvalid.ts';
import { suggest } from './suggest.ts';

type Path = readonly PropertyKey[];

/** A YAML file of the seed that knows on which line each of its values stands, and collects what is wrong with it. */
export class SeedFile {
  readonly problems: Problem[] = [];
  readonly content: unknown;
  private readonly document: Document;
  private readonly lines = new LineCounter();

  /** @param name relative to the seed: entities/programmes.yaml. */
  constructor(
    readonly name: string,
    text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true });
    for (const { message, pos } of this.document.errors) {
      const [what = message] = message.split('\n');
      this.problems.push({ file: name, line: this.lines.linePos(pos[0]).line, message: `${what} (YAML).` });
    }
    this.content = this.document.errors.length === 0 ? this.document.toJS() : undefined;
  }

  /** The keys at the top, also those of entries that are not as they should be. */
  keys(): readonly string[] {
    return typeof this.content === 'object' && this.content !== null ? Object.keys(this.content) : [];
  }

  /** Notes a problem with the value at a path: `['nplv', 'kind']`. */
  report(path: Path, message: string): void {
    this.problems.push(this.problemAt(path, message));
  }

  /** A problem with the value at a path that does not keep the file from being read. */
  problemAt(path: Path, message: string): Problem {
    return { file: this.name, line: this.lineOf(path), message };
  }

  /** The content as a schema has it; undefined where it does not fit, with a problem for each misfit. */
  parse<Schema extends z.ZodType>(
    schema: Schema,
    path: Path = [],
    value: unknown = this.content,
  ): z.infer<Schema> | undefined {
    const { data, error } = schema.safeParse(value, { reportInput: true });
    for (const issue of error?.issues ?? []) this.reportIssue(issue, path);
    return data;
  }

  private reportIssue(issue: z.core.$ZodIssue, path: Path): void {
    const where = [...path, ...issue.path];
    const name = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      this.report([...where, issue.keys[0] ?? ''], issue.message);
    } else if (issue.code === 'invalid_value') {
      const allowed = issue.values.map(String);
      const value = String(issue.input);
      const what = issue.input === undefined ? `${name} is missing` : `${name} is '${value}'`;
      this.report(where, `${what}; it can be ${allowed.join(', ')}.${suggest(value, allowed)}`);
    } else if (issue.code === 'invalid_type' && issue.input === undefined) {
      this.report(where, `${name || 'The content'} is missing.`);
    } else {
      const value = JSON.stringify(issue.input).slice(0, 80);
      this.report(where, `${name || 'The content'} is ${value}: ${issue.message}.`);
    }
  }

  private lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = this.offsetOf(path.slice(0, length));
      if (offset !== undefined) return this.lines.linePos(offset).line;
    }
    return 1;
  }

  /** Where the key of a path stands, or its value where it has none. */
  private offsetOf(path: Path): number | undefined {
    const parent: unknown = path.length === 0 ? undefined : this.document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
      );
      if (pair && isScalar(pair.key)) return pair.key.range?.[0];
      return undefined;
    }
    const node: unknown = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}
