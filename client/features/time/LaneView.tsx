import { type CSSProperties, useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { typeLook } from '../../ui/typeLook.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import type { Lane } from './lanes.ts';
import { shorten } from './shorten.ts';
import classes from './Timeline.module.css';

/** Rows of a lane that are drawn at first; a busy year has a hundred. */
const mostRows = 8;
const rowHeight = 26;

interface LaneViewProps {
  readonly lane: Lane;
  /** Where a moment is drawn, in pixels. */
  readonly at: (moment: number) => number;
}

/** The things of one type over the years, each a name on a line as long as it lasts. */
export function LaneView({ lane: { type, placed, rows }, at }: LaneViewProps) {
  const { t, say } = useWords();
  const { item } = useAddresses();
  const [whole, setWhole] = useState(false);
  const shownRows = whole ? rows : Math.min(rows, mostRows);
  const shown = placed.filter(({ row }) => row < shownRows);
  const { colour } = typeLook(type);
  const colours = { '--on-light': colour.light, '--on-dark': colour.dark };
  return (
    <section className={classes.lane} style={colours as CSSProperties} aria-label={say(display.types[type].plural)}>
      <h3 className={classes.type}>
        <TypeMark type={type} size={16} /> {say(display.types[type].plural)} <span>{placed.length}</span>
      </h3>
      <ul className={classes.things} style={{ height: shownRows * rowHeight + 4 }}>
        {shown.map(({ thing: { id, label, period }, start, end, openStart, openEnd, row }) => (
          <li
            key={id}
            style={
              {
                left: at(start),
                top: row * rowHeight,
                '--length': `${Math.max(at(end) - at(start), 4)}px`,
              } as CSSProperties
            }
            data-open-start={openStart || undefined}
            data-open-end={openEnd || undefined}
          >
            <Link to={item(id)} lang="nl" title={`${label} (${period?.label ?? ''})`}>
              {shorten(label, at(end) - at(start))}
            </Link>
          </li>
        ))}
      </ul>
      {rows > mostRows && (
        <PlainButton className={classes.more} aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('time.lessOf') : t('time.moreOf', { count: placed.length - shown.length })}
        </PlainButton>
      )}
    </section>
  );
}
