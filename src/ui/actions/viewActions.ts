import { Maximize, Minus, Plus, Workflow } from 'lucide-react';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { CanvasView } from '../canvas/canvasView.ts';
import type { Action } from './action.ts';

/** How the drawing lies. There is no view as long as the drawing is not there. */
export interface OnView {
  readonly desk: MapDesk;
  readonly view: Pick<CanvasView, 'fit' | 'zoomIn' | 'zoomOut'> | null;
}

const arrange =
  (by: 'relations' | 'camp' | 'neighbourhood', everyone: boolean) =>
  ({ desk, view }: OnView): void =>
    void desk.arrange({ by, everyone }).then(() => view?.fit());

export const viewActions = {
  arrange: {
    words: ({ shell }) => shell.arrange,
    icon: Workflow,
    isOffered: ({ desk }) => !desk.isFrozen,
    run: arrange('relations', false),
  },
  fit: { words: ({ shell }) => shell.fit, icon: Maximize, keys: [{ key: '0' }], run: ({ view }) => view?.fit() },
  zoomIn: {
    words: ({ shell }) => shell.zoomIn,
    icon: Plus,
    keys: [{ key: '+' }, { key: '=' }],
    run: ({ view }) => view?.zoomIn(),
  },
  zoomOut: { words: ({ shell }) => shell.zoomOut, icon: Minus, keys: [{ key: '-' }], run: ({ view }) => view?.zoomOut() },
} as const satisfies Readonly<Record<string, Action<OnView>>>;

/** The menu beside arranging. */
export const arrangeActions = {
  relations: { words: ({ shell }) => shell.arrangeBy.relations, run: arrange('relations', false) },
  camp: { words: ({ shell }) => shell.arrangeBy.camp, run: arrange('camp', true) },
  neighbourhood: { words: ({ shell }) => shell.arrangeBy.neighbourhood, run: arrange('neighbourhood', true) },
  everyone: { words: ({ shell }) => shell.arrangeEveryone, run: arrange('relations', true) },
} as const satisfies Readonly<Record<string, Action<OnView>>>;
