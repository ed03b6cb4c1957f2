import { type CSSProperties, useId, useState } from 'react';
import { display } from '../../generated/display.ts';
import { formatEuro } from '../../i18n/formatEuro.ts';
import { useWords } from '../../i18n/useWords.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { Passage } from '../evidence/Passage.tsx';
import { Ends } from './Ends.tsx';
import { FlowFacts } from './FlowFacts.tsx';
import type { Figure, Flow } from './moneyQuery.ts';
import classes from './MoneyTable.module.css';
import { isOf, type Slice, sliceOf } from './slice.ts';
import { useWhen } from './useWhen.ts';

interface FlowRowsProps {
  readonly flow: Flow;
  /** How many larger amounts it stands under. */
  readonly depth: number;
  readonly shown: Slice | undefined;
}

/** The rows of one flow: one for each figure, and the places in the sources when they are asked for. */
export function FlowRows({ flow, depth, shown }: FlowRowsProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<number | 'flow'>();
  const places = useId();
  const toggle = (which: number | 'flow') => setOpened(opened === which ? undefined : which);
  const { fundingLine, providedBy, funds, availableTo } = flow;
  const figures: readonly (Figure | undefined)[] = flow.allocations.length > 0 ? flow.allocations : [undefined];
  const span = figures.length;
  const passages = typeof opened === 'number' ? flow.allocations[opened]?.evidence : undefined;
  return (
    <tbody className={classes.flow} data-part={depth > 0 || undefined}>
      {figures.map((figure, index) => (
        <tr key={index} data-shown={(figure && shown && isOf(shown, figure)) || undefined}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={span} style={{ '--depth': depth } as CSSProperties}>
                {depth > 0 && <span className={classes.part}>{t('money.partOf')} </span>}
                <Ends ends={[fundingLine]} />
                {fundingLine.period && (
                  <span lang="nl" className={classes.period}>
                    {fundingLine.period.label}
                  </span>
                )}
              </th>
              <td rowSpan={span} data-label={t('money.column.payer')}>
                <Ends ends={providedBy} otherwise={t('money.noPayer')} />
              </td>
              <td rowSpan={span} data-label={t('money.purpose')}>
                <Ends ends={funds} />
              </td>
              <td rowSpan={span} data-label={t('money.column.recipient')}>
                <Ends ends={availableTo} />
                <EvidenceButton
                  about={fundingLine.label}
                  words={t('money.why')}
                  opened={opened === 'flow'}
                  controls={places}
                  onClick={() => toggle('flow')}
                />
              </td>
            </>
          )}
          {figure && (
            <FigureCells
              figure={figure}
              about={fundingLine.label}
              opened={opened === index}
              controls={places}
              onOpen={() => toggle(index)}
            />
          )}
        </tr>
      ))}
      <tr id={places} hidden={opened === undefined} className={classes.places}>
        <td colSpan={8}>
          {opened === 'flow' && <FlowFacts id={fundingLine.id} />}
          {passages?.map((passage) => (
            <Passage key={passage.id} passage={passage} />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

interface FigureCellsProps {
  readonly figure: Figure;
  readonly about: string;
  readonly opened: boolean;
  readonly controls: string;
  readonly onOpen: () => void;
}

function FigureCells({ figure, about, opened, controls, onOpen }: FigureCellsProps) {
  const { say, lang } = useWords();
  const whenOf = useWhen();
  const when = whenOf(sliceOf(figure).when);
  return (
    <>
      <td className={classes.kind}>{say(display.values.AmountKind[figure.kind])}</td>
      <td>{when}</td>
      <td className={classes.amount}>{formatEuro(figure.amount, lang)}</td>
      <td>
        <EvidenceButton
          about={`${about}, ${when}`}
          evidence={figure.evidence}
          opened={opened}
          controls={controls}
          onClick={onOpen}
        />
      </td>
    </>
  );
}
