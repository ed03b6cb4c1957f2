import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../url/view.ts';
import type { ShownScene } from '../sceneParts.ts';
import classes from './Canvas.module.css';
import { CanvasElements } from './CanvasElements.tsx';
import { CanvasSelection } from './CanvasSelection.tsx';
import { CanvasStyle } from './CanvasStyle.tsx';
import type { Paper } from './elementsOf.ts';
import { ZoomButtons, type ZoomLabels } from './ZoomButtons.tsx';

cytoscape.use(fcose);

interface CanvasProps {
  readonly scene: ShownScene;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly lang: View['lang'];
  readonly paper: Paper;
  readonly labels: ZoomLabels;
}

/** The scene, drawn. The table shows the same to who cannot see or point; nothing can be done here only. */
export default function Canvas({ scene, selected, onSelect, lang, paper, labels }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Core>();

  useEffect(() => {
    if (!container.current) return;
    const created = cytoscape({
      container: container.current,
      minZoom: 0.1,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    setCanvas(created);
    return () => {
      setCanvas(undefined);
      created.destroy();
    };
  }, []);

  return (
    <div className={classes.frame}>
      <div ref={container} className={classes.canvas} />
      {canvas && (
        <>
          <CanvasStyle canvas={canvas} paper={paper} />
          <CanvasElements canvas={canvas} scene={scene} lang={lang} paper={paper} />
          <CanvasSelection canvas={canvas} scene={scene} selected={selected} onSelect={onSelect} />
          <ZoomButtons canvas={canvas} labels={labels} />
        </>
      )}
    </div>
  );
}
