import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const sampleQuestion = `# Which instruments fund the prevention of radicalisation in gemeenten, and where does it say so?
{
  instruments(
    where: {
      fundsConnection: { some: { Theme: { node: { id: { eq: "theme/preventie-radicalisering" } } } } }
      availableToConnection: { some: { ActorGroup: { node: { id: { eq: "actor-group/gemeenten" } } } } }
    }
  ) {
    label
    fundsConnection {
      edges {
        node { ... on Theme { label } }
        properties { claim certainty evidence }
      }
    }
  }
}
`;

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const root = document.getElementById('root');
if (root) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={sampleQuestion} />);
