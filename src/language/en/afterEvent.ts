import type { FigureChange, FigureValue } from '../../analysis/compare/comparison.ts';
import type { Headline } from '../../analysis/report/afterEvent.ts';
import type { FirstToSpeak } from '../../analysis/report/firstToSpeak.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { ended, inLetters, listed } from '../grammar.ts';
import type { afterEvent as nl } from '../nl/afterEvent.ts';
import { namesOf, strong } from '../toldRuns.ts';
import { toldChange } from './toldChange.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'en');
const many = (count: number, one: string, more: string): string => `${inWords(count)} ${count === 1 ? one : more}`;
const names = (ids: readonly ActorId[], nameOf: NameOf): string => namesOf('en', ids, nameOf);

const headline = (after: string, said: Headline): string => {
  switch (said.code) {
    case 'tense':
      return `${after}, ${many(said.count, 'good line', 'good lines')} turned tense`;
    case 'turnedGood':
      return `${after}, ${many(said.count, 'tense line', 'tense lines')} turned good again`;
    case 'tensionGone':
      return `${after}, ${many(said.count, 'tense line is', 'tense lines are')} no longer drawn`;
    case 'tensionEnded':
      return `${after}, there is no tension on the map any more`;
    case 'linesGone':
      return `${after}, ${many(said.count, 'good line', 'good lines')} fell away`;
    case 'camps':
      return `${after}, ${many(said.count, 'actor', 'actors')} chose a side`;
    case 'campsLeft':
      return `${after}, ${many(said.count, 'actor', 'actors')} left a side`;
    case 'campsBoth':
      return `${after}, ${many(said.count, 'actor', 'actors')} chose or left a side`;
    case 'linkGone':
      return `${after}, ${said.count === 1 ? 'a link is' : `${inWords(said.count)} links are`} no longer on the map`;
    case 'linkNew':
      return `${after}, there ${said.count === 1 ? 'is one link' : `are ${inWords(said.count)} links`} more`;
    case 'newTension':
      return `${after}, there is new tension`;
    case 'some':
      return `${after}, the map changed in a few places`;
    case 'unsure':
      return `${after}: no clear difference on the map`;
    case 'equal':
      return `${after}, the map stayed the same`;
    case 'incomparable':
      return `${after}: cannot be compared, ${INCOMPARABLE[said.because]}`;
  }
};
const INCOMPARABLE = {
  beforeEmpty: 'the first map is empty',
  afterEmpty: 'the second map is empty',
  nobodyInCommon: 'nobody is on both maps',
};

const ANSWER = { moreThanRedrawing: 'yes', withinRedrawing: 'unsure', equal: 'stayed equal', unknown: 'cannot be said' };
const MEANS = {
  moreThanRedrawing: 'This difference is larger than drawing anew would give.',
  withinRedrawing: 'This difference can also come from the map being drawn anew.',
  equal: 'There is no difference in this.',
};
/** So few lines that one more or less would say something else. */
const FEW = 5;
const isThin = (code: FigureChange['code'], before: FigureValue, after: FigureValue): boolean =>
  Math.max(code === 'tension' ? before.of : before.count, code === 'tension' ? after.of : after.count) < FEW;
const SUBJECT: Readonly<Record<string, string>> = {
  tension: 'Tension between the camps',
  tiesAcross: 'Good lines between the camps',
};
const NONE: Readonly<Record<string, string>> = {
  tension: 'no lines between the camps',
  tiesAcross: 'no good lines in or between the camps',
};
const notSaid = ({ code, before, after }: FigureChange): string => {
  if (before.of > 0 && after.of > 0) return 'How much drawing anew would differ cannot be computed for these maps.';
  const where = before.of + after.of === 0 ? 'both maps' : before.of === 0 ? 'the first map' : 'the second map';
  return `On ${where} ${NONE[code] ?? 'too few lines'} are drawn.`;
};
const partOf = ({ count, of }: FigureValue): string => `${count === 0 ? 'none' : inWords(count)} of ${inWords(of)}`;
const redrawing = (figure: FigureChange): Runs => {
  const { code, verdict, before, after } = figure;
  const counts =
    code === 'tiesAcross' && verdict !== 'unknown' && verdict !== 'equal'
      ? `First ${partOf(before)} ${before.of === 1 ? 'good line' : 'good lines'} ran to another camp, now ${partOf(after)}. `
      : '';
  const few = verdict === 'moreThanRedrawing' && isThin(code, before, after) ? ' It is about few lines, though.' : '';
  const means = verdict === 'unknown' ? notSaid(figure) : MEANS[verdict];
  return strong(`${SUBJECT[code] ?? code}: ${ANSWER[verdict]}.`, `${counts}${means}${few}`);
};

