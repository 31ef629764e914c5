import type { CampMember } from '../../domain/commands/layTogether.ts';
import type { Contribution } from '../../domain/together/contribution.ts';
import { mapOfContribution } from '../../domain/together/contribution.ts';
import { isNumberedCamp } from '../../domain/together/numbered.ts';
import { type NameReading, readName } from './readName.ts';
import { sameReading } from './sameName.ts';

type Side = 'for' | 'against' | 'middle' | null;
interface CampName {
  readonly member: CampMember;
  readonly key: string;
  readonly name: string;
  readonly reading: NameReading;
  readonly side: Side;
  /** What the name says besides the side: what they are for or against. */
  readonly about: ReadonlySet<string>;
}

/**
 * Which camps of contributions are one, surely or not at all: nobody is asked. Equal names are, and sides ("tegen", "Tegenstanders",
 * "contra"), unless it might be one of two on some map. For and against never are, nor a number in place of a name.
 */
export const campsTogether = (contributions: readonly Contribution[]): CampMember[][] => {
  const numbered: CampMember[][] = [];
  const camps = contributions
    .flatMap((one) =>
      [...mapOfContribution(one).camps.values()].flatMap(({ id, name }) => {
        const member = { contribution: one.id, camp: id };
        if (!(one.contribution.hasNumbers && isNumberedCamp(name))) return campName(member, name);
        numbered.push([member]);
        return [];
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
  let groups = camps.map((camp) => [camp]);
  for (const isOne of [haveOneName, haveOneSide]) groups = joined(groups, isOne);
  return [...groups.map((group) => group.map(({ member }) => member)), ...numbered];
};

/** Joins groups that are one for all their camps and have no map in common, where no two of them might be it. */
const joined = (groups: CampName[][], isOne: (a: CampName, b: CampName) => boolean): CampName[][] => {
  const areOne = (a: CampName[], b: CampName[]) => a.every((one) => b.every((other) => isOne(one, other)));
  const partners = new Map(groups.map((group) => [group, groups.filter((other) => other !== group && areOne(group, other))]));
  const isPlain = (group: CampName[]) => {
    const found = [group, ...(partners.get(group) ?? [])];
    return found.every((one) => found.every((other) => one === other || (!shareMap(one, other) && areOne(one, other))));
  };
  const next: CampName[][] = [];
  const taken = new Set<CampName[]>();
  for (const group of groups) {
    if (taken.has(group)) continue;
    const found = isPlain(group) ? [group, ...(partners.get(group) ?? []).filter((one) => isPlain(one))] : [group];
    for (const one of found) taken.add(one);
    next.push(found.flat());
  }
  return next;
};

const shareMap = (a: readonly CampName[], b: readonly CampName[]): boolean =>
  a.some(({ member }) => b.some((other) => other.member.contribution === member.contribution));

const haveOneName = (a: CampName, b: CampName): boolean =>
  a.side === b.side && (a.name === b.name || sameReading(a.reading, b.reading).judgement === 'sure');

/** One side, of the same matter as far as both say it. */
const haveOneSide = (a: CampName, b: CampName): boolean =>
  haveOneName(a, b) || (a.side !== null && a.side === b.side && (isWithin(a.about, b.about) || isWithin(b.about, a.about)));
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((one) => all.has(one));

const campName = (member: CampMember, name: string): CampName => {
  const reading = readName(name);
  const side = sideOf(reading.parts.map(({ meaning }) => meaning.replace(/^[?~]/, '')));
  const about = new Set([...reading.meanings].filter((meaning) => !SAYS_NO_MORE.has(meaning.replace(/^[?~]/, ''))));
  return { member, key: `${member.contribution}/${member.camp}`, name: reading.letters, reading, side, about };
};

const FOR = new Set('voor ja mee eens pro'.split(' '));
const AGAINST = new Set('tegen anti nee stop niet geen oneens'.split(' '));
const MIDDLE = new Set('midden neutraal neutrale tussenin mening'.split(' '));
const SAYS_NO_MORE = new Set([
  ...FOR,
  ...AGAINST,
  ...MIDDLE,
  ...'kamp pool stemmer groep mensen bewoner partij beweging de het stil stille stan'.split(' '),
]);
/** "Niet tegen" and the like say neither. */
const sideOf = (words: readonly string[]): Side => {
  const isFor = words.some((word) => FOR.has(word));
  const against = words.filter((word) => AGAINST.has(word)).length;
  if (words.some((word) => MIDDLE.has(word))) return 'middle';
  if (isFor && against > 0) return words.some((word) => word === 'niet' || word === 'geen') && against === 1 ? 'against' : null;
  if (against > 1) return null;
  return isFor ? 'for' : against === 1 ? 'against' : null;
};
