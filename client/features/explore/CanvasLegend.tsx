import type { CSSProperties } from 'react';
import { display } from '../../generated/display.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { typeLook } from '../../ui/typeLook.ts';
import classes from './CanvasLegend.module.css';

interface CanvasLegendProps {
  readonly scene: ShownScene;
}

/** What the colours and lines on the canvas mean, as far as they occur. */
export function CanvasLegend({ scene }: CanvasLegendProps) {
  const { t, say } = useWords();
  const types = [...new Set([...scene.nodes.values()].map(({ type }) => type))];
  const families = new Map(types.map((type) => [display.types[type].family, typeLook(type).colour]));
  const implied = [...scene.statements.values()].some(({ certainty }) => certainty === 'IMPLIED');
  return (
    <ul className={classes.legend} aria-label={t('explore.legend')}>
      {[...families].map(([family, { light, dark }]) => (
        <li key={family} style={{ '--on-light': light, '--on-dark': dark } as CSSProperties}>
          <span className={classes.swatch} data-shape={display.families[family].shape} />
          {say(display.families[family].label)}
        </li>
      ))}
      {implied && (
        <li>
          <span className={classes.dashes} />
          {say(display.values.Certainty.IMPLIED)}
        </li>
      )}
    </ul>
  );
}
