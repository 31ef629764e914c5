import type { ActorChange, ActorDifference, Comparison } from '../../../analysis/compare/comparison.ts';
import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId } from '../../../domain/identifiers.ts';
import { rolesOf } from '../../../domain/role.ts';
import type { SaidPair } from '../../../domain/snapshot.ts';
import { whoIsWho } from '../../../domain/whoIsWho.ts';
import type { Language } from '../../../language/language.ts';
import type { ComparedMaps } from '../../../workspace/compareDesk.ts';
import type { ComparedNameOf } from '../comparedNames.ts';
import { type ActorColumn, type ComparedRow, rememberedLight } from './comparedRow.ts';

/** A row for every difference of every actor; with `withSame` also for each that stayed as it was. */
export const comparedActorRows = (
  { actors }: Comparison,
  maps: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
  withSame: boolean,
): ComparedRow<ActorColumn>[] => {
  const rows = actors.flatMap((change) => rowsOf(change, maps, t, nameOf));
  if (!withSame) return rows;
  const told = new Set(actors.flatMap(({ after }) => after));
  const { beforeMap, afterMap, matches } = maps;
  const same = whoIsWho(beforeMap ?? afterMap, afterMap, matches).actors.filter(
    ({ after: [first] }) => first !== undefined && !told.has(first),
  );
  return [...rows, ...same.map((one) => sameRow(one, maps, t, nameOf))];
};

const rowsOf = (change: ActorChange, maps: ComparedMaps, t: Language, nameOf: ComparedNameOf): ComparedRow<ActorColumn>[] => {
  const { before, after, state, differences } = change;
  const listed = (ids: readonly ActorId[], on?: 'before') => t.comparisonParts.listed(ids.map((id) => nameOf(id, on)));
  const whole = after.length > 0 ? listed(after) : listed(before, 'before');
  const light = rememberedLight(change, () => ({
    before: { actors: before, relations: [] },
    after: { actors: after, relations: [] },
  }));
  const row = (key: string, what: string, was: string, is: string, name = whole): ComparedRow<ActorColumn> => ({
    id: `${after[0] ?? before[0]} ${key}`,
    state,
    cells: { name, state: t.comparison.actorState[state], what, was, is },
    light,
    about: name,
  });
  const { what, notOnMap } = t.comparisonParts;
  if (state === 'new') return [row('new', what.onMap, notOnMap, standingOf(maps.afterMap, after, t))];
  if (state === 'gone') return [row('gone', what.onMap, standingOf(maps.beforeMap, before, t), notOnMap)];
  return differences.map((difference, place) => {
    const [said, was, is] = differenceSaid(difference, change, maps, t, nameOf);
    const by =
      'by' in difference && difference.by ? listed(difference.by, difference.code === 'roleLost' ? 'before' : undefined) : whole;
    return row(`${difference.code} ${place}`, said, was, is, by);
  });
};

/** What was said of an actor on the map that has it. */
const standingOf = (map: ActorMap | null, ids: readonly ActorId[], t: Language): string => {
  const actor = map?.actors.get(ids[0] as ActorId);
  if (!actor) return t.comparisonParts.onMap;
  const camp = actor.camp === null ? [] : [actor.camp === 'none' ? t.words.noCamp : (map?.camps.get(actor.camp)?.name ?? '')];
  const said = [...rolesOf(actor.roles).map((role) => t.words.role[role]), ...camp].filter((text) => text !== '');
  return said.length === 0 ? t.comparisonParts.onMap : t.comparisonParts.listed(said);
};

const differenceSaid = (
  difference: ActorDifference,
  { before, after }: ActorChange,
  { beforeMap, afterMap }: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
): [what: string, was: string, is: string] => {
  const { what, none, listed } = t.comparisonParts;
  const { words } = t;
  switch (difference.code) {
    case 'name':
      return [what.name, difference.was, difference.is];
    case 'kind':
      return [what.kind, words.kind[difference.was], words.kind[difference.is]];
    case 'roleGained':
      return [what.role, none, words.role[difference.role]];
    case 'roleLost':
      return [what.role, words.role[difference.role], none];
    case 'camp': {
      const stand = (camp: typeof difference.was) =>
        camp === null ? words.campNotSaid : camp === 'none' ? words.noCamp : nameOf(camp);
      return [what.camp, stand(difference.was), stand(difference.is)];
    }
    case 'areas': {
      const list = (ids: typeof difference.gained) => (ids.length === 0 ? none : listed(ids.map((id) => nameOf(id))));
      return [what.areas, list(difference.lost), list(difference.gained)];
    }
    case 'keyFigure': {
      const status = (of: typeof difference.was) => (of === null ? words.no : words.status[of]);
      return [words.keyFigureTerm[propertiesOf(afterMap).keyFigureTerm], status(difference.was), status(difference.is)];
    }
    case 'split':
    case 'merged': {
      const on = (map: ActorMap | null, ids: readonly ActorId[]) => listed(ids.map((id) => map?.actors.get(id)?.name ?? '…'));
      return [what[difference.code], on(beforeMap, before), on(afterMap, after)];
    }
  }
};

const sameRow = (
  { before, after }: SaidPair,
  maps: ComparedMaps,
  t: Language,
  nameOf: ComparedNameOf,
): ComparedRow<ActorColumn> => {
  const standing = standingOf(maps.afterMap, after, t);
  const name = t.comparisonParts.listed(after.map((id) => nameOf(id)));
  return {
    id: `${after[0]} same`,
    state: 'same',
    cells: { name, state: t.comparisonParts.same, what: t.comparisonParts.what.onMap, was: standing, is: standing },
    light: { before: { actors: before, relations: [] }, after: { actors: after, relations: [] } },
    about: name,
  };
};
