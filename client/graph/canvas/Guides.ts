import type { Layer } from '../layout/layeredLayout.ts';
import type { TimeAxis } from '../layout/timeLayout.ts';

/** What a layout draws behind the marks, to say what their places mean. */
export type Guides =
  { readonly of: 'layered'; readonly layers: readonly Layer[] } | { readonly of: 'time'; readonly axis: TimeAxis };
