import { useState } from 'react';
import { Link } from 'react-router';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { PlainButton } from '../../ui/PlainButton.tsx';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Lineage.module.css';
import type { Station } from './lineageOf.ts';
import { MeasureView } from './MeasureView.tsx';

/** As many measures as show what a source is after. */
const main = 6;

/** One source on the line: when, which, how much it says, and the main measures. */
export function StationView({ station: { document, measures, counts } }: { readonly station: Station }) {
  const { t, say } = useWords();
  const { reader } = useAddresses();
  const [whole, setWhole] = useState(false);
  const shown = whole ? measures : measures.slice(0, main);
  return (
    <li className={classes.station} data-silent={measures.length === 0 || undefined}>
      <p className={classes.date} lang="nl">
        {document.attributes.find(({ name }) => name === 'date')?.value ?? t('time.noDate')}
      </p>
      <h3 className={classes.document}>
        <Link to={reader(document.id)} lang="nl">
          {document.label}
        </Link>
      </h3>
      <p className={classes.counts}>
        {measures.length === 0
          ? t('time.silent')
          : counts
              .map(({ type, count }) => {
                const { label, plural } = display.types[type];
                return `${count} ${say(count === 1 ? label : plural).toLowerCase()}`;
              })
              .join(', ')}
      </p>
      <ul className={classes.measures}>
        {shown.map((measure) => (
          <MeasureView key={measure.id} measure={measure} />
        ))}
      </ul>
      {measures.length > main && (
        <PlainButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('time.lessOf') : t('time.moreOf', { count: measures.length - main })}
        </PlainButton>
      )}
    </li>
  );
}
