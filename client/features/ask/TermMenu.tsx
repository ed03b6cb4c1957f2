import { Menu } from '@mantine/core';
import { display } from '../../generated/display.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/TypeMark.tsx';
import type { Term } from './askQuery.ts';
import type { Correction } from './corrections.ts';
import type { ReadWords } from './QuestionAsRead.tsx';
import classes from './QuestionAsRead.module.css';
import { useMeaning } from './useMeaning.ts';

interface TermMenuProps {
  /** The words of the question. */
  readonly text: string;
  readonly read: ReadWords;
  readonly correct: (correction: Correction) => void;
  readonly withdraw: () => void;
}

/** Words of the question and what they were taken for; a menu says what else they can mean. */
export function TermMenu({ text, read, correct, withdraw }: TermMenuProps) {
  const { t } = useWords();
  const meaning = useMeaning()(read.term);
  const { start, end, term, correction } = read;
  const type = term?.entity?.type ?? term?.entityType;
  const alternatives = term?.alternatives.filter(({ id }) => id !== term.entity?.id) ?? [];
  return (
    <Menu position="bottom-start" shadow="md" width={288} withinPortal={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.term}
          data-ignored={term === undefined || undefined}
          data-corrected={correction !== undefined || undefined}
        >
          <span className={classes.words}>{text}</span>
          <span className={classes.heard}> {t('ask.readAs')} </span>
          <span className={classes.meaning}>
            {type && <TypeMark type={type} size={14} />}
            {meaning}
            <span className={classes.chevron}>
              <Icon name="chevron" size={12} />
            </span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {alternatives.length > 0 && <Menu.Label>{t('ask.alternatives')}</Menu.Label>}
        {alternatives.map((entity) => (
          <Alternative
            key={entity.id}
            entity={entity}
            onChoose={() => correct({ start, end, role: 'ENTITY', entityId: entity.id })}
          />
        ))}
        {alternatives.length > 0 && <Menu.Divider />}
        {term && (
          <Menu.Item
            leftSection={<Icon name="hide" size={16} />}
            onClick={() => correct({ start, end, role: 'IGNORED' })}
          >
            {t('ask.ignore')}
          </Menu.Item>
        )}
        {correction && (
          <Menu.Item leftSection={<Icon name="undo" size={16} />} onClick={withdraw}>
            {t('ask.withdraw')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface AlternativeProps {
  readonly entity: Term['alternatives'][number];
  readonly onChoose: () => void;
}

function Alternative({ entity: { type, label }, onChoose }: AlternativeProps) {
  const { say } = useWords();
  return (
    <Menu.Item leftSection={<TypeMark type={type} size={16} />} onClick={onChoose}>
      <span lang="nl">{label}</span> <span className={classes.type}>{say(display.types[type].label)}</span>
    </Menu.Item>
  );
}
