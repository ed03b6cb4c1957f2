import { useWords } from '../../i18n/useWords.ts';
import classes from './Developers.module.css';
import { codes, limits } from './promisesOfTheApi.ts';

const rules = ['stable', 'evidence', 'cache', 'open', 'paging'] as const;

/** What a program can rely on: rules, limits and the codes of errors. */
export function Promises() {
  const { t } = useWords();
  return (
    <>
      <section aria-labelledby="rules" className={classes.section}>
        <h2 id="rules">{t('developers.rules')}</h2>
        <dl className={classes.rules}>
          {rules.map((rule) => (
            <div key={rule}>
              <dt>{t(`developers.rule.${rule}.title`)}</dt>
              <dd>{t(`developers.rule.${rule}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="limits" className={classes.section}>
        <h2 id="limits">{t('developers.limits')}</h2>
        <div className={classes.tables}>
          <table className={classes.table}>
            <caption>{t('developers.limitsCaption')}</caption>
            <tbody>
              {limits.map(([name, most]) => (
                <tr key={name}>
                  <th scope="row">{t(`developers.limit.${name}`)}</th>
                  <td>{most}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className={classes.table}>
            <caption>{t('developers.codesCaption')}</caption>
            <tbody>
              {codes.map((code) => (
                <tr key={code}>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td>{t(`developers.code.${code}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
