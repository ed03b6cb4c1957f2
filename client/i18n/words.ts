import { createInstance } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import nlAsk from './nl/ask.json';
import nlCore from './nl/core.json';
import nlCoverage from './nl/coverage.json';
import type nlDevelopers from './nl/developers.json';
import nlEmbed from './nl/embed.json';
import nlExplorer from './nl/explorer.json';
import nlExport from './nl/export.json';
import nlFind from './nl/find.json';
import nlItem from './nl/item.json';
import nlMoney from './nl/money.json';
import nlPaths from './nl/paths.json';
import nlRead from './nl/read.json';
import nlTime from './nl/time.json';

/** A file for each thing that a person does, `core` for what all of them share. Those of the page for developers come with it. */
const nl = {
  ...nlAsk,
  ...nlCore,
  ...nlCoverage,
  ...nlEmbed,
  ...nlExplorer,
  ...nlExport,
  ...nlFind,
  ...nlItem,
  ...nlMoney,
  ...nlPaths,
  ...nlRead,
  ...nlTime,
};
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nl & typeof nlDevelopers };
  }
}

/** Every sentence of the interface, in both languages. */
export const words = createInstance();

void words
  .use(resourcesToBackend(() => import('./english.ts')))
  .use(initReactI18next)
  .init({
    lng: 'nl',
    fallbackLng: false,
    // Dutch is there at once; English comes through the backend.
    resources: { nl: { translation: nl } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
  });
