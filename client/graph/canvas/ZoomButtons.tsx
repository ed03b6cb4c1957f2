import { ActionIcon } from '@mantine/core';
import type { Core } from 'cytoscape';
import { Icon } from '../../ui/Icon.tsx';
import classes from './Canvas.module.css';
import { showAll } from './showAll.ts';

export interface ZoomLabels {
  readonly in: string;
  readonly out: string;
  readonly all: string;
}

interface ZoomButtonsProps {
  readonly canvas: Core;
  readonly labels: ZoomLabels;
}

/** Closer, further, and everything in view. */
export function ZoomButtons({ canvas, labels }: ZoomButtonsProps) {
  const zoomBy = (factor: number) => {
    const middle = { x: canvas.width() / 2, y: canvas.height() / 2 };
    canvas.zoom({ level: canvas.zoom() * factor, renderedPosition: middle });
  };
  return (
    <div className={classes.zoom}>
      <ActionIcon variant="subtle" size="lg" aria-label={labels.in} onClick={() => zoomBy(1.3)}>
        <Icon name="plus" />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={labels.out} onClick={() => zoomBy(1 / 1.3)}>
        <Icon name="minus" />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={labels.all} onClick={() => showAll(canvas)}>
        <Icon name="fit" />
      </ActionIcon>
    </div>
  );
}
