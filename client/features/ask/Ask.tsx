import { useWords } from '../../i18n/useWords.ts';
import { Page } from '../../ui/Page.tsx';
import { useTitle } from '../../ui/useTitle.ts';
import { usePage } from '../../url/usePage.ts';
import { NotUnderstood } from '../frame/NotUnderstood.tsx';
import { questions, who } from '../home/readyMade.ts';
import { Answered } from './Answered.tsx';
import classes from './Ask.module.css';
import { askParameters } from './askAddress.ts';
import { corrections } from './corrections.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';

/** A question in the reader's own words, how it was read, and what the documents answer. */
export default function Ask() {
  const { t } = useWords();
  const { values, ignored, go } = usePage(askParameters);
  const q = values.q.trim() === '' ? '' : values.q;
  const terms = values.terms.filter((term) => term.end <= q.length);
  const beyond = values.terms.filter((term) => term.end > q.length);
  const notRead = beyond.length === 0 ? ignored : [...ignored, `terms=${corrections.write(beyond)}`];
  useTitle(q === '' ? t('ask.title') : t('ask.titleFor', { question: q }));
  // What was said of the words of one question says nothing of those of another.
  const ask = (question: string) => go({ q: question, terms: question === q ? terms : [] });
  return (
    <>
      <NotUnderstood ignored={notRead} dismiss={() => go({ terms }, { replace: true })} />
      <Page>
        <div className={classes.page}>
          <h1 className={classes.title}>{t('ask.heading')}</h1>
          <QuestionForm key={q} question={q} onAsk={ask} />
          {q === '' ? (
            <Examples />
          ) : (
            <Answered key={`answer to ${q}`} question={q} terms={terms} onCorrect={(all) => go({ terms: all })} />
          )}
        </div>
      </Page>
    </>
  );
}

function Examples() {
  const { t } = useWords();
  return (
    <section className={classes.examples}>
      <p className={classes.lead}>{t('ask.lead')}</p>
      <h2 className={classes.subtitle}>{t('ask.examples')}</h2>
      <QuestionLinks
        questions={who.flatMap((reader) => questions[reader]).map((question) => t(`home.questions.${question}`))}
      />
    </section>
  );
}
