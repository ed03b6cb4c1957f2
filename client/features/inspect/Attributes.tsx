import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Panel.module.css';

interface AttributesProps {
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Identifiers elsewhere. */
  readonly sameAs: readonly string[];
}

/** The facts of a thing itself, as the server wrote them for a reader. */
export function Attributes({ attributes, sameAs }: AttributesProps) {
  const { t, say } = useWords();
  if (attributes.length + sameAs.length === 0) return null;
  return (
    <dl className={classes.attributes}>
      {attributes.map(({ name, value }) => (
        <div key={name}>
          <dt>{isShown(name) ? say(display.attributes[name].label) : name}</dt>
          <dd lang="nl">
            <Value text={value} />
          </dd>
        </div>
      ))}
      {sameAs.length > 0 && (
        <div>
          <dt>{t('panel.sameAs')}</dt>
          {sameAs.map((identifier) => (
            <dd key={identifier}>
              <Value text={identifier} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

const isShown = (name: string): name is keyof typeof display.attributes => Object.hasOwn(display.attributes, name);

function Value({ text }: { readonly text: string }) {
  if (!/^https?:\/\//.test(text)) return text;
  return (
    <a href={text} target="_blank" rel="noreferrer">
      {new URL(text).host} <Icon name="external" size={14} />
    </a>
  );
}
