import { ActionIcon, Popover, useMantineColorScheme } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Settings.module.css';
import { useContrast } from './useContrast.ts';

const schemes = ['auto', 'light', 'dark'] as const;

/** Light or dark, as the system says until someone chooses; and more contrast in either. */
export function ThemeSwitch() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { contrast, choose } = useContrast();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus withinPortal={false}>
      <Popover.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('settings.theme')}>
          <Icon name="contrast" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('settings.theme')}>
        <fieldset className={classes.theme}>
          <legend>{t('settings.theme')}</legend>
          {schemes.map((scheme) => (
            <label key={scheme}>
              <input
                type="radio"
                name="scheme"
                checked={colorScheme === scheme}
                onChange={() => setColorScheme(scheme)}
              />
              {t(`settings.${scheme}`)}
            </label>
          ))}
          <label className={classes.contrast}>
            <input
              type="checkbox"
              checked={contrast === 'more'}
              onChange={({ currentTarget }) => choose(currentTarget.checked ? 'more' : 'usual')}
            />
            {t('settings.contrast')}
          </label>
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
