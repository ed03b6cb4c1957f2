import { display } from '../generated/display.ts';
import type { EntityType } from '../generated/graphql.ts';
import { type Filters, filterParameters, noFilters } from './filters.ts';
import { ids, oneOf, parsePage, searchOfPage, someOf, text, type Values, wholeNumber } from './parameters.ts';
import { parseStep, type Step, stepText } from './steps.ts';

/** The forms in which a scene is shown: drawn, or as a table of its items or of its facts. */
export type Form = 'graph' | 'items' | 'facts';

/** How the canvas arranges a scene: what is joined lies close, from ministry down to municipality, or by year from left to right. */
export type Layout = 'force' | 'layered' | 'time';

/** Columns by which a table can be sorted. */
const columns = ['label', 'type', 'period', 'facts', 'subject', 'relation', 'object', 'certainty', 'source'] as const;

export const isSortable = (name: string): name is (typeof columns)[number] => columns.some((column) => column === name);

/** Parameters that hold one value of the view each; see {@link View}. */
const looks = {
  as: oneOf<Form>(['graph', 'items', 'facts'], 'graph'),
  layout: oneOf<Layout>(['force', 'layered', 'time'], 'force'),
  collapsed: someOf<EntityType>(Object.keys(display.types) as EntityType[]),
  collapsedThemes: ids,
  find: text(100),
  by: oneOf<'nothing' | 'kind'>(['nothing', 'kind'], 'nothing'),
  sort: oneOf(['', ...columns.flatMap((column) => [column, `${column}.desc`] as const)], ''),
  scheme: oneOf<'' | 'light' | 'dark'>(['', 'light', 'dark'], ''),
  lang: oneOf<'nl' | 'en'>(['nl', 'en'], 'nl'),
};

/** Everything about a screen that someone would send to a colleague. */
export interface View extends Values<typeof looks> {
  readonly steps: readonly Step[];
  /** How many of the steps are done; the others have been undone and can be done again. */
  readonly done: number;
  /** Id of the thing or statement that the panel tells about. */
  readonly selected: string | undefined;
  /** Ids of what else is selected, to do something with all of it. */
  readonly also: readonly string[];
  readonly filters: Filters;
}

export const emptyView: View = {
  steps: [],
  done: 0,
  selected: undefined,
  also: [],
  as: 'graph',
  layout: 'force',
  collapsed: [],
  collapsedThemes: [],
  filters: noFilters,
  find: '',
  by: 'nothing',
  sort: '',
  scheme: '',
  lang: 'nl',
};

const noNumber = 10_000;
const parameters = {
  steps: text(12_000),
  done: wholeNumber(0, noNumber - 1, noNumber),
  selected: ids,
  ...filterParameters,
  ...looks,
};

/** What a view's address can say. */
export type ViewParameter = keyof typeof parameters;

/** What a URL says, and each parameter of it that cannot be understood and was left out. */
export interface ParsedUrl {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Reads the part of a URL behind the question mark; see {@link searchOf} for the form. */
export function parseSearch(search: string): ParsedUrl {
  const { values, ignored } = parsePage(parameters, search);
  const { steps: written, done, selected: all, ...others } = values;
  const texts = written === '' ? [] : written.split('~');
  const read = texts.map((text) => ({ text, step: parseStep(text) }));
  const steps = read.flatMap(({ step }) => step ?? []);
  const notRead = read.flatMap(({ text, step }) => (step ? [] : [`steps=${text.slice(0, 60)}`]));
  const { withoutTypes, withoutRelations, certainty, themes, documents, from, to, ...shown } = others;
  const [selected, ...also] = all;
  const filters = { withoutTypes, withoutRelations, certainty, themes, documents, from, to };
  const view = { ...shown, steps, done: Math.min(done, steps.length), selected, also, filters };
  return { view, ignored: [...ignored, ...notRead] };
}

/**
 * A view as the part of a URL behind the question mark; empty for the first page.
 *
 * `?steps=open.theme/taal~expand.theme/taal.FUNDS.IN.INSTRUMENT&selected=instrument/spuk&layout=time&lang=en`
 */
export function searchOf({ steps, done, selected, also, filters, ...shown }: View): string {
  const values = {
    steps: steps.map(stepText).join('~'),
    done: done < steps.length ? done : noNumber,
    selected: selected === undefined ? [] : [selected, ...also],
    ...filters,
    ...shown,
  };
  // The language is among the parameters already.
  return searchOfPage(parameters, values, 'nl');
}
