import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { workerLayouter } from '../../../../src/adapters/pictureWorker/workerLayouter.ts';
import { newActorMap } from '../../../../src/domain/actorMap.ts';
import type { IsoDate, Moment } from '../../../../src/domain/identifiers.ts';
import { nl } from '../../../../src/language/nl.ts';
import type { CanvasView } from '../../../../src/ui/canvas/canvasView.ts';
import { MapCanvas } from '../../../../src/ui/canvas/MapCanvas.tsx';
import { DeskProvider } from '../../../../src/ui/controls/useDesk.tsx';
import { LanguageProvider } from '../../../../src/ui/controls/useLanguage.tsx';
import '../../../../src/ui/colours.css';
import '../../../../src/ui/look.css';
import { type MapDesk, openMapDesk } from '../../../../src/workspace/mapDesk.ts';
import { observed } from '../../../../src/workspace/observable.ts';
import { memoryDrafts } from '../../../maps/memoryDrafts.ts';
import { memoryNotes } from '../../../maps/memoryNotes.ts';
import { memoryStore } from '../../../maps/memoryStore.ts';
import { plainProperties, randomMap } from '../../../maps/randomMap.ts';
import { shelterMap } from './shelterMap.ts';

/** The canvas on a page of its own: `?map=shelter|empty|large`, `?mode=dark`. */
declare global {
  interface Window {
    harness: { desk: MapDesk; view: CanvasView | null; opened: string[] };
  }
}
const asked = new URLSearchParams(location.search);
document.documentElement.dataset['mode'] = asked.get('mode') ?? 'light';
const MAPS = {
  shelter: shelterMap,
  empty: () => newActorMap(plainProperties('empty', 'Leeg')),
  large: () => randomMap(1, 1000, 3000),
};
const map = MAPS[(asked.get('map') ?? 'shelter') as keyof typeof MAPS]();
let next = 0;
const unused = () => Promise.reject(new Error('not here'));
const desk = openMapDesk(
  { map, number: 0 },
  {
    store: memoryStore([map]),
    analyst: { arrange: unused, ask: unused },
    reader: { read: unused, readAreas: unused },
    layouter: workerLayouter(),
    preferences: { read: () => ({ language: 'nl', mode: null }), write: () => undefined },
    drafts: memoryDrafts(),
    notes: memoryNotes(),
    leaving: observed(false),
    clock: { now: () => '2026-11-22T09:00:00.000Z' as Moment, today: () => '2026-11-22' as IsoDate },
    ids: { next: () => `made-${next++}` },
  },
);
window.harness = { desk, view: null, opened: [] };
const insets = innerWidth < 600 ? { top: 0, right: 0, bottom: 80, left: 0 } : { top: 0, right: 0, bottom: 80, left: 72 };

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider language={nl}>
        <DeskProvider desk={desk}>
          <MapCanvas
            insets={() => insets}
            onView={(view) => {
              window.harness.view = view;
            }}
          />
        </DeskProvider>
      </LanguageProvider>
    </StrictMode>,
  );
