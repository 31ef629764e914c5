import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Relation } from '../../domain/relation.ts';
import { rolesOf } from '../../domain/role.ts';
import type { Beside, BesideActor, BesideLines, Side } from '../../domain/together/besideEachOther.ts';
import { listed } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { BesideItem } from './besideItems.ts';
import type { BesideView } from './useBeside.ts';

/** What an actor of the two is called: as on my map where it is there. */
export const nameOf = ({ actors }: Beside, id: ActorId): string => {
  const actor = actors.get(id);
  return actor?.mine?.name ?? actor?.theirs?.name ?? '';
};

export const rolesInWords = (actor: Actor, { words, beside: t, code }: Language): string => {
  const roles = rolesOf(actor.roles).map((role) => words.role[role]);
  return roles.length === 0 ? t.noRoles : listed(roles, code);
};
export const campInWords = ({ camp }: Actor, map: ActorMap, { words }: Language): string =>
  camp === null ? words.campNotSaid : camp === 'none' ? words.noCamp : (map.camps.get(camp)?.name ?? words.campNotSaid);

/** Roles and camp as far as they were said; that it was drawn when nothing was. */
export const standingInWords = (actor: Actor | null, map: ActorMap, language: Language): string => {
  const { beside: t } = language;
  if (!actor) return t.notThere;
  const said = [
    ...(rolesOf(actor.roles).length === 0 ? [] : [rolesInWords(actor, language)]),
    ...(actor.camp === null ? [] : [campInWords(actor, map, language)]),
  ];
  return said.length === 0 ? t.nothingSaid : said.join(', ');
};

export const linesInWords = (lines: readonly Relation[], { words, beside: t, code }: Language): string =>
  lines.length === 0
    ? t.notThere
    : listed(
        lines.map(({ type, strength }) => t.relation(words.relationType[type], strength === 2 ? '' : words.strength[strength])),
        code,
      );

/** What each said of one actor or drew between two, as a small sentence. */
export const itemInWords = (item: BesideItem, view: BesideView, language: Language): string =>
  item.is === 'actor' ? actorInWords(item.actor, view, language) : pairInWords(item.lines, view, language);

const actorInWords = (actor: BesideActor, { mine, theirs, beside }: BesideView, language: Language): string => {
  const { beside: t } = language;
  const said = { mine: standingInWords(actor.mine, mine, language), theirs: standingInWords(actor.theirs, theirs, language) };
  const parts =
    actor.drawnBy !== 'both'
      ? [t.drawnBy[actor.drawnBy], said[actor.drawnBy]]
      : actor.differs.length > 0
        ? [t.byMine(said.mine), t.byTheirs(said.theirs)]
        : [t.drawnBy.both, said.mine];
  return t.said(nameOf(beside, actor.id), withoutEmpty(parts, t.nothingSaid));
};

const pairInWords = (lines: BesideLines, { beside }: BesideView, language: Language): string => {
  const { beside: t } = language;
  const said = { mine: linesInWords(lines.mine, language), theirs: linesInWords(lines.theirs, language) };
  const parts =
    lines.drawnBy !== 'both'
      ? [t.drawnBy[lines.drawnBy], said[lines.drawnBy]]
      : said.mine !== said.theirs
        ? [t.byMine(said.mine), t.byTheirs(said.theirs)]
        : [t.drawnBy.both, said.mine];
  return t.said(pairName(lines, beside, t), parts);
};
const withoutEmpty = (parts: readonly string[], nothing: string): string[] => parts.filter((part) => part !== nothing);

/** The two of a pair, by name: the order of their ids tells nobody anything. */
export const namesOfPair = ({ a, b }: Pick<BesideLines, 'a' | 'b'>, beside: Beside): readonly [string, string] => {
  const [one, other] = [nameOf(beside, a), nameOf(beside, b)];
  return one.localeCompare(other) <= 0 ? [one, other] : [other, one];
};
export const pairName = (pair: Pick<BesideLines, 'a' | 'b'>, beside: Beside, t: Language['beside']): string =>
  t.between(...namesOfPair(pair, beside));

/** With whom this map draws somebody tied, and how. */
export const tiesInWords = (actor: BesideActor, side: Side, { beside }: BesideView, language: Language): string[] =>
  [...beside.lines.values()].flatMap((lines) => {
    if ((lines.a !== actor.id && lines.b !== actor.id) || lines[side].length === 0) return [];
    return [`${nameOf(beside, lines.a === actor.id ? lines.b : lines.a)}: ${linesInWords(lines[side], language)}`];
  });