const why = (one: FirstToSpeak, nameOf: NameOf): string => {
  const straight = one.sides.filter(({ through }) => through === null);
  const [first] = straight;
  const onward = one.sides.find(({ through }) => through !== null);
  const lines = many(one.goodLines, 'good line', 'good lines');
  if (one.as === 'new') {
    const { via } = one;
    return `Has tension with nobody.${via ? ` To be reached through ${nameOf(via.actor)}${via.knows ? `, who also knows ${nameOf(via.knows)}` : ''}.` : ''}`;
  }
  if (one.as === 'possible')
    return `${straight.length > 1 ? `Has lines with ${inWords(straight.length)} camps` : 'Can connect others with each other'} (${lines}). How sure: very sure.`;
  if (straight.length > 1)
    return `Still has good lines with ${inWords(straight.length)} camps: ${names(
      straight.flatMap(({ actors }) => actors.slice(0, 1)),
      nameOf,
    )}.`;
  if (first && onward?.through)
    return `Still has a good line with ${nameOf(first.actors[0] as ActorId)}, and through ${nameOf(onward.through)} with another camp.`;
  if (first) return `Still has a good line with ${nameOf(first.actors[0] as ActorId)}.`;
  return `Still has ${lines}.`;
};

/** *One page after an event*: every sentence of it, from what was found. */
export const afterEvent: typeof nl = {
  name: 'One page after an event',
  headline,
  after: {
    named: (event) => `After “${event}”`,
    day: (day) => `After the event of ${day}`,
    photo: (day) => `Since the snapshot of ${day}`,
  },
  happened: 'What happened.',
  onDay: (day, name, note) =>
    [name === null ? `On ${day} there was an event.` : `On ${day}: ${ended(name)}`, note].filter(Boolean).join(' '),
  since: 'What changed since the snapshot.',
  betweenPhotos: (before, after) =>
    after === null
      ? `The snapshot of ${before} and the map of now are compared.`
      : `The map of ${before} was brought up to date on ${after}.`,
  also: (events) => `At the same time there was also: ${listed(events, 'en')}.`,
  changesHeading: (count) =>
    count === 0 ? 'What changed' : count === 1 ? 'The change that says most' : `The ${inWords(count)} changes that say most`,
  change: toldChange,
  noChanges: {
    noise: 'Nothing on this map changed more than drawing anew would give.',
    whole: 'No change stands out. All together is more than drawing anew would give, though.',
    small: 'Something did change, but no line turned tense or good, and nobody came, went or chose a side.',
  },
  redrawingHeading: 'Is this more than drawing anew?',
  redrawing,
  tense: ({ count, of }) => `${count} of ${of} tense`,
  nothingToCompare: 'Cannot be said: there are no camps on these maps to compare.',
  firstHeading: 'Whom to speak with first, and why',
  firstColumns: { who: 'Who', why: 'Why', ask: 'Question' },
  as: { link: 'link', possible: 'possible link', new: 'new on the map' },
  why,
  ask: {
    link: 'What do you hear, and who wants to come to the table?',
    possible: 'Would you take a role in this, and what would you need?',
    new: 'What would help in the coming weeks?',
  },
  nobody: 'This map points at nobody. Begin with whom you know yourself.',
  nobodyCompared: 'Cannot be said: these maps cannot be compared. Begin with whom you know yourself.',
  pushers: (count) =>
    `${count === 1 ? 'The pusher is' : `The ${inWords(count)} pushers are`} left out on purpose. More attention for the extremes often makes the opposition larger.`,
  unknownHeading: 'What this map does not know',
  unknown: {
    drawers: 'Whom those who drew do not know is not on it.',
    areas: (areas, nameOf) =>
      `Nobody from ${areas.length > 3 ? `${inWords(areas.length)} neighbourhoods` : listed(areas.map(nameOf), 'en')} is on the map.`,
    known: ({ seen, heard, guessed }) => {
      const all = seen + heard + guessed;
      const parts = [
        [seen, 'seen'],
        [heard, 'heard'],
        [guessed, 'guessed'],
      ] as const;
      const told = listed(
        parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
        'en',
      );
      return all === 1 ? `The one new or altered line is ${told.slice(2)}.` : `Of the ${all} new or altered lines: ${told}.`;
    },
    place: 'Whether somebody is willing, able or safe no place on a map can say.',
  },
};
