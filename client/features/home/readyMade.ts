/** The kinds of readers, in the order of how many there are. */
export const who = ['officer', 'researcher', 'maker'] as const;
type Reader = (typeof who)[number];

/** Questions that are ready to be asked, by their name in the words of the first page. */
export const questions = {
  officer: ['funding', 'responsible', 'available'],
  researcher: ['motions', 'succession'],
  maker: [],
} as const satisfies Readonly<Record<Reader, readonly string[]>>;

/** Views that are ready to be opened. */
export const views = {
  officer: [{ name: 'money', path: '/money', asked: {} }],
  researcher: [
    {
      name: 'around',
      path: '/',
      asked: {
        steps: 'open.theme/preventie-radicalisering~expand.theme/preventie-radicalisering',
        selected: 'theme/preventie-radicalisering',
      },
    },
    { name: 'time', path: '/time', asked: {} },
  ],
  maker: [
    { name: 'examples', path: '/developers', asked: {} },
    { name: 'ide', path: '/graphiql', asked: {} },
    { name: 'downloads', path: '/coverage', asked: {} },
  ],
} as const satisfies Readonly<
  Record<Reader, readonly { name: string; path: string; asked: Readonly<Record<string, string>> }[]>
>;
