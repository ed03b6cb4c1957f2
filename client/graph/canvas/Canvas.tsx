import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../url/steps.ts';
import type { Layout, View } from '../../url/view.ts';
import type { Drawing } from '../drawing.ts';
import classes from './Canvas.module.css';
import { CanvasElements } from './CanvasElements.tsx';
import { CanvasGuides } from './CanvasGuides.tsx';
import { type CanvasActions, CanvasPointer } from './CanvasPointer.tsx';
import { CanvasSelection } from './CanvasSelection.tsx';
import { CanvasStyle } from './CanvasStyle.tsx';
import { inksOf } from './canvasStyle.ts';
import { CanvasVisible } from './CanvasVisible.tsx';
import type { Paper } from './elementsOf.ts';
import type { Guides } from './Guides.ts';
import { Lasso } from './Lasso.tsx';
import { Overview } from './Overview.tsx';
import { ZoomButtons, type ZoomLabels } from './ZoomButtons.tsx';

interface CanvasProps extends CanvasActions {
  /** All that has a place on the canvas. */
  readonly drawing: Drawing;
  /** Ids of what is shown of it. */
  readonly visible: ReadonlySet<string>;
  readonly layout: Layout;
  readonly pinned: ReadonlyMap<string, Place>;
  /** What the panel tells about first. */
  readonly selected: readonly string[];
  readonly lang: View['lang'];
  readonly paper: Paper;
  readonly highContrast: boolean;
  /** Whether more is on its way. */
  readonly growing: boolean;
  /** Whether a drag draws a lasso; else it moves the canvas. */
  readonly lasso: boolean;
  readonly labels: ZoomLabels & {
    readonly busy: string;
    readonly overview: string;
    readonly undated: string;
  };
  /** Gives the canvas to who takes a picture of it; undefined when it goes. */
  readonly onReady?: (canvas: Core | undefined) => void;
}

/** The scene, drawn on a plain 2D canvas. The table shows the same to who cannot see or point; nothing can be done here only. */
export default function Canvas({ drawing, visible, layout, pinned, selected, lang, paper, ...rest }: CanvasProps) {
  const { highContrast, growing, lasso, labels, onReady, ...actions } = rest;
  const inks = inksOf(paper, highContrast);
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Core>();
  const [guides, setGuides] = useState<Guides>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!container.current) return;
    const created = cytoscape({
      container: container.current,
      minZoom: 0.05,
      maxZoom: 3,
      autounselectify: false,
      selectionType: 'single',
      boxSelectionEnabled: true,
    });
    setCanvas(created);
    return () => {
      setCanvas(undefined);
      created.destroy();
    };
  }, []);
  useEffect(() => onReady?.(canvas), [canvas, onReady]);

  return (
    <div className={classes.frame}>
      {canvas && guides && <CanvasGuides canvas={canvas} guides={guides} lang={lang} undated={labels.undated} />}
      <div ref={container} className={classes.canvas} />
      {canvas && (
        <>
          <CanvasStyle canvas={canvas} inks={inks} />
          <CanvasElements
            {...{ canvas, drawing, layout, pinned, paper, growing }}
            selected={selected[0]}
            onArranged={setGuides}
            onBusy={setBusy}
          />
          <CanvasVisible {...{ canvas, drawing, visible, pinned, busy }} />
          <CanvasSelection {...{ canvas, drawing, selected, busy }} />
          <CanvasPointer canvas={canvas} {...actions} />
          {lasso && <Lasso canvas={canvas} onSelectAll={actions.onSelectAll} />}
          <div className={classes.corner}>
            <Overview canvas={canvas} inks={inks} label={labels.overview} />
            <ZoomButtons canvas={canvas} labels={labels} />
          </div>
        </>
      )}
      <p className={classes.busy} role="status">
        {busy && labels.busy}
      </p>
    </div>
  );
}
