import type { Actor } from '../../domain/actor.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { CampId } from '../../domain/identifiers.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Share } from '../../domain/quantities.ts';
import { type Contribution, mapOfContribution } from '../../domain/together/contribution.ts';
import { isNumberedActor, isNumberedArea, isPersonNumber } from '../../domain/together/numbered.ts';
import { memberKey, type SameAnswer } from '../../domain/together/sameAnswer.ts';
import { ActorGroups } from './actorGroups.ts';
import { campsTogether } from './campsTogether.ts';
import { doubtfulPairs } from './doubtfulPairs.ts';
import { bearersOf, type DrawnActor, liveElsewhere } from './drawnActor.ts';
import { type NamedAlike, type NamePair, namedAlike } from './namedAlike.ts';
import { readName } from './readName.ts';
import type { TogetherProposal } from './together.ts';

/**
 * Who is who over contributions. What somebody answered holds; names that are surely one are joined, unless on some map two might be it,
 * or they are said to live elsewhere; never two of one map, and never two whose words tell them apart, whoever stands between them. What
 * may be one is asked. Neither the order of the contributions nor that of the answers makes a difference: everything is decided in the
 * order of how alike it is, then of the names and of who drew them.
 */
export const proposeTogether = (
  contributions: readonly Contribution[],
  answers: readonly SameAnswer[],
  report: (progress: { readonly done: Share }) => void = () => undefined,
): TogetherProposal => {
  const inOrder = [...contributions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const camps = campsTogether(inOrder);
  const names = [
    ...new Set(inOrder.flatMap((one) => [...mapOfContribution(one).actors.values()].map(({ name }) => nameKey(name)))),
  ].sort();
  const drawn = everybody(inOrder, names, camps);
  const alike = namedAlike(names, (done) => report({ done: (0.8 * done) as Share }));
  const groups = new ActorGroups(drawn, (one, other) => alike.judgementOf(one, other)?.judgement ?? 'apart');
  const contradicted = holdToAnswers(groups, drawn, answers);
  const unsettled = joinSure(groups, drawn, alike);
  report({ done: 0.9 as Share });

  const first = (group: number) => groups.membersOf(group).reduce((a, b) => Math.min(a, b));
  const all = groups.all().sort((a, b) => first(a) - first(b));
  const asked = doubtfulPairs({
    groups,
    drawn,
    alike,
    all,
    unsettled,
    contradicted,
    answers,
    maps: inOrder.map(mapOfContribution),
  });
  report({ done: 1 as Share });
  const membersOf = (group: number) =>
    [...groups.membersOf(group)].sort((a, b) => a - b).map((at) => (drawn[at] as DrawnActor).member);
  return { actors: all.map(membersOf), camps, asked };
};

const everybody = (
  contributions: readonly Contribution[],
  names: readonly string[],
  camps: TogetherProposal['camps'],
): DrawnActor[] => {
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const campGroup = new Map(camps.flatMap((group, at) => group.map((one) => [`${one.contribution}/${one.camp}`, at] as const)));
  const groupOfCamp = (contribution: Contribution, camp: CampId) => campGroup.get(`${contribution.id}/${camp}`) ?? null;
  return contributions
    .flatMap((one, map) => {
      const drawnMap = mapOfContribution(one);
      return [...drawnMap.actors.values()].map((actor): DrawnActor => {
        const member = { contribution: one.id, actor: actor.id };
        const camp = actor.camp === null || actor.camp === 'none' ? null : groupOfCamp(one, actor.camp);
        const name = placeOf.get(nameKey(actor.name)) as number;
        const { hasNumbers = false } = one.contribution;
        // "Mijn buurman" is another one on each map, as a number is.
        const isNobodyElse = isPersonNumber(actor.name) || readName(actor.name).isOf !== null;
        const isNumbered = isNobodyElse || (hasNumbers && isNumberedActor(actor.name));
        const areas = areaNames(actor, drawnMap, hasNumbers);
        return { member, key: memberKey(member), actor, map, name, isNumbered, areas, camp };
      });
    })
    .sort((a, b) => a.name - b.name || (a.key < b.key ? -1 : 1));
};
const areaNames = ({ neighbourhoods }: Actor, { areas }: ActorMap, hasNumbers: boolean): ReadonlySet<string> =>
  new Set(
    neighbourhoods.flatMap((id) => {
      const area = areas.get(id);
      return area && !(hasNumbers && isNumberedArea(area)) ? nameKey(area.name) || [] : [];
    }),
  );

/** Joins whom somebody called one and keeps whom somebody called two; gives the pairs that were called both, by way of others. */
const holdToAnswers = (groups: ActorGroups, drawn: readonly DrawnActor[], answers: readonly SameAnswer[]): [number, number][] => {
  const placeOf = new Map(drawn.map(({ key }, at) => [key, at]));
  const said = [...answers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ one, other, answer }) => {
      const [a, b] = [placeOf.get(memberKey(one)), placeOf.get(memberKey(other))];
      return a === undefined || b === undefined ? [] : [{ a, b, answer }];
    });
  for (const { a, b, answer } of said) if (answer === 'no') groups.keepApart(a, b);
  const contradicted: [number, number][] = [];
  for (const { a, b, answer } of said) {
    if (answer !== 'yes' || groups.of(a) === groups.of(b)) continue;
    if (groups.areToldApart(groups.of(a), groups.of(b))) contradicted.push([a, b]);
    else groups.join(groups.of(a), groups.of(b));
  }
  return contradicted;
};

