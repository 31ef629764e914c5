import type { NetworkGaps } from '../../analysis/coverage/networkGaps.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate } from '../../domain/identifiers.ts';
import { momentsOf } from '../../domain/moments.ts';
import { type AttentionRow, attentionFor } from '../../domain/network/attention.ts';
import type { Carried } from '../../domain/network/attentionReasons.ts';
import type { SeenOnPhoto } from '../../domain/network/course.ts';
import { answeredQuestions } from '../../domain/network/keyQuestions.ts';
import type { Language } from '../../language/language.ts';
import type { FigureColumn } from '../network/figures/figureColumns.ts';
import { plannedFigures } from '../network/figures/figureRows.ts';
import type { FiguresLook } from '../network/figures/figuresOnScreen.ts';
import type { NetworkSeen } from './networkOnPaper.ts';
import type { Printed } from './printedMatter.ts';

/** What was thought out; of the own map who carries much, for that is told by what was decided there. Null is not yet. */
export interface NetworkThoughts {
  readonly carried: readonly Carried[] | null;
  readonly gaps: NetworkGaps | null;
  readonly photos: readonly SeenOnPhoto[] | null;
}

/**
 * What is on the screen of *Netwerk*, about the map as it may be seen. What was filtered, put off or set aside is decided on the own map, whose
 * ids and words a hidden one has not; that has everything in the order of `momentsOf`.
 */
export const networkAsSeen = (
  of: Printed,
  own: ActorMap,
  seen: ActorMap,
  look: FiguresLook,
  columns: readonly FigureColumn[],
  { carried, gaps, photos }: NetworkThoughts,
  today: IsoDate,
  language: Language,
): NetworkSeen => {
  const ordered = own === seen ? own : momentsOf(own).now;
  const actorAs = inOrder<ActorId>(ordered.actors, seen.actors);
  const areaAs = inOrder<AreaId>(ordered.areas, seen.areas);
  const campAs = inOrder<CampId>(ordered.camps, seen.camps);
  const rowAs = ({ actor, reasons }: AttentionRow): AttentionRow => ({
    actor: actor && actorAs(actor),
    reasons: reasons.map((reason) => (reason.code === 'nobodyForArea' ? { ...reason, areas: reason.areas.map(areaAs) } : reason)),
  });
  const { rows, unknown } = attentionFor(own, today, carried ?? []);
  const shown = plannedFigures(language, own, own.actors.values(), { ...look, sorting: null, grouping: null }, today);
  return {
    today,
    figures: new Set(shown.flatMap((row) => ('actor' in row ? [actorAs(row.actor)] : []))),
    filter: { ...look.filter, neighbourhoods: look.filter.neighbourhoods.map(areaAs), camps: look.filter.camps.map(campAs) },
    look: { sorting: look.sorting, grouping: look.grouping },
    columns,
    attention: { rows: rows.map(rowAs), unknown: unknown.map(rowAs) },
    photos: photos ?? [],
    gaps,
    answered: answeredQuestions(own.answers),
    isKnown: of === 'attention' ? carried !== null : of === 'gaps' ? gaps !== null : of !== 'course' || photos !== null,
  };
};

/** From an id to that of the same in the other map. */
const inOrder = <Id extends string>(own: ReadonlyMap<Id, unknown>, seen: ReadonlyMap<Id, unknown>): ((id: Id) => Id) => {
  if (own.size !== seen.size) return (id) => id;
  const ids = [...seen.keys()];
  const as = new Map([...own.keys()].map((id, place) => [id, ids[place] ?? id]));
  return (id) => as.get(id) ?? id;
};
