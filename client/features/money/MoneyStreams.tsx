import { useCallback, useMemo } from 'react';
import { Chart, type Room } from '../../ui/chart/Chart.tsx';
import { display } from '../../generated/display.ts';
import { shortEuro } from '../../i18n/formatEuro.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Flow } from './moneyQuery.ts';
import classes from './MoneyStreams.module.css';
import type { Slice } from './slice.ts';
import { columns, streamsOf } from './streams.ts';
import { heightOf, streamsOption } from './streamsOption.ts';
import { useWhen } from './useWhen.ts';

interface MoneyStreamsProps {
  readonly flows: readonly Flow[];
  readonly slice: Slice;
}

/** The figures of one kind and one year, from who pays on the left to what it is about on the right. */
export function MoneyStreams({ flows, slice }: MoneyStreamsProps) {
  const { t, say, lang } = useWords();
  const whenOf = useWhen();
  const streams = useMemo(() => streamsOf(flows, slice), [flows, slice]);
  const used = useMemo(
    () => columns.filter((column) => streams.nodes.some((node) => node.column === column)),
    [streams],
  );
  const shared = t('money.shared');
  const draw = useCallback(
    (room: Room) => {
      const depths = new Map(used.map((column, index) => [column, index]));
      return streamsOption(streams, depths, { euro: (amount) => shortEuro(amount, lang), shared }, room);
    },
    [streams, used, lang, shared],
  );
  const what = `${say(display.values.AmountKind[slice.kind])}, ${whenOf(slice.when)}`;
  return (
    <figure className={classes.streams}>
      <div className={classes.frame} role="region" aria-label={t('money.drawing')} tabIndex={0}>
        <div className={classes.drawing}>
          <ol className={classes.columns} style={{ gridTemplateColumns: `repeat(${used.length}, 1fr)` }} aria-hidden>
            {used.map((column) => (
              <li key={column}>{t(`money.column.${column}`)}</li>
            ))}
          </ol>
          <Chart draw={draw} height={heightOf(streams)} label={t('money.drawingOf', { what })} />
        </div>
      </div>
      <figcaption className={classes.caption}>
        {streams.links.some((link) => link.shared) && <p>{t('money.sharedNote')}</p>}
        {streams.parts.length > 0 && <p>{t('money.partsNote', { count: streams.parts.length })}</p>}
      </figcaption>
    </figure>
  );
}
