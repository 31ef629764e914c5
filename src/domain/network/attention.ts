import { type ActorMap, propertiesOf } from '../actorMap.ts';
import { groupedBy } from '../groupedBy.ts';
import type { ActorId, AreaId, IsoDate } from '../identifiers.ts';
import { type Judgement, judgementId } from '../judgement.ts';
import { monthsFrom } from '../monthsFrom.ts';
import { type AttentionCode, type AttentionReason, type Carried, daysOver, isUnknown, reasonsFor } from './attentionReasons.ts';
import { emptyInNetwork } from './emptyInNetwork.ts';

/** Somebody who asks for attention, or the network itself where nobody is named; several reasons in one row, the most urgent first. */
export interface AttentionRow {
  readonly actor: ActorId | null;
  readonly reasons: readonly AttentionReason[];
}
/** What was put off, until a day, or set aside. */
export interface PutAside {
  readonly actor: ActorId | null;
  readonly reason: AttentionReason;
  readonly judgement: Judgement;
}
export interface Attention {
  /** Whoever is furthest beyond what was agreed first. */
  readonly rows: readonly AttentionRow[];
  /** Those of whom only this is known: that a day was not written down. */
  readonly unknown: readonly AttentionRow[];
  readonly later: readonly (PutAside & { readonly until: IsoDate })[];
  readonly aside: readonly PutAside[];
}

/** What of a map says who asks for attention. */
export type AttentionGround = Pick<ActorMap, 'map' | 'actors' | 'areas' | 'targets' | 'judgements'>;

/** So long something that was put off stays away. */
export const LATER_MONTHS = 1;
/** Of more neighbourhoods without anybody one row says how many. */
const AREAS_APART = 3;

/**
 * Who and what in the network of key figures asks for attention today. `carried` are the map's own figures, nothing as long as these are not
 * known. A reason that was set aside stays so for that status of that person and the day it counts from; one that was put off comes back after a month.
 */
export const attentionFor = (map: AttentionGround, today: IsoDate, carried: readonly Carried[]): Attention => {
  const agreements = propertiesOf(map).network;
  const carriedBy = new Map(carried.map((one) => [one.actor, one]));
  const found: AttentionRow[] = [
    ...[...map.actors.values()].map((actor) => ({
      actor: actor.id,
      reasons: reasonsFor(actor, agreements, today, carriedBy.get(actor.id)),
    })),
    ...ofNetwork(map).map((reason) => ({ actor: null, reasons: [reason] })),
  ];
  const later: (PutAside & { readonly until: IsoDate })[] = [];
  const aside: PutAside[] = [];
  const rows = found.flatMap(({ actor, reasons }) => {
    const shown = reasons.filter((reason) => {
      const [id] = reasonIds(actor, reason);
      const judgement = id === undefined ? undefined : map.judgements.get(id);
      if (!judgement || isAnotherMatter(map, actor, reason, judgement)) return true;
      const until = monthsFrom(judgement.date, LATER_MONTHS);
      if (judgement.verdict === 'dismissed') aside.push({ actor, reason, judgement });
      else if (until > today) later.push({ actor, reason, judgement, until });
      else return true;
      return false;
    });
    return shown.length === 0 ? [] : [{ actor, reasons: shown.sort((a, b) => urgencyOf(b, today) - urgencyOf(a, today)) }];
  });
  const isOnlyUnknown = ({ reasons }: AttentionRow) => reasons.every(isUnknown);
  return {
    rows: inOrder(map, today, joined(rows.filter((row) => !isOnlyUnknown(row)))),
    unknown: inOrder(map, today, rows.filter(isOnlyUnknown)),
    later: joinedPut(later).sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0)),
    aside: joinedPut(aside).sort((a, b) =>
      a.judgement.date > b.judgement.date ? -1 : a.judgement.date < b.judgement.date ? 1 : 0,
    ),
  };
};

/**
 * Under which keys it is kept what was decided about a reason: with the day it counts from, so that a later pause, silence or agreement is
 * another matter; of several neighbourhoods each its own, so that a later one is asked about anew.
 */
