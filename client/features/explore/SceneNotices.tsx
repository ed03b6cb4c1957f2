import { most } from '../../graph/scene.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';

interface SceneNoticesProps {
  readonly scene: ShownScene;
  /** Ids in the address that nothing has. */
  readonly missing: readonly string[];
}

/** What is not on the screen although it was asked for. */
export function SceneNotices({ scene, missing }: SceneNoticesProps) {
  const { t, number } = useWords();
  return (
    <>
      {scene.leftOut > 0 && (
        <Notice>
          {t('explore.leftOut', { count: scene.leftOut, number: number(scene.leftOut), most: number(most) })}
        </Notice>
      )}
      {missing.length > 0 && <Notice>{t('missing.some', { ids: missing.join(', ') })}</Notice>}
    </>
  );
}
