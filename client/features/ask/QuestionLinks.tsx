import { Link } from 'react-router';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './QuestionLinks.module.css';

/** Questions, each of which is asked by following it. */
export function QuestionLinks({ questions }: { readonly questions: readonly string[] }) {
  const { page } = useAddresses();
  return (
    <ul className={classes.links}>
      {questions.map((question) => (
        <li key={question}>
          <Link to={page('/ask', { q: question })}>{question}</Link>
        </li>
      ))}
    </ul>
  );
}
