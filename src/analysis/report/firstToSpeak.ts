import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { groupedBy } from '../../domain/groupedBy.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { judgementId } from '../../domain/judgement.ts';
import { hasLeft } from '../../domain/keyFigure.ts';
import { surenessOfTimes } from '../../domain/sureness.ts';
import type { Comparison, RelationChange } from '../compare/comparison.ts';
import type { PoleId } from '../poles.ts';
import type { PossibleLinks } from '../suggestions/possibleLinks.ts';

const MOST = 3;

export interface FirstToSpeak {
  readonly actor: ActorId;
  readonly as: 'link' | 'possible' | 'new';
  /** Good lines straight to the sides, and those through somebody in the middle. */
  readonly sides: readonly { readonly pole: PoleId; readonly actors: readonly ActorId[]; readonly through: ActorId | null }[];
  readonly goodLines: number;
  /** Who could introduce somebody who is new, and somebody else whom these know. */
  readonly via: { readonly actor: ActorId; readonly knows: ActorId | null } | null;
}

/**
 * Present schakels whose good lines held, then possible schakels that nearly every redrawing finds, then who is new and has no tension.
 * Never a pusher, never who left the network, nor through one of them; nobody whom people set aside as a possible schakel; at most three.
 */
export const firstToSpeak = (
  map: ActorMap,
  comparison: Comparison,
  possible: PossibleLinks,
  judgements: ActorMap['judgements'],
): FirstToSpeak[] => {
  const ties = tiesOf(map);
  const maySpeak = (actor: Actor | undefined): actor is Actor =>
    actor !== undefined && !actor.roles.pusher && !hasLeft(actor.keyFigure);
  const maySpeakTo = (id: ActorId) => maySpeak(map.actors.get(id));
  const isSetAside = (id: ActorId) => judgements.has(judgementId('possibleLink', [id]));
  const hurt = new Set(comparison.relations.filter(hasHurt).flatMap(({ a, b }) => [a, b]));
  const campOf = (id: ActorId): PoleId | null => {
    const camp = map.actors.get(id)?.camp ?? null;
    return camp === 'none' ? null : camp;
  };
  const telling = (actor: ActorId, as: FirstToSpeak['as']): FirstToSpeak => {
    const good = [...(ties.good.get(actor) ?? [])];
    const direct = groupedBy(good, campOf);
    const sides: { pole: PoleId; actors: ActorId[]; through: ActorId | null }[] = [];
    for (const [pole, actors] of direct) if (pole !== null) sides.push({ pole, actors, through: null });
    for (const through of (direct.get(null) ?? []).filter(maySpeakTo))
      for (const other of ties.good.get(through) ?? []) {
        const pole = campOf(other);
        if (pole === null || other === actor || sides.some((side) => side.pole === pole)) continue;
        sides.push({ pole, actors: [other], through });
      }
    const via = good.find(maySpeakTo);
    const knows = via && [...(ties.good.get(via) ?? [])].find((id) => id !== actor && maySpeakTo(id));
    return {
      actor,
      as,
      sides,
      goodLines: good.length,
      via: as === 'new' && via !== undefined ? { actor: via, knows: knows ?? null } : null,
    };
  };
  const links = [...map.actors.values()]
    .filter((actor) => maySpeak(actor) && actor.roles.link && !hurt.has(actor.id) && (ties.good.get(actor.id)?.size ?? 0) > 0)
    .map(({ id }) => telling(id, 'link'));
  const likely = (possible.answered ? possible.suggestions : [])
    .filter(
      ({ actor, stability }) =>
        maySpeakTo(actor) &&
        !isSetAside(actor) &&
        !ties.tense.has(actor) &&
        stability !== null &&
        surenessOfTimes(stability) === 'very',
    )
    .map(({ actor }) => telling(actor, 'possible'));
  const fresh = comparison.actors
    .filter(({ state }) => state === 'new')
    .flatMap(({ after }) => after.slice(0, 1))
    .filter((id) => maySpeakTo(id) && !isSetAside(id) && !ties.tense.has(id) && (ties.good.get(id)?.size ?? 0) > 0)
    .map((id) => telling(id, 'new'));
  const told = new Map<ActorId, FirstToSpeak>();
  for (const one of [...links, ...likely, ...fresh]) if (!told.has(one.actor)) told.set(one.actor, one);
  return [...told.values()].slice(0, MOST);
};

/** A good line that did not hold, or tension that came or grew: who has it is not spoken with as if nothing happened. */
const hasHurt = ({ state, isTension }: RelationChange): boolean =>
  state === 'turnedTense' || state === 'tensionStronger' || (state === 'gone' && !isTension) || (state === 'new' && isTension);

/** Whom of those who are still there everybody has a good line with, strongest first, and who has tension with anybody. */
const tiesOf = (map: ActorMap) => {
  const good = new Map<ActorId, Set<ActorId>>();
  const tense = new Set<ActorId>();
  for (const { from, to, type } of [...map.relations.values()].sort((one, other) => other.strength - one.strength)) {
    if (type === 'tension') {
      tense.add(from).add(to);
      continue;
    }
    if ([from, to].some((id) => hasLeft(map.actors.get(id)?.keyFigure ?? null))) continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      good.set(one, (good.get(one) ?? new Set()).add(other));
  }
  return { good, tense };
};
