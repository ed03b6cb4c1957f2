import { useWords } from '../../i18n/useWords.ts';
import classes from './Coverage.module.css';

const steps = ['read', 'claim', 'certainty', 'check', 'text', 'licence'] as const;

/** How a document becomes facts, and what that means for who uses them. */
export function HowItWasMade() {
  const { t } = useWords();
  return (
    <section aria-labelledby="made" className={classes.section}>
      <h2 id="made">{t('coverage.made')}</h2>
      <dl className={classes.made}>
        {steps.map((step) => (
          <div key={step}>
            <dt>{t(`coverage.how.${step}.title`)}</dt>
            <dd>{t(`coverage.how.${step}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
