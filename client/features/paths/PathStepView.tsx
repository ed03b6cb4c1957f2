import { useId, useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './PathView.module.css';
import type { PathStep } from './stepsOf.ts';

/** A fact on the way and the thing that it leads to; the claim and its evidence in one click. */
export function PathStepView({ step: { statement, to, reading } }: { readonly step: PathStep }) {
  const { say } = useWords();
  const { item } = useAddresses();
  const [opened, setOpened] = useState(false);
  const places = useId();
  const { relation, claim, certainty, period, evidence } = statement;
  const words = say(display.relations[relation][reading]);
  return (
    <li className={classes.step} data-implied={certainty === 'IMPLIED' || undefined}>
      <p className={classes.fact}>
        <span className={classes.relation}>{words}</span>
        {period && <span lang="nl">{period.label}</span>}
        {certainty === 'IMPLIED' && <CertaintyMark certainty={certainty} />}
        <EvidenceButton
          about={`${words} ${to.label}`}
          evidence={evidence}
          opened={opened}
          controls={places}
          onClick={() => setOpened(!opened)}
        />
      </p>
      <div id={places} hidden={!opened} className={classes.places}>
        {opened && (
          <>
            <p lang="nl">{claim}</p>
            <CertaintyMark certainty={certainty} />
            {evidence.map((passage) => (
              <Passage key={passage.id} passage={passage} />
            ))}
          </>
        )}
      </div>
      <p className={classes.thing}>
        <TypeMark type={to.type} />
        <Link to={item(to.id)} lang="nl">
          {to.label}
        </Link>
      </p>
    </li>
  );
}
