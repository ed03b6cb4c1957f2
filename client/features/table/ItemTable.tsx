import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { display } from '../../generated/display.ts';
import { degreeOf, type SceneItem, type ShownScene } from '../../graph/sceneParts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { TypeMark } from '../../ui/TypeMark.tsx';
import { Choose, ChooseAll } from './Choose.tsx';
import { DataTable } from './DataTable.tsx';
import { ItemRowActions } from './ItemRowActions.tsx';
import { SelectButton } from './SelectButton.tsx';
import classes from './DataTable.module.css';
import { useRows } from './useRows.ts';

interface ItemTableProps {
  readonly scene: ShownScene;
}

const column = createColumnHelper<SceneItem>();

/** The things of the scene, with all that can be done to them on the canvas. */
export function ItemTable({ scene }: ItemTableProps) {
  const { t, say, number, lang } = useWords();
  const data = useMemo(() => [...scene.nodes.values()], [scene]);
  const columns = [
    column.display({
      id: 'choose',
      header: ({ table }) => <ChooseAll ids={table.getRowModel().flatRows.map(({ id }) => id)} />,
      cell: ({ row: { original } }) => <Choose item={original} />,
    }),
    column.accessor('label', {
      header: t('table.name'),
      cell: ({ row: { original } }) => <SelectButton id={original.id} label={original.label} />,
    }),
    column.accessor(({ type }) => display.types[type].label[lang], {
      id: 'type',
      header: t('table.type'),
      cell: ({ row: { original } }) => (
        <span className={classes.type}>
          <TypeMark type={original.type} /> {say(display.types[original.type].label)}
        </span>
      ),
    }),
    column.accessor(({ period }) => period?.label ?? '', {
      id: 'period',
      header: t('table.period'),
      cell: ({ getValue }) => <span lang="nl">{getValue()}</span>,
    }),
    column.accessor(degreeOf, {
      id: 'facts',
      header: t('table.facts'),
      cell: ({ getValue }) => (
        <span className={classes.number}>
          {number(getValue())} <span className={classes.unit}>{t('table.facts').toLowerCase()}</span>
        </span>
      ),
    }),
    column.display({
      id: 'actions',
      header: t('table.actions'),
      cell: ({ row: { original } }) => <ItemRowActions item={original} />,
    }),
  ];
  const table = useRows({
    all: data,
    columns,
    kind: 'type',
    textOf: ({ label, type, period }) => `${label} ${say(display.types[type].label)} ${period?.label ?? ''}`,
    idOf: ({ id }) => id,
  });
  return <DataTable table={table} label={t('table.items')} count={data.length} />;
}
