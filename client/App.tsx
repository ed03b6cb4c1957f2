import { lazy, Suspense, useEffect } from 'react';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import classes from './App.module.css';
import { Frame } from './features/frame/Frame.tsx';
import { IgnoredParameters } from './features/frame/IgnoredParameters.tsx';
import { UnknownPage } from './features/frame/UnknownPage.tsx';
import { Home } from './features/home/Home.tsx';
import { useContrastOnPage } from './features/settings/useContrast.ts';
import { useWords } from './i18n/useWords.ts';
import { useTitle } from './ui/useTitle.ts';
import { useView } from './url/useView.ts';

const Explore = lazy(() => import('./features/explore/Explore.tsx'));
const Embed = lazy(() => import('./features/embed/Embed.tsx'));
const Money = lazy(() => import('./features/money/Money.tsx'));
const Time = lazy(() => import('./features/time/Time.tsx'));
const Paths = lazy(() => import('./features/paths/Paths.tsx'));
const Ask = lazy(() => import('./features/ask/Ask.tsx'));
const Find = lazy(() => import('./features/find/Find.tsx'));
const Item = lazy(() => import('./features/item/Item.tsx'));
const Reader = lazy(() => import('./features/read/Reader.tsx'));
const Coverage = lazy(() => import('./features/coverage/Coverage.tsx'));
const Developers = lazy(() => import('./features/developers/Developers.tsx'));

/** Every page by its path. `/` is the first page, or the explorer once something was opened in it. */
export function App() {
  const { t, lang } = useWords();
  const { view } = useView();
  const atStart = useLocation().pathname === '/';
  const exploring = atStart && (view.steps.length > 0 || view.selected !== undefined);
  useContrastOnPage();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  return (
    <div className={classes.app} data-exploring={exploring || undefined}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Routes>
        <Route element={<Frame withSearch={exploring} withFooter={!exploring} />}>
          <Route path="/" element={exploring ? <Explorer /> : <Home />} />
        </Route>
        <Route element={<Frame />}>
          <Route path="/money" element={<Money />} />
          <Route path="/time" element={<Time />} />
          <Route path="/paths" element={<Paths />} />
          <Route path="/ask" element={<Ask />} />
          <Route path="/find" element={<Find />} />
          <Route path="/item/:type/:slug" element={<Item />} />
          <Route path="/documents/:id" element={<Reader />} />
          <Route path="/coverage" element={<Coverage />} />
          <Route path="/developers" element={<Developers />} />
        </Route>
        <Route element={<Suspense children={<Outlet />} />}>
          <Route path="/embed" element={<Embed />} />
        </Route>
        <Route element={<Frame withSearch={false} />}>
          <Route path="*" element={<UnknownPage />} />
        </Route>
      </Routes>
    </div>
  );
}

function Explorer() {
  const { t } = useWords();
  useTitle(t('explore.title'));
  return (
    <>
      <IgnoredParameters />
      <Explore />
    </>
  );
}
