import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '../controls/useDesk.tsx';
import './canvas.css';
import { canvasStylesheet } from './canvasStylesheet.ts';
import { type CanvasView, type Insets, makeCanvasView } from './canvasView.ts';
import { CytoscapeMount } from './CytoscapeMount.tsx';
import { makeNames, measureWith } from './names.ts';
import { onModeChange, readPalette } from './palette.ts';
import { renderMap } from './renderMap.ts';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map as a drawing that fills its parent. `onView` hands out what the toolbar may ask of it. */
export const MapCanvas = ({ insets = NO_INSETS, onView, onOpen }: {
  readonly insets?: Insets;
  readonly onView?: (view: CanvasView | null) => void;
  /** An actor or relation was opened with the keyboard: its panel wants the focus. */
  readonly onOpen?: () => void;
}) => {
  const desk = useDesk();
  const [palette, setPalette] = useState(() => readPalette(document.documentElement));
  const [stylesheet, setStylesheet] = useState(() => canvasStylesheet(palette));
  const [cy, setCy] = useState<Core | null>(null);
  const latest = useRef({ insets, onView, onOpen, palette });
  latest.current = { insets, onView, onOpen, palette };

  useEffect(
    () =>
      onModeChange(() => {
        const now = readPalette(document.documentElement);
        setPalette(now);
        setStylesheet(canvasStylesheet(now));
      }),
    [],
  );

  useEffect(() => {
    if (!cy) return;
    const { palette: start } = latest.current;
    const picture = renderMap(cy, makeNames(measureWith(start.font)), start);
    picture.draw(desk.editor.getSnapshot().map);
    const view = makeCanvasView(cy, () => latest.current.insets);
    view.fit();
    latest.current.onView?.(view);
    const unwatch = desk.editor.onChange(picture.patch);
    return () => {
      unwatch();
      latest.current.onView?.(null);
    };
  }, [cy, desk]);

  const onCy = useCallback((mounted: Core) => setCy(mounted), []);
  return (
    <div className="map-canvas">
      <div className="picture" aria-hidden="true">
        <CytoscapeMount stylesheet={stylesheet} onCy={onCy} />
      </div>
    </div>
  );
};
