import type { ViewParameter } from '../../url/view.ts';

/** What of the explorer's address an embedded view takes: all but the forms of the table, with a value of each to show how it is written. */
export const embedParameters = [
  ['steps', 'open.theme/taal~expand.theme/taal.ADDRESSES.IN.ACTION'],
  ['done', '1'],
  ['selected', 'theme/taal'],
  ['layout', 'force | layered | time'],
  ['collapsed', 'MUNICIPALITY~ACTION'],
  ['collapsedThemes', 'theme/taal'],
  ['withoutTypes', 'DOCUMENT~THEME'],
  ['withoutRelations', 'PART_OF'],
  ['certainty', 'EXPLICIT | IMPLIED'],
  ['themes', 'theme/taal'],
  ['documents', 'document/kst-32824-456'],
  ['from', '2007'],
  ['to', '2011-06'],
  ['scheme', 'light | dark'],
  ['lang', 'nl | en'],
] as const satisfies readonly (readonly [ViewParameter, string])[];

/** An address of a view to begin with. */
export const embedExample = '/embed?steps=open.theme/taal~expand.theme/taal&layout=layered&lang=en&scheme=dark';

/** The element that shows a view within another website. */
export const iframeOf = (address: string): string =>
  `<iframe src="${address}" title="Beleidsgraaf" width="100%" height="560" loading="lazy"></iframe>`;
