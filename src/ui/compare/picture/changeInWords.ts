import type { ActorDifference, CampStand } from '../../../analysis/compare/comparison.ts';
import { propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId, AreaId } from '../../../domain/identifiers.ts';
import { rolesOf } from '../../../domain/role.ts';
import type { Language } from '../../../language/language.ts';
import type { PicturedActor, PicturedLines, PicturedMaps } from './picturedMaps.ts';

/** What changed at one actor, as a small sentence. */
export const actorInWords = (actor: PicturedActor, maps: PicturedMaps, language: Language): string => {
  const { comparisonPicture: t } = language;
  const name = (actor.is ?? actor.was)?.name ?? '';
  return t.actorSaid(name, actorParts(actor, maps, language));
};

/** What changed between two, as a small sentence. */
export const linesInWords = ({ change, a }: PicturedLines, maps: PicturedMaps, language: Language): string => {
  const { comparisonPicture: t, comparison, words } = language;
  const endOf = (id: ActorId, on: 'before' | undefined) => {
    const isOlder = on !== undefined || !maps.is.actors.has(id);
    const pictured = isOlder ? (maps.idOfOlder.get(id) ?? id) : id;
    return { pictured, name: (isOlder ? maps.was : maps.is).actors.get(pictured)?.name ?? '' };
  };
  const [first, second] = [endOf(change.a, change.aOn), endOf(change.b, change.bOn)];
  // In the order in which the line was drawn.
  const [from, to] = first.pictured === a ? [first, second] : [second, first];
  const side = (types: typeof change.was, strength: typeof change.strengthWas) =>
    strength === 0
      ? null
      : t.line(
          types.map((type) => words.relationType[type]),
          words.strength[strength],
        );
  const [was, is] = [side(change.was, change.strengthWas), side(change.is, change.strengthIs)];
  const told = was && is ? (was === is ? was : t.lineWasIs(was, is)) : (is ?? was ?? '');
  return t.betweenSaid(from.name, to.name, [comparison.relationState[change.state], told]);
};

export const actorParts = (actor: PicturedActor, maps: PicturedMaps, language: Language): readonly string[] => {
  const { comparisonPicture: t, words } = language;
  const { was, is, change } = actor;
  if (!change) return [t.nothing];
  const roles = (code: 'roleLost' | 'roleGained') =>
    change.differences.flatMap((difference) =>
      difference.code === code && (code === 'roleLost' || is?.roles[difference.role]) ? [words.role[difference.role]] : [],
    );
  if (change.state === 'new')
    return [
      t.isNew,
      ...(is && rolesOf(is.roles).length > 0
        ? [
            rolesOf(is.roles)
              .map((role) => words.role[role])
              .join(', '),
          ]
        : []),
    ];
  if (change.state === 'gone') return [t.isGone];
  const [lost, gained] = [roles('roleLost'), roles('roleGained')];
  const parts = change.differences.flatMap((difference) => differenceInWords(difference, actor, maps, language));
  if (lost.length > 0 && gained.length > 0) parts.unshift(t.roleTurned(lost, gained));
  else if (gained.length > 0) parts.unshift(was && rolesOf(was.roles).length > 0 ? t.roleGained(gained) : t.roleIs(gained));
  else if (lost.length > 0) parts.unshift(t.roleLost(lost));
  return parts;
};

const differenceInWords = (
  difference: ActorDifference,
  { was, is, change }: PicturedActor,
  maps: PicturedMaps,
  { comparisonPicture: t, words }: Language,
): readonly string[] => {
  const area = (id: AreaId) => maps.all.areas.get(id)?.name ?? maps.was.areas.get(id)?.name ?? '';
  const camp = (stand: CampStand) =>
    stand === null ? words.campNotSaid : stand === 'none' ? words.noCamp : t.named(maps.all.camps.get(stand)?.name ?? '');
  switch (difference.code) {
    case 'name':
      return was ? [t.name(was.name)] : [];
    case 'kind':
      return [t.wasIsWords(t.kind, words.kind[difference.was], words.kind[difference.is])];
    case 'camp':
      return [t.wasIsWords(t.camp, camp(difference.was), camp(difference.is))];
    case 'areas':
      return [
        ...(difference.gained.length > 0 ? [t.areasGained(difference.gained.map(area))] : []),
        ...(difference.lost.length > 0 ? [t.areasLost(difference.lost.map(area))] : []),
      ];
    case 'keyFigure': {
      const term = words.keyFigureTerm[propertiesOf(maps.is).keyFigureTerm];
      const status = (of: typeof difference.was) => (of === null ? t.noKeyFigure(term) : words.status[of]);
      return [t.wasIsWords(term, status(difference.was), status(difference.is))];
    }
    case 'split':
      return [t.split((change?.after ?? []).map((id) => maps.all.actors.get(id)?.name ?? ''))];
    case 'merged': {
      if (!is) return [t.mergedInto(maps.all.actors.get(change?.after[0] ?? ('' as never))?.name ?? '')];
      const names = (change?.before ?? []).map((id) => maps.was.actors.get(maps.idOfOlder.get(id) ?? id)?.name ?? '');
      return [t.merged(names)];
    }
    case 'roleGained':
    case 'roleLost':
      return [];
  }
};
