import type { ActorMap } from '../actorMap.ts';
import type { ActorId, CampId, RelationId, SnapshotId, TalkedAboutId } from '../identifiers.ts';
import type { Relation, RelationType } from '../relation.ts';
import { ROLES, type Role } from '../role.ts';
import { type ActorAgreement, type Agreement, agreementOf } from './agreement.ts';
import { actorDifferences, type DrawnDifference, linesDifference } from './differences.ts';
import { type DrawnPair, drawnPairs, endsOf } from './drawnPairs.ts';
import { talkedAboutId } from './talkedAbout.ts';

/** What a group whose maps lie on each other may talk about: where its maps differ, what nearly all of them show, what only one of them shows. */
export const TALKING_KINDS = ['differ', 'shared', 'single'] as const;
export type TalkingKind = (typeof TALKING_KINDS)[number];

export interface TalkingPoint {
  /** Follows from what it is about, so that what was said of it finds it again. */
  readonly id: TalkedAboutId;
  readonly kind: TalkingKind;
  readonly about: TalkingSubject;
  /** Of those who drew something, so many drew it so, and where maps differ so many otherwise. */
  readonly count: number;
  readonly others: number;
  readonly evidence: { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] };
}
export type TalkingSubject =
  | { readonly is: 'actor'; readonly actor: ActorId }
  | { readonly is: 'relation'; readonly type: RelationType; readonly from: ActorId; readonly to: ActorId }
  /** Given by some, and by others who gave roles as well not. */
  | { readonly is: 'role'; readonly actor: ActorId; readonly role: Role }
  /** The one given by some, the other by others. */
  | { readonly is: 'roles'; readonly actor: ActorId; readonly role: Role; readonly other: Role }
  | { readonly is: 'camps'; readonly actor: ActorId; readonly camp: CampId | 'none'; readonly other: CampId | 'none' }
  /** Tension drawn by some, trust or working together by others, or by the same. */
  /** Influence that some drew this way, and others the other way or both ways. */
  | { readonly is: 'way'; readonly from: ActorId; readonly to: ActorId }
  | { readonly is: 'tie'; readonly from: ActorId; readonly to: ActorId; readonly beside: 'trust' | 'cooperation' };

export interface TalkingPoints {
  /** So many maps lie on each other. */
  readonly maps: number;
  /** Somebody stands on more than one of them: else nothing can be the same, or otherwise. */
  readonly shareSomebody: boolean;
  /** Of each kind the most telling first. */
  readonly points: Readonly<Record<TalkingKind, readonly TalkingPoint[]>>;
}

/** Nearly everybody: at least so large a part of all maps. */
const NEARLY_ALL = 0.8;

/** Derived from the contributions alone, so the same in whatever order they came. Differences are no faults: nobody is said to be right. */
export const talkingPointsOf = (map: Pick<ActorMap, 'snapshots' | 'actors' | 'relations'>): TalkingPoints => {
  const agreement = agreementOf(map);
  const known = remembered.get(agreement) ?? derivedFrom(map, agreement);
  remembered.set(agreement, known);
  return known;
};
const remembered = new WeakMap<Agreement, TalkingPoints>();

const derivedFrom = (map: Drawn, agreement: Agreement): TalkingPoints => {
  const maps = agreement.contributions.length;
  const shareSomebody = [...agreement.actors.values()].some(({ drawnBy }) => drawnBy.length > 1);
  if (maps < 2) return { maps, shareSomebody, points: { differ: [], shared: [], single: [] } };
  const pairs = drawnPairs(map, agreement);
  const most = Math.max(2, Math.ceil(NEARLY_ALL * maps));
  const differ = [
    ...pairs.flatMap((pair) => tieDifference(pair)),
    ...wayPoints(map, agreement),
    ...actorPoints(map, agreement, most),
  ];
  // What maps differ about is not told as what they share, or as what one of them adds.
  const isOpen = new Set(differ.flatMap(({ about }) => openIn(about)));
  return {
    maps,
    shareSomebody,
    points: {
      differ: inOrder(differ, ({ count, others, about }) => [Math.min(count, others), weighing(about), count + others]),
      shared: inOrder(sharedOf(map, agreement, most, isOpen), ({ count, about }) => [telling(about), count]),
      single: inOrder(singleOf(map, agreement, isOpen), ({ about, evidence }) => [
        about.is === 'actor' ? 1 : 0,
        evidence.relations.length,
      ]),
    },
  };
};

