import { z } from 'zod';

/** One parameter of a page's address: how it is read from text and written as text. */
export interface Parameter<Value> {
  /** What holds where the address does not have it; it is left out when it has this value. */
  readonly otherwise: Value;
  /** Undefined where the text is not of the form. */
  parse(text: string): Value | undefined;
  write(value: Value): string;
}

/** The parameters of a page by their names. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

/** The values of a page's parameters. */
export type Values<P> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

const Id = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/);
const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

function read<Value>(schema: z.ZodType<Value>, text: string): Value | undefined {
  const { data, success } = schema.safeParse(text);
  return success ? data : undefined;
}

function readAll<Value>(schema: z.ZodType<Value>, texts: readonly string[]): readonly Value[] | undefined {
  const values = texts.map((text) => read(schema, text));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** Any text, up to a number of characters. */
export function text(most: number): Parameter<string> {
  return { otherwise: '', parse: (value) => (value.length <= most ? value : undefined), write: (value) => value };
}

/** The id of one thing, or none. */
export const anId: Parameter<string | undefined> = {
  otherwise: undefined,
  parse: (value) => read(Id, value),
  write: (value) => value ?? '',
};

/** Ids of things, joined by `~`. */
export const ids: Parameter<readonly string[]> = {
  otherwise: [],
  parse: (value) => readAll(Id, value.split('~')),
  write: (values) => values.join('~'),
};

/** A year, month or day, or none. */
export const aDate: Parameter<string | undefined> = {
  otherwise: undefined,
  parse: (value) => read(Day, value),
  write: (value) => value ?? '',
};

/** One of some words. */
export function oneOf<const Word extends string>(words: readonly Word[], otherwise: NoInfer<Word>): Parameter<Word> {
  return {
    otherwise,
    parse: (value) => words.find((word) => word === value),
    write: (value) => value,
  };
}

/** Some of some words, joined by `~`, such as the types that a filter lets through. */
export function someOf<const Word extends string>(words: readonly Word[]): Parameter<readonly Word[]> {
  return {
    otherwise: [],
    parse: (value) => {
      const asked = value.split('~');
      const known = words.filter((word) => asked.includes(word));
      return known.length === asked.length ? known : undefined;
    },
    write: (values) => values.join('~'),
  };
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number, otherwise: number): Parameter<number> {
  return {
    otherwise,
    parse: (value) => {
      const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
      return number >= least && number <= most ? number : undefined;
    },
    write: String,
  };
}

/** What the part of an address behind the question mark says, and each parameter that could not be understood. */
export interface ParsedPage<P> {
  readonly values: Values<P>;
  readonly ignored: readonly string[];
}

/** Parameters that every page has. */
const everywhere = new Set(['lang']);

export function parsePage<P extends Parameters>(parameters: P, search: string): ParsedPage<P> {
  const said = new URLSearchParams(search);
  const ignored = [...said.keys()].filter((name) => !Object.hasOwn(parameters, name) && !everywhere.has(name));
  const entries = Object.entries(parameters).map(([name, parameter]) => {
    const value = said.get(name);
    if (value === null) return [name, parameter.otherwise];
    const parsed = parameter.parse(value);
    if (parsed === undefined) ignored.push(`${name}=${value.slice(0, 60)}`);
    return [name, parsed ?? parameter.otherwise];
  });
  return { values: Object.fromEntries(entries) as Values<P>, ignored };
}

/** Values as the part of an address behind the question mark, without what is as it is anyway. */
export function searchOfPage<P extends Parameters>(parameters: P, values: Values<P>, lang: 'nl' | 'en'): string {
  const said = Object.entries(parameters).flatMap(([name, parameter]) => {
    const text = parameter.write(values[name]);
    const usual = parameter.write(parameter.otherwise);
    return text === usual ? [] : [`${name}=${readable(text)}`];
  });
  const all = lang === 'nl' ? said : [...said, `lang=${lang}`];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** Escaped, but for the signs of ids, which a person should be able to read in an address. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%20', '+').replaceAll("'", '%27');
}
