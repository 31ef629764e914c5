import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import { isSameList } from '../../domain/isSameList.ts';
import type { Language } from '../../language/language.ts';
import { type Appearance, USUAL } from '../../picture/appearance.ts';
import { colouredLook } from '../../picture/colouredLook.ts';
import type { Colours } from '../../picture/colours.ts';
import { densityOf, MOST_WORDS } from '../../picture/density.ts';
import type { Drawing } from '../../picture/drawing.ts';
import { mixed } from '../../picture/mixColours.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import type { CanvasState } from './canvasState.ts';
import { actorOf } from './gestures/pointing.ts';

/** How everything on the map appears among the rest: what is selected, in the spotlight, under the hand, has the role in hand, is taken out, or bears a number. */
export interface Appearances {
  readonly actor: (id: string) => Appearance;
  readonly relation: (id: string) => Appearance;
  /** Whose name is shown whatever lies around it. */
  readonly isAsked: (actor: string) => boolean;
  /** Whose names make way for those of others, since somebody wants to see them; asked once for all of a drawing. */
  readonly aside?: () => ((actor: string) => boolean) | null;
  readonly close: () => void;
}
export interface AppearanceSource {
  readonly desk: MapDesk;
  readonly state: CanvasState;
  readonly drawing: () => Drawing;
  readonly colours: () => Colours;
  readonly language: () => Language;
  /** Called when something appears otherwise. */
  readonly onChange: () => void;
}

const HOVER_REST_MS = 110;
/** Discs have as many sizes as there are values: looks are not kept for ever. */
const MOST_LOOKS = 2_000;

export const makeAppearances = (source: AppearanceSource): Appearances => {
  const { desk, state, onChange } = source;
  const known = new Map<string, Appearance>();
  let now: Reckoned | null = null;
  let reckonedFor: readonly unknown[] = [];
  let hovered: ActorId | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const reckoned = (): Reckoned => {
    const of = [source.drawing(), source.colours(), source.language()];
    if (!now || !isSameList(of, reckonedFor)) {
      now = reckon(source, hovered);
      reckonedFor = of;
    }
    return now;
  };
  const change = () => {
    now = null;
    onChange();
  };
  const hoverSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const isFree = !state.isPressed.getSnapshot() && state.drawing.getSnapshot().is === 'idle';
      const next = isFree ? actorOf(state.hover.getSnapshot()) : null;
      if (next === hovered) return;
      hovered = next;
      change();
    }, HOVER_REST_MS);
  };
  const stops = [
    ...[
      desk.selection,
      desk.spotlight,
      desk.mode,
      desk.insight.without,
      desk.insight.metricShown,
      desk.colouring,
      state.active,
      state.isByKeyboard,
    ].map((one) => one.subscribe(change)),
    state.drawing.subscribe(() => {
      const target = targetOf(state);
      if (target !== (now?.target ?? null)) change();
    }),
    state.hover.subscribe(hoverSoon),
    state.isPressed.subscribe(hoverSoon),
  ];
  /** The same object for what looks the same. */
  const the = (appearance: Appearance): Appearance => {
    const key = JSON.stringify(appearance);
    const found = known.get(key) ?? appearance;
    if (known.size > MOST_LOOKS) known.clear();
    known.set(key, found);
    return found;
  };

  return {
    actor: (id) => {
      const { target, selected, light, near, without, tagged, metric, colours, asked, coloured } = reckoned();
      const back =
        id === without ? 'absent' : light && !light.actors.has(id) ? 'far' : near && !near.actors.has(id) ? 'back' : null;
      const isSelected = selected.actors.has(id as ActorId);
      const ring = tagged?.get(id);
      const part = metric?.parts.get(id as ActorId);
      const isAskedFor = isSelected || ring !== undefined || id === target || light !== null || near !== null || asked.has(id);
      const own =
        coloured === null || back
          ? USUAL
          : isAskedFor
            ? among(coloured.actor(id), isSelected || light !== null)
            : coloured.actor(id);
      if (!isSelected && ring === undefined && part === undefined && id !== target && !light && !asked.has(id))
        return back ? BACK[back] : own;
      return the({
        ...own,
        ...(back && { back }),
        ...(back === null && light && { isLit: true }),
        ...(isSelected && { isSelected }),
        ...(id === target && { isTarget: true }),
        ...(ring !== undefined && { ring }),
        ...(part !== undefined && (metric?.as === 'size' ? { disc: part } : { fill: tintOf(colours, part) })),
      });
    },
    relation: (id) => {
      const { drawing, selected, light, near, without, words, coloured } = reckoned();
      const relation = drawing.relations.get(id);
      if (!relation) return USUAL;
      const { from, to, type } = relation;
      const isSelected = selected.relations.has(id as RelationId);
      const isWithout = without !== null && (from === without || to === without);
      const back = isWithout
        ? 'absent'
        : light && !light.relations.has(id)
          ? 'far'
          : near && !near.relations.has(id)
            ? 'back'
            : null;
      const isAsked = near?.relations.has(id) || selected.actors.has(from as ActorId) || selected.actors.has(to as ActorId);
      if (!isSelected && !isAsked && (back || !light)) return back ? BACK[back] : (coloured?.relation(from, to) ?? USUAL);
      const isLit = back === null && light !== null;
      return the({
        ...(back && { back }),
        ...(isLit && { isLit, ...(words && { word: words.relationType[type] }) }),
        ...(isSelected && { isSelected }),
        ...(isAsked && { isAsked }),
      });
    },
    isAsked: (actor) => reckoned().asked.has(actor),
    aside: () => reckoned().coloured?.isAside ?? null,
    close: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
};