const openIn = (subject: TalkingSubject): readonly string[] => {
  if (subject.is === 'tie' || subject.is === 'way') return [endsOf(subject).join(' ')];
  if (subject.is === 'role') return [`${subject.role} ${subject.actor}`];
  return subject.is === 'roles' ? [`${subject.role} ${subject.actor}`, `${subject.other} ${subject.actor}`] : [];
};

type Drawn = Pick<ActorMap, 'actors' | 'relations'>;
type Voters = readonly SnapshotId[];

const tieDifference = ({ from, to, lines, idsOf }: DrawnPair): TalkingPoint[] => {
  const { tension, beside } = linesDifference(lines);
  if (!beside) return [];
  return [
    {
      id: talkedAboutId('tie', [from, to]),
      kind: 'differ',
      about: { is: 'tie', from, to, beside: beside.kind },
      count: tension.length,
      others: beside.by.length,
      evidence: { actors: [from, to], relations: [...idsOf('tension'), ...idsOf(beside.kind)] },
    },
  ];
};

const wayPoints = ({ relations }: Drawn, { relations: drawnBy, otherWay }: Agreement): TalkingPoint[] =>
  [...relations.values()].flatMap(({ id, from, to, mutual }): TalkingPoint[] => {
    const [count, others] = [drawnBy.get(id)?.length ?? 0, otherWay.get(id)?.length ?? 0];
    if (mutual || count === 0 || others === 0) return [];
    const evidence = { actors: [from, to], relations: [id] };
    return [{ id: talkedAboutId('way', [from, to]), kind: 'differ', about: { is: 'way', from, to }, count, others, evidence }];
  });

/** One difference about an actor at most: which role it has, which camp it is on, or whether it has a role at all. */
const actorPoints = ({ actors }: Drawn, agreement: Agreement, most: number): TalkingPoint[] => {
  const taggers = taggersOf(agreement);
  return [...agreement.actors].flatMap(([actor, said]) => {
    if (!actors.has(actor)) return [];
    const differences = actorDifferences(said, (who) => taggers.has(who));
    const found = [rolesDifference(actor, said), ...differences.map((one) => differencePoint(actor, one, most))];
    return found
      .flatMap((point) => point ?? [])
      .sort((a, b) => Math.min(b.count, b.others) - Math.min(a.count, a.others) || weighing(b.about) - weighing(a.about))
      .slice(0, 1);
  });
};

/** Those who gave a role to anybody: of others it is not known that they would give none. */
const taggersOf = ({ actors }: Agreement): ReadonlySet<SnapshotId> =>
  new Set([...actors.values()].flatMap(({ roles }) => [...roles.values()].flat()));

const about = (actor: ActorId) => ({ actors: [actor], relations: [] });

const rolesDifference = (actor: ActorId, { roles }: ActorAgreement): TalkingPoint | null => {
  const given = ROLES.flatMap((role) => (roles.has(role) ? [{ role, by: roles.get(role) as Voters }] : []));
  let best: TalkingPoint | null = null;
  for (const [at, one] of given.entries())
    for (const other of given.slice(at + 1)) {
      const [most, least] = one.by.length >= other.by.length ? [one, other] : [other, one];
      const count = most.by.filter((who) => !least.by.includes(who)).length;
      const others = least.by.filter((who) => !most.by.includes(who)).length;
      if (count === 0 || others === 0 || others <= Math.min(best?.count ?? 0, best?.others ?? 0)) continue;
      best = {
        id: talkedAboutId(`roles.${[most.role, least.role].sort().join('.')}`, [actor]),
        kind: 'differ',
        about: { is: 'roles', actor, role: most.role, other: least.role },
        count,
        others,
        evidence: about(actor),
      };
    }
  return best;
};

/** The two camps that most put it on, or a role that as many would give as would not, or nearly. */
const differencePoint = (actor: ActorId, difference: DrawnDifference<SnapshotId>, most: number): TalkingPoint | null => {
  const point = (id: string, subject: TalkingSubject, count: number, others: number): TalkingPoint => ({
    id: talkedAboutId(id, [actor]),
    kind: 'differ',
    about: subject,
    count,
    others,
    evidence: about(actor),
  });
  if (difference.about === 'camp') {
    const [one, other] = difference.camps;
    if (!one || !other) return null;
    return point('camps', { is: 'camps', actor, camp: one[0], other: other[0] }, one[1].length, other[1].length);
  }
  const { role, by, not } = difference;
  if (by.length < 2 || not.length < 2 || by.length >= most) return null;
  return point(`role.${role}`, { is: 'role', actor, role }, by.length, not.length);
};

