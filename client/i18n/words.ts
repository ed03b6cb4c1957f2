import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import enAsk from './en/ask.json';
import enCore from './en/core.json';
import enCoverage from './en/coverage.json';
import enDevelopers from './en/developers.json';
import enEmbed from './en/embed.json';
import enExplorer from './en/explorer.json';
import enExport from './en/export.json';
import enFind from './en/find.json';
import enItem from './en/item.json';
import enMoney from './en/money.json';
import enPaths from './en/paths.json';
import enRead from './en/read.json';
import enTime from './en/time.json';
import nlAsk from './nl/ask.json';
import nlCore from './nl/core.json';
import nlCoverage from './nl/coverage.json';
import nlDevelopers from './nl/developers.json';
import nlEmbed from './nl/embed.json';
import nlExplorer from './nl/explorer.json';
import nlExport from './nl/export.json';
import nlFind from './nl/find.json';
import nlItem from './nl/item.json';
import nlMoney from './nl/money.json';
import nlPaths from './nl/paths.json';
import nlRead from './nl/read.json';
import nlTime from './nl/time.json';

/** A file for each thing that a person does, `core` for what all of them share. */
const nl = {
  ...nlAsk,
  ...nlCore,
  ...nlCoverage,
  ...nlDevelopers,
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
const en = {
  ...enAsk,
  ...enCore,
  ...enCoverage,
  ...enDevelopers,
  ...enEmbed,
  ...enExplorer,
  ...enExport,
  ...enFind,
  ...enItem,
  ...enMoney,
  ...enPaths,
  ...enRead,
  ...enTime,
};

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nl };
  }
}

/** Every sentence of the interface, in both languages. */
export const words = createInstance();

void words.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: false,
  resources: { nl: { translation: nl }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
