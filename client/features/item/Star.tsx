import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import type { SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { typeLook } from '../../ui/typeLook.ts';
import { useAddresses } from '../../url/useAddresses.ts';
import classes from './Star.module.css';
import { linesOf } from './linesOf.ts';
import type { Arm } from './starOf.ts';

const row = 34;
const width = 360;
const middleX = width / 2;
/** From the middle to the marks of what it is joined to. */
const reach = 44;
/** Characters that fit on a line beside a mark. */
const lineLength = 21;

interface StarProps {
  readonly middle: SceneItem;
  readonly arms: readonly Arm[];
}

/**
 * A thing with what it is joined to on either side of it. Drawn here and not on the canvas: it loads nothing, is printed
 * sharp, and its names are links.
 */
export function Star({ middle, arms }: StarProps) {
  const { t } = useWords();
  const half = Math.ceil(arms.length / 2);
  const height = Math.max(half, 2) * row + 12;
  const placed = arms.map((arm, index) => {
    const onLeft = index < half;
    const rows = onLeft ? half : arms.length - half;
    const within = onLeft ? index : index - half;
    return { ...arm, onLeft, y: height / 2 + (within - (rows - 1) / 2) * row };
  });
  return (
    <svg className={classes.star} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('item.around')}>
      {placed.map(({ item, implied, onLeft, y }) => (
        <path
          key={item.id}
          className={classes.arm}
          data-implied={implied || undefined}
          d={`M${middleX} ${height / 2} Q${middleX} ${y} ${markX(onLeft)} ${y}`}
        />
      ))}
      <circle className={classes.middle} cx={middleX} cy={height / 2} r={9} style={colours(middle)} />
      {placed.map(({ item, onLeft, y }) => (
        <Name key={item.id} item={item} onLeft={onLeft} y={y} />
      ))}
    </svg>
  );
}

function Name({ item, onLeft, y }: { readonly item: SceneItem; readonly onLeft: boolean; readonly y: number }) {
  const addresses = useAddresses();
  const lines = linesOf(item.label, lineLength);
  const x = markX(onLeft) + (onLeft ? -9 : 9);
  return (
    <Link to={addresses.item(item.id)} className={classes.name} lang="nl">
      <title>{item.label}</title>
      <circle className={classes.end} cx={markX(onLeft)} cy={y} r={5} style={colours(item)} />
      <text textAnchor={onLeft ? 'end' : 'start'}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={y + 4 + (index - (lines.length - 1) / 2) * 13}>
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  );
}

const markX = (onLeft: boolean) => middleX + (onLeft ? -reach : reach);

function colours({ type }: SceneItem): CSSProperties {
  const { light, dark } = typeLook(type).colour;
  return { '--on-light': light, '--on-dark': dark } as CSSProperties;
}
