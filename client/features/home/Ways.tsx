import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { questions, views, who } from './readyMade.ts';
import classes from './Ways.module.css';

/** Questions and views that are ready, for each kind of reader: what can be done here, shown by doing it. */
export function Ways() {
  const { t } = useWords();
  const { page } = useAddresses();
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" className={classes.heading}>
        {t('home.ways')}
      </h2>
      <div className={classes.ways}>
        {who.map((reader) => (
          <div key={reader} className={classes.way}>
            <h3 className={classes.reader}>{t(`home.${reader}.title`)}</h3>
            <p className={classes.does}>{t(`home.${reader}.does`)}</p>
            <ul>
              {questions[reader].map((question) => (
                <li key={question}>
                  <Link className={classes.link} to={page('/ask', { q: t(`home.questions.${question}`) })}>
                    <Icon name="report" size={16} /> {t(`home.questions.${question}`)}
                  </Link>
                </li>
              ))}
              {views[reader].map(({ name, path, asked }) => (
                <li key={name}>
                  <Link className={classes.link} reloadDocument={path === '/graphiql'} to={page(path, asked)}>
                    <Icon name="arrow" size={16} /> {t(`home.views.${name}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