/** Joins what is surely one, the most alike first; gives what would be, were there not two that might be it. */
const joinSure = (groups: ActorGroups, drawn: readonly DrawnActor[], alike: NamedAlike): [number, number][] => {
  const bearers = bearersOf(drawn);
  const sure = alike.pairs.filter(({ judgement }) => judgement.judgement === 'sure');
  const likenesses = [...new Set(sure.map(({ judgement }) => judgement.likeness))].sort((a, b) => b - a);
  const same = [...bearers.keys()].map((name): readonly [number, number] => [name, name]);
  const rounds: (readonly (readonly [number, number])[])[] = [
    same,
    ...likenesses.map((likeness) =>
      sure.filter(({ judgement }) => judgement.likeness === likeness).map(({ one, other }: NamePair) => [one, other] as const),
    ),
  ];
  return rounds.flatMap((pairs) => {
    const edges = pairs
      .flatMap(([name, other]) =>
        (bearers.get(name) ?? []).flatMap((a) => (bearers.get(other) ?? []).map((b) => [a, b] as const)),
      )
      .filter(([a, b]) => a !== b && !liveElsewhere(drawn[a] as DrawnActor, drawn[b] as DrawnActor))
      .sort(([a, b], [c, d]) => a - c || b - d);
    return joinRound(groups, alike, edges);
  });
};

const joinRound = (groups: ActorGroups, alike: NamedAlike, edges: readonly (readonly [number, number])[]): [number, number][] => {
  const partners = new Map<number, Set<number>>();
  const add = (one: number, other: number) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
  for (const [a, b] of edges) {
    const [one, other] = [groups.of(a), groups.of(b)];
    if (one === other || !groups.mayBeOne(one, other)) continue;
    add(one, other);
    add(other, one);
  }
  const isOneOfSeveral = (one: number, other: number) =>
    [...(partners.get(one) ?? [])].some((third) => third !== other && groups.shareMap(other, third));
  const several = edges.filter(([a, b]) => {
    const [one, other] = [groups.of(a), groups.of(b)];
    return partners.get(one)?.has(other) === true && (isOneOfSeveral(one, other) || isOneOfSeveral(other, one));
  });
  const unsettled = new Set(several.map(([a, b]) => `${groups.of(a)} ${groups.of(b)}`));
  const open = edges.filter(
    ([a, b]) => !unsettled.has(`${groups.of(a)} ${groups.of(b)}`) && !unsettled.has(`${groups.of(b)} ${groups.of(a)}`),
  );
  for (const [a, b] of open) {
    const [one, other] = [groups.of(a), groups.of(b)];
    if (groups.mayBeOne(one, other)) groups.join(one, other, keptNames(groups, alike, one, other));
  }
  return several.map(([a, b]) => [a, b]);
};

/** Of what was meant and a slip of it only the first is held against others: two slips of one word are not one slip apart. */
const keptNames = (groups: ActorGroups, { judgementOf, strangeness }: NamedAlike, one: number, other: number): number[] => {
  const names = [...groups.namesOf(one), ...groups.namesOf(other)];
  const isSlipOf = (name: number, meant: number) => {
    const judgement = name === meant ? null : judgementOf(name, meant);
    return (
      judgement?.judgement === 'sure' &&
      judgement.grounds.some(({ code }) => code === 'typingError' || code === 'otherSpelling') &&
      (strangeness[name] as number) > (strangeness[meant] as number)
    );
  };
  return [...new Set(names.filter((name) => !names.some((meant) => isSlipOf(name, meant))))];
};
