import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './Lineage.module.css';
import type { Measure } from './lineageOf.ts';

/** A measure, with what the source says of it in one click. */
export function MeasureView({ measure: { id, type, label, statements } }: { readonly measure: Measure }) {
  const { t } = useWords();
  const { item } = useAddresses();
  const [opened, setOpened] = useState(false);
  const places = useId();
  const count = statements.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return (
    <li className={classes.measure}>
      <span className={classes.name}>
        <TypeMark type={type} size={16} />
        <Link to={item(id)} lang="nl">
          {label}
        </Link>
      </span>
      <EvidenceButton
        about={label}
        words={t('evidence.show', { count })}
        opened={opened}
        controls={places}
        onClick={() => setOpened(!opened)}
      />
      <div id={places} hidden={!opened} className={classes.places}>
        {opened &&
          statements.map((statement) => (
            <div key={statement.id} className={classes.statement}>
              <p lang="nl">
                {statement.claim} <CertaintyMark certainty={statement.certainty} />
              </p>
              {statement.evidence.map((passage) => (
                <Passage key={passage.id} passage={passage} />
              ))}
            </div>
          ))}
      </div>
    </li>
  );
}
