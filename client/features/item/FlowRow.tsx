import { useId, useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import type { ItemFlowsFragment } from '../../generated/graphql.ts';
import { formatEuro } from '../../i18n/formatEuro.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import classes from './ItemMoney.module.css';

type Flow = ItemFlowsFragment['flows'][number];
type Allocation = Flow['allocations'][number];

interface FlowRowProps {
  readonly flow: Flow;
}

/** A flow of money with each figure that a source gives of it. Figures stand apart: they are not added up here. */
export function FlowRow({ flow: { fundingLine, allocations } }: FlowRowProps) {
  const { t } = useWords();
  const { item } = useAddresses();
  return (
    <li className={classes.flow}>
      <Link lang="nl" to={item(fundingLine.id)}>
        {fundingLine.label}
      </Link>
      {allocations.length === 0 && <p className={classes.kind}>{t('item.noAmount')}</p>}
      <ul>
        {allocations.map((allocation) => (
          <Figure
            key={`${String(allocation.year)} ${String(allocation.structural)} ${allocation.kind} ${allocation.amount}`}
            allocation={allocation}
            about={fundingLine.label}
          />
        ))}
      </ul>
    </li>
  );
}

function Figure({ allocation, about }: { readonly allocation: Allocation; readonly about: string }) {
  const { t, say, lang } = useWords();
  const [opened, setOpened] = useState(false);
  const passages = useId();
  const { year, structural, amount, kind, evidence } = allocation;
  return (
    <li>
      <p className={classes.figure}>
        <strong>{formatEuro(amount, lang)}</strong>
        <span className={classes.kind}>
          {say(display.values.AmountKind[kind])}, {structural ? t('item.structural') : (year ?? t('item.noYear'))}
        </span>
        <EvidenceButton
          about={about}
          evidence={evidence}
          opened={opened}
          controls={passages}
          onClick={() => setOpened(!opened)}
        />
      </p>
      <div id={passages} className={classes.passages} hidden={!opened}>
        {opened && evidence.map((passage) => <Passage key={passage.id} passage={passage} />)}
      </div>
    </li>
  );
}