export const reasonIds = (actor: ActorId | null, reason: AttentionReason): readonly Judgement['id'][] =>
  mattersOf(reason).map((matter) => judgementId('attention', [...(actor === null ? [] : [actor]), reason.code, ...matter]));

const mattersOf = (reason: AttentionReason): readonly (readonly string[])[] => {
  switch (reason.code) {
    case 'notSpokenTo':
    case 'awayTooLong':
    case 'candidateTooLong':
    case 'noContactPerson':
      return [[reason.since]];
    case 'backOnPassed':
    case 'agreementEnds':
      return [[reason.on]];
    case 'nobodyForTask':
      return [[reason.task]];
    case 'nobodyForArea':
      return reason.areas.map((area) => [area]);
    default:
      return [[]];
  }
};

/** The neighbourhoods of these as one, when they are many; what is not about a neighbourhood stays as it is. */
const joined = (rows: readonly AttentionRow[]): readonly AttentionRow[] => {
  const isArea = ({ actor, reasons: [reason] }: AttentionRow) => actor === null && reason?.code === 'nobodyForArea';
  const areas = rows.flatMap(({ reasons }) => reasons.flatMap(areasIn));
  return areas.length > AREAS_APART
    ? [...rows.filter((row) => !isArea(row)), { actor: null, reasons: [{ code: 'nobodyForArea', areas }] }]
    : rows;
};

/** The same for what was put off or set aside, as far as that was decided at once. */
const joinedPut = <T extends PutAside>(put: readonly T[]): T[] => {
  const together = groupedBy(put, ({ reason, judgement: { id, date, reason: why } }) =>
    reason.code === 'nobodyForArea' ? `${date} ${why}` : id,
  );
  return [...together.values()].flatMap((same) => {
    const areas = same.flatMap(({ reason }) => areasIn(reason));
    const [first] = same;
    return first && areas.length > AREAS_APART ? [{ ...first, reason: { code: 'nobodyForArea' as const, areas } }] : same;
  });
};
const areasIn = (reason: AttentionReason): readonly AreaId[] => (reason.code === 'nobodyForArea' ? reason.areas : []);

/** What was decided of an earlier status says nothing of this one; what is agreed and carried is not of a status. */
const isAnotherMatter = (
  map: AttentionGround,
  actor: ActorId | null,
  { code }: AttentionReason,
  { date }: Judgement,
): boolean => {
  const since = actor === null ? undefined : map.actors.get(actor)?.keyFigure?.statusHistory?.at(-1)?.since;
  return since !== undefined && since > date && code !== 'carriesMuch' && code !== 'agreementEnds';
};

/** The tasks and neighbourhoods among the white spots. */
const ofNetwork = (map: AttentionGround): AttentionReason[] => {
  const { areas, tasks } = emptyInNetwork(map);
  return [
    ...tasks.map((task) => ({ code: 'nobodyForTask' as const, task })),
    ...areas.map((area) => ({ code: 'nobodyForArea' as const, areas: [area] })),
  ];
};

/** Days beyond what was agreed weigh most; of what has no such day, the order of this list. */
const WITHOUT_DAY: readonly AttentionCode[] = [
  'carriesMuch',
  'noContactPerson',
  'agreementEnds',
  'nobodyForTask',
  'nobodyForArea',
];
const urgencyOf = (reason: AttentionReason, today: IsoDate): number => {
  const days = daysOver(reason, today);
  if (days > 0) return WITHOUT_DAY.length + days;
  const place = WITHOUT_DAY.indexOf(reason.code);
  return place < 0 ? 0 : WITHOUT_DAY.length - place;
};

const inOrder = (map: AttentionGround, today: IsoDate, rows: readonly AttentionRow[]): AttentionRow[] =>
  rows
    .map((row) => {
      const [first] = row.reasons;
      const name = row.actor === null ? '' : (map.actors.get(row.actor)?.name ?? '');
      return { row, name, urgency: first ? urgencyOf(first, today) : 0 };
    })
    .sort((a, b) => b.urgency - a.urgency || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ row }) => row);
