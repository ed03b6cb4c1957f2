import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import nl from './nl.json';

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
