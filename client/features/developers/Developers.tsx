import { Link } from 'react-router';
import '../../i18n/developersWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { oneOf } from '../../url/parameters.ts';
import { usePage } from '../../url/usePage.ts';
import { Downloads } from '../coverage/Downloads.tsx';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import classes from './Developers.module.css';
import { Embedding } from './Embedding.tsx';
import { exampleNames } from './examples.ts';
import { Playground } from './Playground.tsx';
import { Promises } from './Promises.tsx';

const parameters = { example: oneOf(exampleNames, 'programmes') };

/** The page for who builds on the data: questions to run and change here, and what a program can rely on. */
export default function Developers() {
  const { t } = useWords();
  const { values, ignored, addressOf, go } = usePage(parameters);
  useTitle(t('frame.developers'));
  return (
    <>
      <NotUnderstood ignored={ignored} dismiss={() => go({}, { replace: true })} />
      <Page>
        <header className={classes.head}>
          <h1>{t('developers.title')}</h1>
          <p>{t('developers.lead')}</p>
          <p className={classes.endpoint}>
            <code>POST {new URL('/graphql', window.location.origin).href}</code>
            <a href="/graphiql">
              {t('developers.ide')} <Icon name="arrow" size={16} />
            </a>
          </p>
        </header>
        <section aria-labelledby="examples" className={classes.section}>
          <h2 id="examples">{t('developers.examples')}</h2>
          <p className={classes.intro}>{t('developers.examplesIntro')}</p>
          <div className={classes.examples}>
            <nav aria-label={t('developers.examples')} className={classes.names}>
              {exampleNames.map((name) => (
                <Link
                  key={name}
                  to={addressOf({ example: name })}
                  replace
                  preventScrollReset
                  aria-current={name === values.example ? 'true' : undefined}
                >
                  {t(`developers.example.${name}`)}
                </Link>
              ))}
            </nav>
            <Playground key={values.example} example={values.example} />
          </div>
        </section>
        <Promises />
        <Embedding />
        <section aria-labelledby="take" className={classes.section}>
          <h2 id="take">{t('coverage.take')}</h2>
          <p className={classes.intro}>{t('developers.downloads')}</p>
          <Downloads />
        </section>
      </Page>
    </>
  );
}
