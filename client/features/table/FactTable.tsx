import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { display } from '../../generated/display.ts';
import type { SceneFact, ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { DataTable } from './DataTable.tsx';
import { SelectButton } from './SelectButton.tsx';
import classes from './DataTable.module.css';
import { useRows } from './useRows.ts';

interface FactTableProps {
  readonly scene: ShownScene;
}

const column = createColumnHelper<SceneFact>();

/** The facts of the scene, with where their evidence is. */
export function FactTable({ scene }: FactTableProps) {
  const { t, say, lang } = useWords();
  const data = useMemo(() => [...scene.statements.values()], [scene]);
  const columns = [
    column.accessor(({ subject }) => subject.label, {
      id: 'subject',
      header: t('table.subject'),
      cell: ({ row: { original } }) => <SelectButton id={original.subject.id} label={original.subject.label} />,
    }),
    column.accessor(({ relation }) => display.relations[relation].out[lang], {
      id: 'relation',
      header: t('table.relation'),
      cell: ({ row: { original }, getValue }) => (
        <strong>
          <SelectButton id={original.id} label={getValue()} dutch={false} />
        </strong>
      ),
    }),
    column.accessor(({ object }) => object.label, {
      id: 'object',
      header: t('table.object'),
      cell: ({ row: { original } }) => <SelectButton id={original.object.id} label={original.object.label} />,
    }),
    column.accessor(({ certainty }) => say(display.values.Certainty[certainty]), {
      id: 'certainty',
      header: t('table.certainty'),
      cell: ({ row: { original } }) => <CertaintyMark certainty={original.certainty} />,
    }),
    column.accessor(({ evidence }) => evidence[0]?.document.label ?? '', {
      id: 'source',
      header: t('table.source'),
      cell: ({ row: { original } }) => <Places evidence={original.evidence} />,
    }),
  ];
  const table = useRows({
    all: data,
    columns,
    kind: 'relation',
    textOf: ({ subject, relation, object, claim }) =>
      [subject.label, say(display.relations[relation].out), object.label, claim].join(' '),
    idOf: ({ id }) => id,
  });
  return <DataTable table={table} label={t('table.factsOf')} count={data.length} />;
}

/** Each document once, with the lines that say so. */
function Places({ evidence }: Pick<SceneFact, 'evidence'>) {
  const { t } = useWords();
  const documents = new Map(evidence.map(({ document }) => [document.id, document.label]));
  return (
    <ul className={classes.places}>
      {[...documents].map(([id, label]) => {
        const places = evidence.filter(({ document }) => document.id === id);
        const lines = places.map(({ startLine, endLine }) =>
          startLine === endLine ? startLine : `${startLine}–${endLine}`,
        );
        return (
          <li key={id}>
            <span lang="nl">{label}</span>, {t('evidence.line', { line: lines.join(', ') })}
          </li>
        );
      })}
    </ul>
  );
}
