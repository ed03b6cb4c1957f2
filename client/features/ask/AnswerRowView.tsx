import { useId, useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './AnswerTable.module.css';
import type { AnswerRow } from './askQuery.ts';
import { shownValue } from './shownValue.ts';

interface AnswerRowViewProps {
  readonly row: AnswerRow;
  readonly withThings: boolean;
  readonly withValues: boolean;
}

/** One row of an answer, and under it, when they are asked for, its facts with their passages. */
export function AnswerRowView({ row, withThings, withValues }: AnswerRowViewProps) {
  const { t } = useWords();
  const { item } = useAddresses();
  const [opened, setOpened] = useState(false);
  const places = useId();
  const { entity, statements } = row;
  const [first] = statements;
  const value = shownValue(row);
  const evidence = [...new Map(statements.flatMap((said) => said.evidence).map((place) => [place.id, place])).values()];
  return (
    <tbody className={classes.row}>
      <tr>
        {withThings && <th scope="row">{entity && <Thing entity={entity} />}</th>}
        {withValues && (
          <td className={classes.value} lang="nl">
            {value}
          </td>
        )}
        <td className={classes.claim}>
          {first ? (
            <>
              <span lang="nl">{first.claim}</span>{' '}
              {statements.length > 1 && (
                <span className={classes.more}>{t('ask.more', { count: statements.length - 1 })}</span>
              )}
            </>
          ) : (
            entity && <Link to={item(entity.id)}>{t('ask.onItsPage')}</Link>
          )}
        </td>
        <td>
          {evidence.length > 0 && (
            <EvidenceButton
              about={entity?.label ?? row.value ?? ''}
              evidence={evidence}
              opened={opened}
              controls={places}
              onClick={() => setOpened(!opened)}
            />
          )}
        </td>
      </tr>
      <tr id={places} hidden={!opened} className={classes.places}>
        <td colSpan={2 + Number(withThings) + Number(withValues)}>
          {opened && (
            <ul>
              {statements.map((statement) => (
                <Fact key={statement.id} statement={statement} />
              ))}
            </ul>
          )}
        </td>
      </tr>
    </tbody>
  );
}

function Thing({ entity: { id, type, label } }: { readonly entity: NonNullable<AnswerRow['entity']> }) {
  const { say } = useWords();
  const { item } = useAddresses();
  return (
    <div className={classes.thing}>
      <TypeMark type={type} />
      <div>
        <Link to={item(id)} lang="nl">
          {label}
        </Link>
        <span className={classes.type}>{say(display.types[type].label)}</span>
      </div>
    </div>
  );
}

function Fact({ statement }: { readonly statement: AnswerRow['statements'][number] }) {
  return (
    <li>
      <p lang="nl">{statement.claim}</p>
      <CertaintyMark certainty={statement.certainty} />
      {statement.evidence.map((passage) => (
        <Passage key={passage.id} passage={passage} />
      ))}
    </li>
  );
}
