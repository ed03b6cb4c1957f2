import { useQuery } from '@apollo/client/react';
import type { Core } from 'cytoscape';
import { useWords } from '../../i18n/useWords.ts';
import type { ShownScene } from '../../graph/sceneParts.ts';
import { drawingOf } from '../../graph/drawing.ts';
import { useView } from '../../url/useView.ts';
import { FailureMessage } from '../failure/FailureMessage.tsx';
import { VersionQuery } from '../report/versionQuery.ts';
import { Copies } from './Copies.tsx';
import { FileButton } from './FileButton.tsx';
import { dataFiles, pictures, type SceneFile } from './sceneFiles.ts';
import type { SceneToTake } from './SceneToTake.ts';
import classes from './TakeAway.module.css';

interface TakeAwayPanelProps {
  readonly shown: ShownScene;
  readonly canvas: Core | undefined;
}

type DataFile = keyof typeof dataFiles;
const dataNames: readonly DataFile[] = ['xlsx', 'things', 'statements', 'json', 'graphml', 'gexf', 'jsonLd'];
const pictureNames = ['png', 'svg'] as const;

/** The forms of the whole dataset that the server has, by the ending of its file. */
const whole = [
  ['xlsx', 'xlsx'],
  ['csvZip', 'csv.zip'],
  ['jsonl', 'jsonl'],
  ['graphml', 'graphml'],
  ['gexf', 'gexf'],
  ['jsonLd', 'jsonld'],
] as const;

/** Files of what is on the screen, of its drawing and of all data, and what can be copied. */
export default function TakeAwayPanel({ shown, canvas }: TakeAwayPanelProps) {
  const { t, number } = useWords();
  const { view } = useView();
  const { data, error, refetch } = useQuery(VersionQuery);
  if (error) return <FailureMessage error={error} retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <p role="status">{t('loading')}</p>;

  const origin = {
    version: data.dataset.version,
    address: window.location.href,
    date: new Date().toISOString().slice(0, 10),
  };
  const taken: SceneToTake = { scene: shown, origin };
  const nameOf = (ending: string) => `beleidsgraaf-${origin.version}-${origin.date}.${ending}`;
  const write = async ({ write: make, type }: SceneFile) => {
    const content = await make(taken);
    return typeof content === 'string' ? new Blob([content], { type }) : content;
  };
  const drawn = canvas && {
    drawing: drawingOf(shown, view),
    places: new Map(canvas.nodes(':visible').map((node) => [node.id(), { ...node.position() }])),
  };
  return (
    <div className={classes.panel}>
      <section>
        <h3>{t('export.screen')}</h3>
        <p>{t('export.screenSize', { items: number(shown.nodes.size), facts: number(shown.statements.size) })}</p>
        <div className={classes.forms}>
          {dataNames.map((name) => (
            <FileButton
              key={name}
              label={t(`export.files.${name}`)}
              name={nameOf(dataFiles[name].ending)}
              make={() => write(dataFiles[name])}
            />
          ))}
        </div>
      </section>
      <section>
        <h3>{t('export.picture')}</h3>
        {!drawn && <p>{t('export.noPicture')}</p>}
        {drawn && (
          <div className={classes.forms}>
            {pictureNames.map((name) => (
              <FileButton
                key={name}
                label={t(`export.files.${name}`)}
                name={nameOf(name)}
                make={() => pictures[name](taken, drawn)}
              />
            ))}
          </div>
        )}
      </section>
      <Copies taken={taken} />
      <section>
        <h3>{t('export.all')}</h3>
        <p>{t('export.allHint')}</p>
        <div className={classes.forms}>
          {whole.map(([name, ending]) => (
            <a key={name} href={`/data/graph.${ending}`}>
              {t(`export.files.${name}`)}
            </a>
          ))}
        </div>
      </section>
    </div>
  );
}
