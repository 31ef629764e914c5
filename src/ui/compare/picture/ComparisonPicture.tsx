import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import type { Actor } from '../../../domain/actor.ts';
import type { ActorMap } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import type { ComparedLight, ShownMoment } from '../../../workspace/compareDesk.ts';
import type { LayoutDesk } from '../../../workspace/layoutDesk.ts';
import type { CanvasView, Insets } from '../../canvas/canvasView.ts';
import { ComparisonPane, type OpenPane } from './ComparisonPane.tsx';
import { picturedMaps } from './picturedMaps.ts';
import type { PictureSide } from './pictureSide.ts';
import '../../controls/drawing.css';
import './comparisonPicture.css';

/** Two maps as one picture, or beside each other. Nothing in it can be changed. */
export interface ComparisonPictureProps {
  /** `null` shows `after` alone, with nothing marked. */
  readonly before: ActorMap | null;
  readonly after: ActorMap;
  /** Who was said to be who where ids are not equal, as the comparison was asked with. */
  readonly matches?: readonly SaidPair[];
  /** As long as it is `null` the maps are drawn without marks. */
  readonly comparison: Comparison | null;
  readonly shown: ShownMoment;
  /** Thinks out where names and lines go; each pane opens its own. */
  readonly openLayout: () => LayoutDesk;
  readonly light?: ComparedLight | null;
  /** What is written under an actor, where that is not its name. */
  readonly nameOf?: (actor: Actor) => string;
  /** Above each of the two beside each other. */
  readonly titles?: { readonly before: string; readonly after: string };
  /** Room around the drawing that other things cover, in CSS pixels. */
  readonly insets?: Insets;
  /** The actor that was pointed at and pressed, by its id on the newer map, or on the older when it is gone there. */
  readonly onPick?: (actor: ActorId) => void;
  readonly onView?: (view: CanvasView | null) => void;
}

const NO_INSETS: Insets = { top: 16, right: 16, bottom: 16, left: 16 };
const NOTHING_TO_OPEN = () => undefined;
const OWN_NAME = (actor: Actor): string => actor.name;
const NOT_SAID: readonly SaidPair[] = [];

/** New, gone and changed in one picture that fades from before to after; or the two beside each other, with one pan and zoom. */
export const ComparisonPicture = ({
  before,
  after,
  matches = NOT_SAID,
  comparison,
  shown,
  openLayout,
  light = null,
  nameOf = OWN_NAME,
  titles,
  insets = NO_INSETS,
  onPick = NOTHING_TO_OPEN,
  onView,
}: ComparisonPictureProps) => {
  const [panes, setPanes] = useState<{ readonly [S in PictureSide]?: OpenPane }>({});
  const maps = useMemo(
    () => picturedMaps(before, after, comparison, matches, nameOf),
    [before, after, comparison, matches, nameOf],
  );
  const isBeside = shown === 'beside' && before !== null;
  const sides: readonly PictureSide[] = isBeside ? ['before', 'after'] : ['together'];
  const onOpen = useCallback((side: PictureSide, pane: OpenPane | null) => {
    setPanes(({ [side]: _, ...others }) => (pane ? { ...others, [side]: pane } : others));
  }, []);
  useEffect(() => (panes.before && panes.after ? moveAlong(panes.before, panes.after) : undefined), [panes]);
  const first = isBeside ? panes.before : panes.together;
  const latest = useRef(onView);
  latest.current = onView;
  useEffect(() => {
    latest.current?.(first?.stage.view ?? null);
    return () => latest.current?.(null);
  }, [first]);
  return (
    <div className="comparison-picture" data-layout={isBeside ? 'beside' : 'together'}>
      {sides.map((side) => (
        <ComparisonPane
          key={side}
          side={side}
          maps={maps}
          shown={before === null ? 'after' : shown}
          light={light}
          title={side === 'together' || !titles ? null : titles[side]}
          insets={insets}
          openLayout={openLayout}
          onPick={onPick}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
};

/** One pan and zoom for both: whichever moves, the other follows. */
const moveAlong = (one: OpenPane, other: OpenPane): (() => void) => {
  const follow = (from: OpenPane, to: OpenPane) => () => {
    const [zoom, pan] = [from.cy.zoom(), from.cy.pan()];
    const there = to.cy.pan();
    if (to.cy.zoom() !== zoom || there.x !== pan.x || there.y !== pan.y) to.stage.lookAt({ zoom, pan: { ...pan } });
  };
  const [onOne, onOther] = [follow(one, other), follow(other, one)];
  onOne();
  one.cy.on('viewport', onOne);
  other.cy.on('viewport', onOther);
  return () => {
    one.cy.off('viewport', onOne);
    other.cy.off('viewport', onOther);
  };
};
