import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import { ROLES } from '../../domain/role.ts';
import type { SaidPair } from '../../domain/snapshot.ts';
import type { ActorChange, ActorDifference } from './comparison.ts';
import type { Pairing } from './pairing.ts';

/** Every actor that is new, gone or changed. Of several that are one actor, roles and places are taken together. */
export const actorChanges = (before: ActorMap, after: ActorMap, pairing: Pairing): ActorChange[] =>
  pairing.actors.flatMap(({ before: older, after: newer }): ActorChange[] => {
    const pair = { before: older, after: newer };
    const was = pair.before.map((id) => before.actors.get(id) as Actor);
    const is = pair.after.map((id) => after.actors.get(id) as Actor);
    if (was.length === 0) return [{ ...pair, state: 'new', differences: [] }];
    if (is.length === 0) return [{ ...pair, state: 'gone', differences: [] }];
    const differences = differencesOf(was, is, pair, pairing);
    return differences.length > 0 ? [{ ...pair, state: 'changed', differences }] : [];
  });

const differencesOf = (was: readonly Actor[], is: readonly Actor[], pair: SaidPair, pairing: Pairing): ActorDifference[] => {
  const found: ActorDifference[] = [];
  if (pair.after.length > pair.before.length) found.push({ code: 'split' });
  if (pair.after.length < pair.before.length) found.push({ code: 'merged' });
  const [old, now] = [was[0] as Actor, is[0] as Actor];
  const isOne = was.length === 1 && is.length === 1;
  if (isOne && old.name !== now.name && nameKey(old.name) !== nameKey(now.name))
    found.push({ code: 'name', was: old.name, is: now.name });
  if (isOne && old.kind !== now.kind) found.push({ code: 'kind', was: old.kind, is: now.kind });
  for (const role of ROLES) {
    const having = (actors: readonly Actor[]) => actors.filter(({ roles }) => roles[role] !== undefined).map(({ id }) => id);
    const [had, have] = [having(was), having(is)];
    if (had.length > 0 === have.length > 0) continue;
    found.push({ code: have.length > 0 ? 'roleGained' : 'roleLost', role, ...(!isOne && { by: [...had, ...have] }) });
  }
  const camp = old.camp === null || old.camp === 'none' ? old.camp : pairing.campOf(old.camp);
  // Parts of one actor can stand on different camps: that is for the map to show.
  if (isOne && camp !== now.camp) found.push({ code: 'camp', was: camp, is: now.camp });
  const areas = areaDifference(was, is, pairing);
  if (areas.gained.length + areas.lost.length > 0) found.push({ code: 'areas', ...areas });
  const [statusWas, statusIs] = [old.keyFigure?.status ?? null, now.keyFigure?.status ?? null];
  if (isOne && statusWas !== statusIs) found.push({ code: 'keyFigure', was: statusWas, is: statusIs });
  return found;
};

const areaDifference = (was: readonly Actor[], is: readonly Actor[], { areaOf }: Pairing) => {
  const old = new Set(was.flatMap(({ neighbourhoods }) => neighbourhoods.map(areaOf)));
  const now = new Set<AreaId>(is.flatMap(({ neighbourhoods }) => neighbourhoods));
  return { gained: [...now].filter((area) => !old.has(area)), lost: [...old].filter((area) => !now.has(area)) };
};

/** The id by which an answer names an actor. */
export const nameIdOf = ({ before, after }: SaidPair): ActorId => (after[0] ?? before[0]) as ActorId;
