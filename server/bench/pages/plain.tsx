import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { createRoot } from 'react-dom/client';
import type { Question } from './asked.ts';

interface Thing {
  readonly id: string;
  readonly label: string;
}

/** What the first page shows of the answers to its questions. */
interface Answer {
  readonly dataset?: {
    readonly version: string;
    readonly counts?: readonly { readonly type: string; readonly count: number }[];
    readonly documents?: readonly { readonly document: Thing }[];
  };
  readonly neighbourhood?: { readonly nodes: readonly Thing[] };
}

/** Everything that the client asks for its first page, as lists. */
function Page() {
  return (
    <main>
      {asked.home.map((question) => (
        <Lists key={question.query} {...question} />
      ))}
    </main>
  );
}

function Lists({ query, variables }: Question) {
  const document: TypedDocumentNode<Answer> = gql(query);
  const { data } = useQuery(document, { variables });
  const { dataset, neighbourhood } = data ?? {};
  const things = [...(dataset?.documents ?? []).map(({ document }) => document), ...(neighbourhood?.nodes ?? [])];
  return (
    <section>
      <p>{dataset?.version}</p>
      <ul>
        {dataset?.counts?.map(({ type, count }) => (
          <li key={type}>
            {type} {count}
          </li>
        ))}
        {things.map(({ id, label }) => (
          <li key={id}>
            <a href={`/item/${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() });
const root = document.getElementById('root');
if (!root) throw new Error('plain.html has no element with the id root.');

createRoot(root).render(
  <ApolloProvider client={client}>
    <Page />
  </ApolloProvider>,
);
