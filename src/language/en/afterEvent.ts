import type { FigureChange, FigureValue } from '../../analysis/compare/comparison.ts';
import type { Headline } from '../../analysis/report/afterEvent.ts';
import type { FirstToSpeak } from '../../analysis/report/firstToSpeak.ts';
import type { ToldChangeSaid } from '../../analysis/report/toldChanges.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import type { afterEvent as nl } from '../nl/afterEvent.ts';
import { words } from './words.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'en');
const many = (count: number, one: string, more: string): string => `${inWords(count)} ${count === 1 ? one : more}`;
const Many = (count: number, one: string, more: string): string => capitalised(many(count, one, more));
/** Of more than three the first two are named. */
const names = (ids: readonly ActorId[], nameOf: NameOf): string =>
  ids.length > 3
    ? `${ids.slice(0, 2).map(nameOf).join(', ')} and ${inWords(ids.length - 2)} others`
    : listed(ids.map(nameOf), 'en');
const strong = (text: string, rest = ''): Runs => [{ text, strong: true }, ...(rest ? [{ text: ` ${rest}` }] : [])];
/** With a full stop, unless it ends by itself. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const sentence = (text: string): string => `${capitalised(text)}.`;

const headline = (after: string, { code, ...said }: Headline): string => {
  const count = 'count' in said ? said.count : 0;
  switch (code) {
    case 'tense':
      return `${after}, ${many(count, 'good line', 'good lines')} turned tense`;
    case 'linesGone':
      return `${after}, ${many(count, 'good line', 'good lines')} fell away`;
    case 'camps':
      return `${after}, ${many(count, 'actor', 'actors')} chose a side`;
    case 'campsLeft':
      return `${after}, ${many(count, 'actor', 'actors')} left a side`;
    case 'linkGone':
      return `${after}, a link is no longer on the map`;
    case 'linkNew':
      return `${after}, there is one link more`;
    case 'newTension':
      return `${after}, there is new tension`;
    case 'some':
      return `${after}, the map changed in a few places`;
    case 'unsure':
      return `${after}: no clear difference on the map`;
    case 'equal':
      return `${after}, the map stayed the same`;
  }
};

const change = (said: ToldChangeSaid, nameOf: NameOf): Runs => {
  switch (said.code) {
    case 'tense': {
      const { count, most, link } = said;
      const ofMost = most && `${capitalised(inWords(most.count))} of them are of ${nameOf(most.actor)}.`;
      const toLink = link && `One of them runs to ${nameOf(link)}, a link.`;
      return strong(`${Many(count, 'good line', 'good lines')} turned tense.`, [ofMost, toLink].filter(Boolean).join(' '));
    }
    case 'camps': {
      const moves = said.moves.map(({ was, is: camp, actors }) =>
        camp === null
          ? sentence(`${names(actors, nameOf)} no longer with “${nameOf(was as CampId)}”`)
          : sentence(`${names(actors, nameOf)} now with “${nameOf(camp as CampId)}”`),
      );
      const did = { chose: 'chose a side', left: 'left a side', both: 'chose or left a side' }[said.did];
      return strong(`${Many(said.count, 'actor', 'actors')} ${did}.`, moves.join(' '));
    }
    case 'linkGone':
      return strong(`${capitalised(nameOf(said.actor))}, a link, is no longer on the map.`);
    case 'linkNew':
      return strong(`${capitalised(nameOf(said.actor))} is now tagged as a link.`);
    case 'tenseBothSides':
      return strong(
        `Around ${nameOf(said.actor)} there is now tension with more than one side.`,
        sentence(said.sides.map((side) => `with ${names(side, nameOf)}`).join(' and ')),
      );
    case 'tenseWith':
      return strong(`Between ${nameOf(said.actor)} and ${names(said.others, nameOf)} there is now tension.`);
    case 'linesGone':
    case 'linesNew': {
      const [a, b] = said.between;
      const what = said.code === 'linesGone' ? 'gone' : 'new';
      const where = `${said.count === 1 ? 'Between' : 'Among others between'} ${nameOf(a)} and ${nameOf(b)}.`;
      return strong(`${Many(said.count, 'good line is', 'good lines are')} ${what}.`, where);
    }
    case 'actorNew':
      return strong(
        `${capitalised(nameOf(said.actor))} is new on the map.`,
        said.others.length > 0 ? `Has ${said.others.length === 1 ? 'a line' : 'lines'} with ${names(said.others, nameOf)}.` : '',
      );
    case 'actorsGone':
      return strong(sentence(`${names(said.gone, nameOf)} ${said.gone.length === 1 ? 'is' : 'are'} no longer on the map`));
    case 'role':
      return strong(
        sentence(
          `${names(said.tagged, nameOf)} ${said.tagged.length === 1 ? 'is' : 'are'} now tagged as ${ROLE[said.role] ?? words.role[said.role]}`,
        ),
      );
  }
};
const ROLE: Readonly<Record<string, string>> = { mover: 'somebody who can move the issue on' };

const ANSWER = { moreThanRedrawing: 'yes', withinRedrawing: 'unsure', equal: 'stayed equal', unknown: 'cannot be said' };
const MEANS = {
  moreThanRedrawing: 'This difference is larger than drawing anew would give.',
  withinRedrawing: 'This difference can also come from the map being drawn anew.',
  equal: 'There is no difference in this.',
  unknown: 'This is not on both maps.',
};
/** So few lines that one more or less would say something else. */
const FEW = 5;
const isThin = (code: FigureChange['code'], before: FigureValue, after: FigureValue): boolean =>
  Math.max(code === 'tension' ? before.of : before.count, code === 'tension' ? after.of : after.count) < FEW;
const SUBJECT: Readonly<Record<string, string>> = {
  tension: 'Tension between the camps',
  tiesAcross: 'Good lines between the camps',
};
const redrawing = ({ code, verdict, before, after }: FigureChange): Runs => {
  const counts =
    code === 'tiesAcross' && verdict !== 'unknown' && verdict !== 'equal'
      ? `First ${inWords(before.count)}, now ${inWords(after.count)}. `
      : '';
  const few = verdict === 'moreThanRedrawing' && isThin(code, before, after) ? ' It is about few lines, though.' : '';
  return strong(`${SUBJECT[code] ?? code}: ${ANSWER[verdict]}.`, `${counts}${MEANS[verdict]}${few}`);
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
    return `${straight.length > 1 ? `Has lines with ${inWords(straight.length)} camps` : 'Can connect others with each other'} (${lines}). How sure: nearly always.`;
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
  changesHeading: (count) => (count === 1 ? 'The change that says most' : `The ${inWords(count)} changes that say most`),
  change,
  noChanges: 'Nothing on this map changed more than drawing anew would give.',
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
  pushers: (count) =>
    `${count === 1 ? 'The pusher is' : `The ${inWords(count)} pushers are`} left out on purpose. More attention for the poles often makes the opposition larger.`,
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