/** How somebody looks in whom something is asked: nobody steps back then, and the colour of the light or of what is chosen is around them. */
const among = ({ back, sign, line, ...look }: Appearance, isInAccent: boolean): Appearance => ({
  ...look,
  ...(sign && !back && { sign }),
  ...(line && !isInAccent && { line }),
});

const BACK = { back: { back: 'back' }, far: { back: 'far' }, absent: { back: 'absent' } } as const;

interface Lit {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}
type Reckoned = ReturnType<typeof reckon>;

const reckon = ({ desk, state, drawing: drawingNow, colours, language }: AppearanceSource, hovered: ActorId | null) => {
  const drawing = drawingNow();
  const selected = desk.selection.getSnapshot();
  const evidence = desk.spotlight.getSnapshot();
  const light = evidence && lightOf(evidence, drawing);
  const tagged = taggedIn(desk, drawing, colours());
  const near =
    light === null && hovered
      ? nearestTo(hovered, drawing, [...(tagged?.keys() ?? []), ...inCamp(desk, drawing), ...selected.actors])
      : null;
  const active = state.isByKeyboard.getSnapshot() ? state.active.getSnapshot() : null;
  const metric = desk.insight.metricShown.getSnapshot();
  // Fills say one thing at a time.
  const chosen = metric?.as === 'colour' ? null : desk.colouring.coloured();
  return {
    drawing,
    coloured: chosen && colouredLook(chosen, colours()),
    selected,
    light,
    near,
    tagged,
    target: targetOf(state),
    without: desk.insight.without.getSnapshot() as string | null,
    metric,
    colours: colours(),
    words: light && light.relations.size <= MOST_WORDS ? language().words : null,
    asked: new Set<string>([hovered, active].filter((id) => id !== null)),
  };
};

const targetOf = (state: CanvasState): string | null => {
  const drawing = state.drawing.getSnapshot();
  return drawing.is === 'drawing' ? drawing.target : null;
};

/** What the spotlight is on, and who is at the ends of it. */
const lightOf = (
  evidence: { readonly actors: readonly string[]; readonly relations: readonly string[] },
  { relations }: Drawing,
): Lit => {
  const actors = new Set(evidence.actors);
  for (const id of evidence.relations) {
    const relation = relations.get(id);
    if (relation) actors.add(relation.from).add(relation.to);
  }
  return { actors, relations: new Set(evidence.relations) };
};

/** Who is under the hand, with those tied to them; `staying` does not step back for them. Of many nobody steps back: it would be felt. */
const nearestTo = (hovered: string, { actors: all, relations: among }: Drawing, staying: readonly string[]): Lit | null => {
  if (!densityOf(all.size, among.size).isLively || !all.has(hovered)) return null;
  const [actors, relations] = [new Set([hovered]), new Set<string>()];
  for (const { id, from, to } of among.values()) {
    if (from !== hovered && to !== hovered) continue;
    relations.add(id);
    actors.add(from).add(to);
  }
  if (relations.size === 0) return null;
  for (const id of staying) actors.add(id);
  return { actors, relations };
};

/** Who has the role in hand, with the colour around them. */
const taggedIn = (desk: MapDesk, { actors }: Drawing, { tagged }: Colours): ReadonlyMap<string, string> | null => {
  const mode = desk.mode.getSnapshot();
  if (mode.kind !== 'tag') return null;
  const { role } = mode;
  return new Map([...actors.values()].filter(({ roles }) => roles.includes(role)).map(({ id }) => [id, tagged[role]]));
};

/** Who is in the camp in hand. */
const inCamp = (desk: MapDesk, { actors }: Drawing): readonly string[] => {
  const mode = desk.mode.getSnapshot();
  if (mode.kind !== 'camp') return [];
  return [...actors.values()].filter(({ camp }) => camp === mode.camp).map(({ id }) => id);
};

/** So many tints tell the values of a number apart. */
const TINTS = 32;
const tintOf = ({ sheet, accent }: Colours, part: number): string => mixed(sheet, accent, Math.round(part * TINTS) / TINTS);
