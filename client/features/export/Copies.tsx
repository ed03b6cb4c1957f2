import { Button, CopyButton } from '@mantine/core';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { idsOf } from '../../url/steps.ts';
import { useView } from '../../url/useView.ts';
import { doneSteps } from '../../url/viewChanges.ts';
import { iframeOf } from '../embed/embedding.ts';
import { curlOf } from './curlOf.ts';
import { sceneQuery } from './sceneQuery.ts';
import type { SceneToTake } from './SceneToTake.ts';
import classes from './TakeAway.module.css';

interface CopiesProps {
  readonly taken: SceneToTake;
}

const kinds = ['link', 'citation', 'graphql', 'curl', 'embed'] as const;
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Texts of the scene to paste elsewhere. */
export function Copies({ taken: { scene, origin } }: CopiesProps) {
  const { t, number, lang } = useWords();
  const { view } = useView();
  const query = sceneQuery(doneSteps(view));
  const { protocol, host, search } = new URL(origin.address);
  const server = `${protocol}//${host}`;
  const started = [...new Set(doneSteps(view).flatMap((step) => (step.do === 'open' ? idsOf(step) : [])))];
  const names = started.flatMap((id) => scene.nodes.get(id)?.label ?? []);
  const title = t('export.scene', {
    items: number(scene.nodes.size),
    facts: number(scene.statements.size),
    names: (names.length > 0 ? names : [...scene.nodes.values()].slice(0, 1).map(({ label }) => label))
      .slice(0, 3)
      .join(', '),
  });
  const date = new Date(origin.date).toLocaleDateString(locales[lang], { dateStyle: 'long' });
  const texts = {
    link: origin.address,
    citation: t('export.citation', { version: origin.version, title, date, address: origin.address }),
    graphql: query,
    curl: curlOf(query, server),
    embed: iframeOf(`${server}/embed${search}`),
  };
  return (
    <section>
      <h3>{t('export.copy')}</h3>
      <div className={classes.forms}>
        {kinds.map((kind) => (
          <CopyButton key={kind} value={texts[kind]}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                size="compact-md"
                leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />}
                onClick={copy}
              >
                {t(`export.copies.${kind}`)}
                {copied && <span role="status">: {t('export.copied').toLowerCase()}</span>}
              </Button>
            )}
          </CopyButton>
        ))}
      </div>
      <blockquote className={classes.citation}>{texts.citation}</blockquote>
    </section>
  );
}
