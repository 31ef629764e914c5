import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { HALF } from '../../../picture/actorForm.ts';
import type { ComparedLight, ShownMoment } from '../../../workspace/compareDesk.ts';
import type { LayoutDesk } from '../../../workspace/layoutDesk.ts';
import { CytoscapeMount, type Viewport } from '../../canvas/CytoscapeMount.tsx';
import type { Insets } from '../../canvas/canvasView.ts';
import type { Hit } from '../../canvas/gestures/pointing.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { type ComparisonStage, openComparisonStage } from './comparisonStage.ts';
import { listenToView } from './listenToView.ts';
import { PictureCard } from './PictureCard.tsx';
import { PictureTwin } from './PictureTwin.tsx';
import type { PicturedMaps } from './picturedMaps.ts';
import { itemInWords, type PictureItem, pictureItems } from './pictureItems.ts';
import { pictureLight } from './pictureLight.ts';
import { type PictureSide, paneView } from './pictureSide.ts';
import { useMarkPalette } from './useMarkPalette.ts';

/** A pane that is on screen: its view, and what is needed to let another move along with it. */
export interface OpenPane {
  readonly cy: Viewport;
  readonly stage: ComparisonStage;
}
/** One picture: both maps in one, or one of two that stand beside each other. */
export const ComparisonPane = ({
  side,
  maps,
  shown,
  light,
  title,
  insets,
  openLayout,
  onPick,
  onOpen,
}: {
  readonly side: PictureSide;
  readonly maps: PicturedMaps;
  readonly shown: ShownMoment;
  readonly light: ComparedLight | null;
  readonly title: string | null;
  readonly insets: Insets;
  readonly openLayout: () => LayoutDesk;
  readonly onPick: (actor: ActorId) => void;
  readonly onOpen: (side: PictureSide, pane: OpenPane | null) => void;
}) => {
  const language = useLanguage();
  const { comparisonPicture: t } = language;
  const palette = useMarkPalette();
  const [cy, setCy] = useState<Viewport | null>(null);
  const [open, setOpen] = useState<OpenPane | null>(null);
  const [hovered, setHovered] = useState<PictureItem | null>(null);
  const [active, setActive] = useState<PictureItem | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const isOwnFocus = useRef(false);
  const { side: seen } = paneView(side, shown, maps);
  const items = useMemo(() => pictureItems(maps, seen), [maps, seen]);
  const latest = useRef({ insets, palette, maps, items, onPick, openLayout });
  latest.current = { insets, palette, maps, items, onPick, openLayout };

  useEffect(() => open?.stage.recolour(palette), [open, palette]);

  useEffect(() => {
    if (!cy || !root.current || !below.current || !above.current) return;
    const canvases = { below: below.current, above: above.current };
    const { palette: start, openLayout } = latest.current;
    const stage = openComparisonStage(cy, canvases, side, start, openLayout(), () => latest.current.insets);
    const itemOf = (hit: Hit) => itemUnder(hit, latest.current.maps, latest.current.items);
    const stopListening = listenToView({
      root: root.current,
      view: stage.view,
      hitAt: stage.hitAt,
      onHover: (hit) => setHovered(itemOf(hit)),
      onPick: (hit) => {
        setActive(itemOf(hit));
        if (hit.on === 'actor') latest.current.onPick(hit.id);
      },
      focusPicture: () => {
        isOwnFocus.current = true;
        twin.current?.focus({ preventScroll: true });
        isOwnFocus.current = false;
      },
    });
    const sizes = new ResizeObserver(stage.resize);
    sizes.observe(root.current);
    const opened = { cy, stage };
    setOpen(opened);
    return () => {
      sizes.disconnect();
      stopListening();
      stage.close();
      setOpen(null);
    };
  }, [cy, side]);

  useEffect(() => open?.stage.show(maps, shown), [open, maps, shown]);
  useEffect(() => open?.stage.light(light), [open, light]);
  useEffect(() => {
    if (!open) return;
    onOpen(side, open);
    return () => onOpen(side, null);
  }, [open, side, onOpen]);
  // What changed may be another thing after an edit.
  useEffect(() => {
    setActive((was) => items.find(({ id }) => id === was?.id) ?? null);
    setHovered(null);
  }, [items]);

  const wordsOf = (item: PictureItem) => itemInWords(item, maps, language);
  const onCy = useCallback((mounted: Viewport) => setCy(mounted), []);
  const goTo = (item: PictureItem | null) => {
    setActive(item);
    if (!item || !open) return;
    open.stage.view.reveal(item.is === 'actor' ? [item.actor.id] : [item.lines.a, item.lines.b]);
  };
  return (
    <figure
      className="comparison-pane"
      data-side={side}
      data-shown={shown}
      data-lit={pictureLight(light, maps, side)?.actors.size}
    >
      {title !== null && <figcaption>{title}</figcaption>}
      <div ref={root} className="map-canvas" data-hover={hovered ? '' : undefined}>
        <canvas ref={below} className="below" aria-hidden="true" />
        <canvas ref={above} className="above" aria-hidden="true" />
        <div className="picture" aria-hidden="true">
          <CytoscapeMount onCy={onCy} />
        </div>
        {open && (
          <>
            <PictureTwin
              ref={twin}
              cy={open.cy}
              view={open.stage.view}
              items={items}
              wordsOf={wordsOf}
              active={active}
              placeOf={open.stage.placeOf}
              onActive={goTo}
              onOpen={(item) => item.is === 'actor' && onPick(item.actor.id)}
              label={title === null ? t.changes : t.changesOn(title)}
              keys={items.length > 0 ? t.keys : t.keysOfMap}
              isOwnFocus={isOwnFocus}
            />
            <PictureCard
              cy={open.cy}
              item={hovered ?? active}
              wordsOf={wordsOf}
              placeOf={open.stage.placeOf}
              halfOf={halfOf}
              isFocus={hovered === null}
            />
          </>
        )}
      </div>
    </figure>
  );
};

const halfOf = (item: PictureItem): number => {
  const shown = item.is === 'actor' ? (item.actor.is ?? item.actor.was) : null;
  return shown ? HALF[shown.kind].height : 0;
};

const itemUnder = (hit: Hit, maps: PicturedMaps, items: readonly PictureItem[]): PictureItem | null => {
  if (hit.on === 'actor') {
    const [actor, at] = [maps.actors.get(hit.id), maps.positions.get(hit.id)];
    return maps.hasMarks && actor && at ? { is: 'actor', id: `actor ${hit.id}`, actor, at } : null;
  }
  const lines = hit.on === 'relation' ? maps.linesOf.get(hit.id) : undefined;
  return lines ? (items.find(({ id }) => id === `lines ${lines.key}`) ?? null) : null;
};
