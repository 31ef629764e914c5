import type { ActorKind } from '../../domain/actorKind.ts';
import { type Appearance, USUAL } from '../../picture/appearance.ts';
import { actorMarks } from '../../picture/forms/actorMarks.ts';
import { PAGE_COLOURS } from './pageColours.ts';
import { SceneMarks } from './SceneMarks.tsx';

/** An actor of a kind, as on the map, or where groups are shown in it no more than its silhouette. Decoration: the word beside it says the same. */
export const KindSample = ({ kind, isBare = false }: { readonly kind: ActorKind; readonly isBare?: boolean }) => (
  <svg className="kind-sample" width="30" height="22" viewBox="-29 -21 58 42" aria-hidden="true" focusable="false">
    <SceneMarks marks={actorMarks({ ...SAMPLE, kind }, isBare ? BARE : USUAL, PAGE_COLOURS, PAGE_COLOURS.sheet)} />
  </svg>
);

/** With the second ring of a key figure. */
export const KeyFigureSample = () => (
  <svg className="kind-sample" width="26" height="26" viewBox="-26 -26 52 52" aria-hidden="true" focusable="false">
    <SceneMarks marks={actorMarks({ ...SAMPLE, isKeyFigure: true }, USUAL, PAGE_COLOURS, PAGE_COLOURS.sheet)} />
  </svg>
);

/** As one of several drew it. */
export const ByOneSample = () => (
  <svg className="kind-sample" width="26" height="22" viewBox="-26 -21 52 42" aria-hidden="true" focusable="false">
    <SceneMarks marks={actorMarks({ ...SAMPLE, drawnBy: BY_ONE }, USUAL, PAGE_COLOURS, PAGE_COLOURS.sheet)} />
  </svg>
);
const BY_ONE = { count: 1, of: 2, words: '' };

const BARE: Appearance = { sign: 'none', fill: PAGE_COLOURS.sheet };
const SAMPLE = { kind: 'person', isKeyFigure: false, roles: [], at: { x: 0, y: 0 } } as const;
