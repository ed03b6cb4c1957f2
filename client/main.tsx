import '@mantine/core/styles.css';
import '@fontsource-variable/public-sans/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/base.css';
import './ui/mantine.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { apolloClient } from './apolloClient.ts';
import { words } from './i18n/words.ts';
import { theme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <ApolloProvider client={apolloClient()}>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <BrowserRouter>
            {/* While the words of another language come. */}
            <Suspense fallback={null}>
              <App />
            </Suspense>
          </BrowserRouter>
        </MantineProvider>
      </ApolloProvider>
    </I18nextProvider>
  </StrictMode>,
);
