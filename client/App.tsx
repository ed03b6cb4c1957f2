import { useEffect } from 'react';
import { Route, Routes } from 'react-router';
import classes from './App.module.css';
import { Header } from './features/frame/Header.tsx';
import { Footer } from './features/frame/Footer.tsx';
import { IgnoredParameters } from './features/frame/IgnoredParameters.tsx';
import { UnknownPage } from './features/frame/UnknownPage.tsx';
import { Explore } from './features/explore/Explore.tsx';
import { Home } from './features/home/Home.tsx';
import { useWords } from './i18n/useWords.ts';
import { useView } from './url/useView.ts';

/** Every page: the first one, the explorer once something was opened, and one that says that there is none. */
export function App() {
  const { t, lang } = useWords();
  const { view } = useView();
  const exploring = view.steps.length > 0 || view.selected !== undefined;
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = exploring ? t('title.explore') : t('title.home');
  }, [lang, exploring, t]);

  return (
    <div className={classes.app} data-exploring={exploring || undefined}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Routes>
        <Route
          path="/"
          element={
            <>
              <Header withSearch={exploring} />
              <IgnoredParameters />
              {exploring ? <Explore /> : <Home />}
              {!exploring && <Footer />}
            </>
          }
        />
        <Route
          path="*"
          element={
            <>
              <Header withSearch={false} />
              <UnknownPage />
            </>
          }
        />
      </Routes>
    </div>
  );
}
