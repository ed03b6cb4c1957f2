import { display } from '../../generated/display.ts';
import type { SceneItem } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { OtherNames } from '../names/OtherNames.tsx';
import classes from './Panel.module.css';

interface ItemHeadingProps {
  readonly item: SceneItem;
  readonly aliases: readonly string[];
  readonly description: string | null;
}

/** What a thing is: type, period, name, other names, and a sentence or two. */
export function ItemHeading({ item: { type, label, period }, aliases, description }: ItemHeadingProps) {
  const { say } = useWords();
  return (
    <header className={classes.heading}>
      <p className={classes.kind}>
        <TypeMark type={type} /> {say(display.types[type].label)}
        {period && (
          <>
            {' · '}
            <span lang="nl">{period.label}</span>
          </>
        )}
      </p>
      <h2 className={classes.name} lang="nl">
        {label}
      </h2>
      {description !== null && <p lang="nl">{description}</p>}
      <OtherNames names={aliases} />
    </header>
  );
}
