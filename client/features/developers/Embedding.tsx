import { useWords } from '../../i18n/useWords.ts';
import { embedExample as example, embedParameters, iframeOf } from '../embed/embedding.ts';
import classes from './Developers.module.css';

/** How a view is shown within another website, and what its address can say. */
export function Embedding() {
  const { t } = useWords();
  const { href } = new URL(example, window.location.origin);
  return (
    <section aria-labelledby="embed" className={classes.section}>
      <h2 id="embed">{t('developers.embed')}</h2>
      <p className={classes.intro}>
        {t('developers.embedIntro')} <a href={example}>{t('developers.embedExample')}</a>
      </p>
      <pre className={classes.code} tabIndex={0} aria-label={t('developers.embedExample')}>
        {iframeOf(href)}
      </pre>
      <table className={classes.table}>
        <caption>{t('developers.embedCaption')}</caption>
        <tbody>
          {embedParameters.map(([name, form]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {t(`developers.embedParameter.${name}`)} <code>{form}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
