import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { HALF } from '../../picture/actorForm.ts';
import { CytoscapeMount, type Viewport } from '../canvas/CytoscapeMount.tsx';
import type { CanvasView, Insets } from '../canvas/canvasView.ts';
import type { Hit } from '../canvas/gestures/pointing.ts';
import { listenToView } from '../compare/picture/listenToView.ts';
import { PictureCard } from '../compare/picture/PictureCard.tsx';
import { PictureTwin } from '../compare/picture/PictureTwin.tsx';
import { useMarkPalette } from '../compare/picture/useMarkPalette.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { BesideLook } from './besideAppearances.ts';
import { type BesideItem, besideItems } from './besideItems.ts';
import { type BesideStage, openBesideStage } from './besideStage.ts';
import { itemInWords } from './besideWords.ts';
import type { BesideView } from './useBeside.ts';
import '../controls/drawing.css';

/** The tools stand at the right. */
const INSETS: Insets = { top: 16, right: 52, bottom: 12, left: 12 };

/** Both maps on one canvas, by mouse, touch and keyboard. Nothing on it can be moved. */
export const BesidePicture = ({
  beside,
  look,
  onChoose,
  onView,
}: {
  readonly beside: BesideView;
  readonly look: BesideLook;
  readonly onChoose: (item: BesideItem | null) => void;
  readonly onView: (view: CanvasView | null) => void;
}) => {
  const { openLayout } = useDesk();
  const language = useLanguage();
  const { beside: t } = language;
  const palette = useMarkPalette();
  const [cy, setCy] = useState<Viewport | null>(null);
  const [stage, setStage] = useState<BesideStage | null>(null);
  const [hovered, setHovered] = useState<BesideItem | null>(null);
  const [active, setActive] = useState<BesideItem | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const isOwnFocus = useRef(false);
  const items = useMemo(() => besideItems(beside, look.kind), [beside, look.kind]);
  const latest = useRef({ palette, beside, items, onChoose, openLayout });
  latest.current = { palette, beside, items, onChoose, openLayout };

  useEffect(() => {
    if (!cy || !root.current || !below.current || !above.current) return;
    const canvases = { below: below.current, above: above.current };
    const opened = openBesideStage(cy, canvases, latest.current.palette, latest.current.openLayout(), () => INSETS);
    const itemOf = (hit: Hit) => itemUnder(hit, latest.current.beside, latest.current.items);
    const stopListening = listenToView({
      root: root.current,
      view: opened.view,
      hitAt: opened.hitAt,
      onHover: (hit) => setHovered(itemOf(hit)),
      onPick: (hit) => {
        setActive(itemOf(hit));
        latest.current.onChoose(itemOf(hit));
      },
      focusPicture: () => {
        isOwnFocus.current = true;
        twin.current?.focus({ preventScroll: true });
        isOwnFocus.current = false;
      },
    });
    const sizes = new ResizeObserver(opened.resize);
    sizes.observe(root.current);
    setStage(opened);
    return () => {
      sizes.disconnect();
      stopListening();
      opened.close();
      setStage(null);
    };
  }, [cy]);
  useEffect(() => stage?.recolour(palette), [stage, palette]);
  useEffect(() => stage?.show(beside, look), [stage, beside, look]);
  useEffect(() => {
    onView(stage?.view ?? null);
    return () => onView(null);
  }, [stage, onView]);
  // Of whom a question speaks comes in sight.
  useEffect(() => {
    if (look.lit) stage?.view.reveal([...look.lit]);
  }, [stage, look.lit]);
  useEffect(() => {
    setActive((was) => items.find(({ id }) => id === was?.id) ?? null);
    setHovered(null);
  }, [items]);

  const onCy = useCallback((mounted: Viewport) => setCy(mounted), []);
  const wordsOf = (item: BesideItem) => itemInWords(item, beside, language);
  const goTo = (item: BesideItem | null) => {
    setActive(item);
    if (item) stage?.view.reveal(item.is === 'actor' ? [item.actor.id] : [item.lines.a, item.lines.b]);
  };
  return (
    <div ref={root} className="map-canvas" data-hover={hovered ? '' : undefined}>
      <canvas ref={below} className="below" aria-hidden="true" />
      <canvas ref={above} className="above" aria-hidden="true" />
      <div className="picture" aria-hidden="true">
        <CytoscapeMount onCy={onCy} />
      </div>
      {stage && cy && (
        <>
          <PictureTwin
            ref={twin}
            cy={cy}
            view={stage.view}
            items={items}
            wordsOf={wordsOf}
            active={active}
            placeOf={stage.placeOf}
            onActive={goTo}
            onOpen={onChoose}
            label={t.items}
            keys={t.keys}
            isOwnFocus={isOwnFocus}
          />
          <PictureCard
            cy={cy}
            item={hovered ?? active}
            wordsOf={wordsOf}
            placeOf={stage.placeOf}
            halfOf={halfOf}
            isFocus={hovered === null}
          />
        </>
      )}
    </div>
  );
};

const halfOf = (item: BesideItem): number => {
  const shown = item.is === 'actor' ? (item.actor.mine ?? item.actor.theirs) : null;
  return shown ? HALF[shown.kind].height : 0;
};

const itemUnder = (hit: Hit, { canvas }: BesideView, items: readonly BesideItem[]): BesideItem | null => {
  if (hit.on === 'actor') return items.find(({ id }) => id === `actor ${hit.id}`) ?? null;
  const line = hit.on === 'relation' ? canvas.lines.get(hit.id) : undefined;
  return line ? (items.find(({ id }) => id === `lines ${line.of.key}`) ?? null) : null;
};
