import { Link } from 'react-router';
import type { AroundItemQuery } from '../../generated/graphql.ts';
import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Item.module.css';
import timeline from './ItemTimeline.module.css';
import { timelineOf } from './timelineOf.ts';

/** What is shown before one asks for all. */
const shownAtFirst = 12;

interface ItemTimelineProps {
  readonly id: string;
  readonly nodes: AroundItemQuery['neighbourhood']['nodes'];
}

/** A thing and what it is joined to, in the order of their time. */
export function ItemTimeline({ id, nodes }: ItemTimelineProps) {
  const { t, number } = useWords();
  const { item } = useAddresses();
  const [all, setAll] = useState(false);
  const placed = timelineOf(nodes);
  if (!placed || placed.bars.length < 2) return null;
  const { bars, firstYear, lastYear } = placed;
  const shown = all ? bars : bars.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="time">
      <h2 id="time" className={classes.title}>
        {t('item.time')}
      </h2>
      <p className={timeline.years} aria-hidden>
        <span>{firstYear}</span>
        <span>{lastYear}</span>
      </p>
      <ol>
        {shown.map(({ item: thing, label, start, end }) => (
          <li key={thing.id} className={timeline.row} data-self={thing.id === id || undefined}>
            <span className={timeline.track} aria-hidden>
              <span style={{ left: `${start * 100}%`, width: `${Math.max(end - start, 0.015) * 100}%` }} />
            </span>
            <span className={timeline.what}>
              <TypeMark type={thing.type} size={15} />
              <Link lang="nl" to={item(thing.id)}>
                {thing.label}
              </Link>
              <span className={timeline.when} lang="nl">
                {label}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {bars.length > shown.length && (
        <PlainButton className={timeline.all} onClick={() => setAll(true)}>
          {t('item.wholeTimeline', { number: number(bars.length) })}
        </PlainButton>
      )}
    </section>
  );
}
