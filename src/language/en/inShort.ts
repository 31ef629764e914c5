import type { AreaCoverage } from '../../analysis/coverage/areaCoverage.ts';
import type { ShortFact } from '../../analysis/inShort.ts';
import type { PoleId } from '../../analysis/poles.ts';
import type { Ground } from '../../analysis/suggestions/linkGrounds.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import type { Sureness } from '../../domain/sureness.ts';
import type { InsightQuestion } from '../../workspace/insightDesk.ts';
import { capitalised, inLetters } from '../grammar.ts';
import type { inShort as nlInShort } from '../nl/inShort.ts';

type NameOf = (id: ActorId | PoleId) => string;

const question: Record<InsightQuestion, string> = {
  connect: 'Who connects?',
  fragile: 'What is fragile?',
  missing: 'Who is missing?',
  next: 'What now?',
  experts: 'For experts',
};
const sure: Record<Sureness, string> = { very: 'very sure', fairly: 'fairly sure', notYet: 'not sure yet' };
const many = (count: number, one: string, more: string): string =>
  `${capitalised(inLetters(count, 'en'))} ${count === 1 ? one : more}`;
const bothSides = (between: 'camps' | 'areas', sides: number): string =>
  between === 'areas' ? 'more than one neighbourhood' : sides === 2 ? 'both camps' : 'more than one camp';

const sentence = (fact: ShortFact, nameOf: NameOf): readonly [string, string] => {
  switch (fact.fact) {
    case 'tenseAcross':
      if (fact.count === 0) return ['', 'No tension has been drawn between the camps.'];
      return [
        many(fact.count, 'relation', 'relations'),
        ` between the ${fact.sides === 2 ? 'two ' : ''}camps ${fact.count === 1 ? 'is' : 'are'} tense.`,
      ];
    case 'knowBothSides': {
      const sides = bothSides(fact.between, fact.sides);
      if (fact.count === 0) return ['', `Nobody has good relations with ${sides}.`];
      return [many(fact.count, 'actor', 'actors'), ` ${fact.count === 1 ? 'has' : 'have'} good relations with ${sides}.`];
    }
    case 'hangOnOne':
      if (fact.on === null) return ['', 'Nobody depends on just one other.'];
      return [
        many(fact.count, 'actor', 'actors'),
        ` ${fact.count === 1 ? 'depends' : 'depend'} on one other: ${nameOf(fact.on)}.`,
      ];
  }
};
const meant: Record<ShortFact['fact'], string> = {
  tenseAcross: 'Counted are relations of the kind tension, between actors in different camps.',
  knowBothSides: 'A good relation here means contact, cooperation or trust. Those who are on a side themselves count as well.',
  hangOnOne: 'Without that other, nothing on this map connects them to the rest. A forgotten relation can change that.',
};

const connect = ({ count, untagged, between, sides }: Extract<ShortFact, { fact: 'knowBothSides' }>): string => {
  if (count === 0) return `Nobody yet with good relations with ${bothSides(between, sides)}.`;
  const tagged =
    untagged === 0
      ? count === 1
        ? 'tagged as a link.'
        : 'all tagged as links.'
      : untagged === count
        ? 'not tagged as a link yet.'
        : `${inLetters(count - untagged, 'en')} tagged as a link already.`;
  return `${many(count, 'actor', 'actors')}, ${tagged}`;
};

const missing = (coverage: readonly AreaCoverage[], keyFigure: string): string => {
  if (coverage.length === 0) return 'There are no neighbourhoods yet.';
  const without = (isOpen: (one: AreaCoverage) => boolean) => coverage.filter(isOpen).length;
  const areas = (count: number) => (count === 1 ? 'one neighbourhood' : `${inLetters(count, 'en')} neighbourhoods`);
  const nobody = without(({ level }) => level === 'nobody');
  if (nobody > 0) return `Nobody from ${areas(nobody)} is on the map yet.`;
  const noKeyFigure = without(({ level }) => level !== 'keyFigure');
  return noKeyFigure > 0
    ? `There is no ${keyFigure} in ${areas(noKeyFigure)}.`
    : `Every neighbourhood has a ${keyFigure} of its own.`;
};

const reason = (grounds: readonly Ground[], nameOf: NameOf): string => {
  const direct = grounds.find(({ code }) => code === 'linesToPoles') as Extract<Ground, { code: 'linesToPoles' }> | undefined;
  const through = grounds.find(({ code }) => code === 'linesThrough') as Extract<Ground, { code: 'linesThrough' }> | undefined;
  const [one, two] = (direct?.poles ?? []).flatMap(({ actors: [first] }) => (first ? [nameOf(first)] : []));
  const [way, other] = through?.poles ?? [];
  const [via] = way?.through ?? [];
  if (one && two) return `Good relations with ${one} and with ${two}.`;
  if (one && way && via) return `A good relation with ${one}, and a way to “${nameOf(way.pole)}” through ${nameOf(via)}.`;
  if (way && via && other) return `A way to “${nameOf(way.pole)}” and to “${nameOf(other.pole)}” through ${nameOf(via)}.`;
  return 'Between two sides on this map.';
};

export const inShort: typeof nlInShort = {
  title: 'In short',
  note: 'This is how it stands on this map. It does not judge people.',
  tooLittle: 'Too little on the map yet.',
  sentence,
  meant,
  place: (place, all) => `${place} of ${all}`,
  previous: 'Previous sentence',
  next: 'Next sentence',
  more: 'More about this',
  question,
  short: {
    connect,
    fragile: (count) =>
      count === 0
        ? 'Nobody depends on just one other.'
        : `${many(count, 'actor', 'actors')} ${count === 1 ? 'depends' : 'depend'} on just one other.`,
    missing,
    next: (actor) => `Begin with one conversation: ${actor}.`,
    nextNobody: 'See whom you can introduce to each other.',
    experts: 'All measures in a table.',
  },
  sure,
  reason,
};
