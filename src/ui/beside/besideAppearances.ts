import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { BesideLines, DrawnBy } from '../../domain/together/besideEachOther.ts';
import { type Appearance, USUAL } from '../../picture/appearance.ts';
import type { Appearances } from '../canvas/appearances.ts';
import type { MarkPalette } from '../compare/picture/marks/changeMark.ts';
import { campSign, orNothing, type PillSign } from '../compare/picture/marks/changePills.ts';
import type { WantedMark } from '../compare/picture/marks/placeMarks.ts';
import { isShown, type ShownKind } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';

/** What of the two is looked at. */
export interface BesideLook {
  readonly kind: ShownKind;
  /** The key of a pair or the id of an actor of which the panel tells. */
  readonly chosen: string | null;
  /** Of whom a question speaks. */
  readonly lit: readonly ActorId[] | null;
}

const BACK: Appearance = { back: 'back' };
const FAR: Appearance = { back: 'far' };
/** So many actors at most have their names whatever lies around them. */
const NAMED_ALWAYS = 40;

/** Who is on both looks as always; a band of its colour lies around what is on one, and whom only the other drew is as empty as the paper. */
export const actorOf = (drawnBy: DrawnBy, { marks, paper }: MarkPalette): Appearance =>
  drawnBy === 'both'
    ? USUAL
    : drawnBy === 'mine'
      ? { ring: marks.mine }
      : { ring: marks.theirs, fill: paper, line: marks.theirs };
export const lineOf = (drawnBy: DrawnBy, { marks }: MarkPalette): Appearance =>
  drawnBy === 'both' ? { isAsked: true } : { isAsked: true, ring: marks[drawnBy] };

export const besideAppearances = ({ beside, canvas }: BesideView, look: BesideLook, palette: MarkPalette): Appearances => {
  const known = new Map<string, Appearance>();
  const the = (appearance: Appearance): Appearance => {
    const key = JSON.stringify(appearance);
    const found = known.get(key) ?? appearance;
    known.set(key, found);
    return found;
  };
  const lit = look.lit && new Set(look.lit);
  return {
    actor: (id) => {
      const actor = beside.actors.get(id as ActorId);
      if (!actor) return USUAL;
      const usual = actorOf(actor.drawnBy, palette);
      if (look.chosen === id) return the({ ...usual, isSelected: true });
      if (lit) return the(lit.has(actor.id) ? { ...usual, isLit: true } : FAR);
      return isShown(actor, look.kind) ? the(usual) : BACK;
    },
    relation: (id) => {
      const line = canvas.lines.get(id as RelationId);
      if (!line) return USUAL;
      const usual = lineOf(line.drawnBy, palette);
      const { a, b } = line.of;
      if (look.chosen === line.of.key) return the({ ...usual, isLit: true });
      if (lit) return the(lit.size === 2 && lit.has(a) && lit.has(b) ? { ...usual, isLit: true } : FAR);
      return isShown(line.of, look.kind) ? the(usual) : BACK;
    },
    isAsked: (id) => beside.actors.size <= NAMED_ALWAYS || look.chosen === id || (lit?.has(id as ActorId) ?? false),
    close: () => undefined,
  };
};

/** A sign at whatever is on one map only, on lines where there is room for it, and a slip with what each says where they say otherwise. */
export const besideMarks = (
  { beside, canvas, same, theirs }: BesideView,
  { kind, lit }: BesideLook,
  withLines: boolean,
): readonly WantedMark[] => {
  const actors = [...beside.actors.values()].flatMap((actor): WantedMark[] => {
    if (!isShown(actor, kind) || (lit && !lit.includes(actor.id))) return [];
    const { id, drawnBy } = actor;
    if (drawnBy !== 'both') return [{ id, on: 'actor', content: { is: 'sign', mark: drawnBy } }];
    const ours = new Map(same.camps.map((pair) => [pair.theirs, pair.mine] as const));
    const camp = actor.differs.find(({ about }) => about === 'camp');
    const role = (by: 'mine' | 'theirs') =>
      actor.differs.flatMap((difference): PillSign[] =>
        difference.about === 'role' && difference.by === by ? [{ is: 'role', role: difference.role, isThere: true }] : [],
      );
    const [mine, others] = [role('mine'), role('theirs')];
    const slips = [
      ...(mine.length + others.length > 0 ? [{ was: orNothing(mine), is: orNothing(others), areBeside: true as const }] : []),
      ...(camp?.about === 'camp'
        ? [
            {
              was: [campSign(camp.mine, canvas.map.camps)],
              is: [campSign(camp.theirs === 'none' ? 'none' : (ours.get(camp.theirs) ?? camp.theirs), campsOn(canvas, theirs))],
              areBeside: true as const,
            },
          ]
        : []),
    ];
    return slips.map((slip) => ({ id, on: 'actor', content: { is: 'slip', slip } }));
  });
  // A line to somebody who is on one map only can be on no other.
  const isPlain = (of: BesideLines) => [of.a, of.b].some((end) => beside.actors.get(end)?.drawnBy !== 'both');
  const isLit = ({ a, b }: BesideLines) => !lit || (lit.includes(a) && lit.includes(b));
  const lines = [...canvas.lines].flatMap(([id, { drawnBy, of }]): WantedMark[] =>
    !withLines || drawnBy === 'both' || isPlain(of) || !isLit(of) || !isShown(of, kind)
      ? []
      : [{ id, on: 'relation', content: { is: 'sign', mark: drawnBy } }],
  );
  return [...actors, ...lines];
};
/** Mine before theirs: a camp that is on both is called as on mine. */
const campsOn = (canvas: BesideView['canvas'], theirs: BesideView['theirs']) => new Map([...theirs.camps, ...canvas.map.camps]);
