/** What a report says of where it was written. */
export interface Place {
  /** Title of the page. */
  readonly title: string;
  readonly address: string;
  /** The thing that the page is about, if it is about one. */
  readonly id: string | undefined;
  readonly version: string | undefined;
}

/** The words around what someone reports. */
export interface ReportWords {
  readonly page: string;
  readonly address: string;
  readonly item: string;
  readonly version: string;
}

/** A report that can be understood by who was not there: what is said, and then where. */
export function reportText(said: string, { title, address, id, version }: Place, words: ReportWords): string {
  const facts = [
    `${words.page}: ${title}`,
    `${words.address}: ${address}`,
    ...(id === undefined ? [] : [`${words.item}: ${id}`]),
    ...(version === undefined ? [] : [`${words.version}: ${version}`]),
  ];
  return `${said.trim() || '…'}\n\n${facts.join('\n')}\n`;
}

/** The thing that a page is about, by its address: `/item/theme/taal` is about `theme/taal`. */
export function idInPath(pathname: string): string | undefined {
  const [, page, ...rest] = pathname.split('/');
  if (page === 'item' && rest.length === 2) return rest.join('/');
  if (page === 'documents' && rest.length === 1) return `document/${rest.join('')}`;
  return undefined;
}