const relationPoint = (kind: TalkingKind, relation: Relation, count: number): TalkingPoint => {
  const { id, type } = relation;
  const [from, to] = endsOf(relation);
  return {
    id: talkedAboutId(`${kind}.${type}`, [from, to]),
    kind,
    about: { is: 'relation', type, from, to },
    count,
    others: 0,
    evidence: { actors: [from, to], relations: [id] },
  };
};

const sharedOf = (
  { actors, relations }: Drawn,
  agreement: Agreement,
  most: number,
  isOpen: ReadonlySet<string>,
): TalkingPoint[] => [
  ...[...relations.values()].flatMap((relation) => {
    const count = agreement.relations.get(relation.id)?.length ?? 0;
    return count >= most && !isOpen.has(endsOf(relation).join(' ')) ? [relationPoint('shared', relation, count)] : [];
  }),
  ...[...agreement.actors].flatMap(([actor, { roles }]) =>
    actors.has(actor)
      ? [...roles].flatMap(([role, by]): TalkingPoint[] =>
          by.length >= most && !isOpen.has(`${role} ${actor}`)
            ? [
                {
                  id: talkedAboutId(`shared.${role}`, [actor]),
                  kind: 'shared',
                  about: { is: 'role', actor, role },
                  count: by.length,
                  others: 0,
                  evidence: about(actor),
                },
              ]
            : [],
        )
      : [],
  ),
];

/** Whoever one drew, and the tension or trust that one drew between two whom others drew as well. */
const singleOf = ({ actors, relations }: Drawn, agreement: Agreement, isOpen: ReadonlySet<string>): TalkingPoint[] => {
  const isByOne = (id: ActorId) => agreement.actors.get(id)?.drawnBy.length === 1;
  const ties = new Map<ActorId, RelationId[]>();
  for (const { id, from, to } of relations.values()) for (const end of [from, to]) ties.set(end, [...(ties.get(end) ?? []), id]);
  return [
    ...[...actors.keys()].filter(isByOne).map(
      (actor): TalkingPoint => ({
        id: talkedAboutId('single', [actor]),
        kind: 'single',
        about: { is: 'actor', actor },
        count: 1,
        others: 0,
        evidence: { actors: [actor], relations: ties.get(actor) ?? [] },
      }),
    ),
    ...[...relations.values()]
      .filter(
        (relation) =>
          (relation.type === 'tension' || relation.type === 'trust') &&
          agreement.relations.get(relation.id)?.length === 1 &&
          !endsOf(relation).some(isByOne) &&
          !isOpen.has(endsOf(relation).join(' ')),
      )
      .map((relation) => relationPoint('single', relation, 1)),
  ];
};

/** Of what is as much in balance, lines and roles that speak against each other tell more than a role that some did not give. */
const weighing = (subject: TalkingSubject): number =>
  subject.is === 'tie' || subject.is === 'way' ? 3 : subject.is === 'roles' ? 2 : subject.is === 'camps' ? 1 : 0;

/** Of what all drew alike tension tells most, then who has a role, then other lines; that everybody knows contacts says little. */
const telling = (subject: TalkingSubject): number =>
  subject.is === 'role'
    ? 4
    : subject.is === 'relation'
      ? { tension: 5, trust: 3, cooperation: 2, influence: 2, contact: 0 }[subject.type]
      : 1;

/** By these numbers, the highest first, and what is equal always in one order. */
const inOrder = (points: readonly TalkingPoint[], worth: (point: TalkingPoint) => readonly number[]): readonly TalkingPoint[] =>
  points
    .map((point) => ({ point, worth: worth(point) }))
    .sort((a, b) => {
      const at = a.worth.findIndex((value, i) => value !== b.worth[i]);
      return at >= 0 ? (b.worth[at] ?? 0) - (a.worth[at] ?? 0) : a.point.id < b.point.id ? -1 : 1;
    })
    .map(({ point }) => point);
