import type { ToldChangeSaid } from '../../analysis/report/toldChanges.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { capitalised, inLetters } from '../grammar.ts';
import { namesOf, sentence, strong } from '../toldRuns.ts';
import { words } from './words.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'en');
const Many = (count: number, one: string, more: string): string => capitalised(`${inWords(count)} ${count === 1 ? one : more}`);
const is = (count: number): string => (count === 1 ? 'is' : 'are');

/** One thing that changed, as one page after an event says it: what it is strong, then who. */
export const toldChange = (said: ToldChangeSaid, nameOf: NameOf): Runs => {
  const names = (ids: readonly ActorId[]) => namesOf('en', ids, nameOf);
  const where = (count: number, [a, b]: readonly [ActorId, ActorId]) =>
    `${count === 1 ? 'Between' : 'Among others between'} ${nameOf(a)} and ${nameOf(b)}.`;
  switch (said.code) {
    case 'tense': {
      const { count, most, link } = said;
      const ofMost = most && `${capitalised(inWords(most.count))} of them are lines of ${nameOf(most.actor)}.`;
      const toLink = link && `One of them runs to ${nameOf(link)}, a link.`;
      return strong(`${Many(count, 'good line', 'good lines')} turned tense.`, [ofMost, toLink].filter(Boolean).join(' '));
    }
    case 'turnedGood':
    case 'tensionGone': {
      const what = said.code === 'turnedGood' ? 'turned good again' : `${is(said.count)} no longer drawn`;
      const none = said.isAll ? ' There is no tension on the map any more.' : '';
      return strong(`${Many(said.count, 'tense line', 'tense lines')} ${what}.`, `${where(said.count, said.between)}${none}`);
    }
    case 'camps': {
      const moves = said.moves.map(({ was, is: camp, actors }) =>
        sentence(
          camp === null
            ? `${names(actors)} no longer with “${nameOf(was as CampId)}”`
            : `${names(actors)} now with “${nameOf(camp as CampId)}”`,
        ),
      );
      const did = { chose: 'chose a side', left: 'left a side', both: 'chose or left a side' }[said.did];
      return strong(`${Many(said.count, 'actor', 'actors')} ${did}.`, moves.join(' '));
    }
    case 'linkGone': {
      const [first, ...more] = said.links;
      return first && more.length === 0
        ? strong(sentence(`${nameOf(first)}, a link, is no longer on the map`))
        : strong(`${Many(said.links.length, 'link', 'links')} are no longer on the map:`, `${names(said.links)}.`);
    }
    case 'linkNew': {
      const count = said.links.length;
      if (!said.areNew)
        return strong(sentence(`${names(said.links)} ${is(count)} now tagged as ${count === 1 ? 'a link' : 'links'}`));
      return count === 1
        ? strong(sentence(`${names(said.links)}, a link, is new on the map`))
        : strong(`${Many(count, 'link', 'links')} are new on the map:`, `${names(said.links)}.`);
    }
    case 'tenseBothSides':
      return strong(
        `Around ${nameOf(said.actor)} there is now tension with more than one side.`,
        sentence(said.sides.map((side) => `with ${names(side)}`).join(' and ')),
      );
    case 'tenseWith': {
      const { count, actor, others } = said;
      const between =
        others.length === 1
          ? `${nameOf(actor)} and ${names(others)}`
          : `${nameOf(actor)} and ${inWords(others.length)} others: ${names(others)}`;
      if (count > others.length)
        return strong(`${Many(count, 'tense line', 'tense lines')} are new.`, `Among others between ${between}.`);
      return others.length === 1
        ? strong(`Between ${between} there is now tension.`)
        : strong(`Between ${nameOf(actor)} and ${inWords(others.length)} others there is now tension:`, `${names(others)}.`);
    }
    case 'linesGone':
    case 'linesNew': {
      const what = said.code === 'linesGone' ? 'gone' : 'new';
      return strong(`${Many(said.count, 'good line is', 'good lines are')} ${what}.`, where(said.count, said.between));
    }
    case 'actorsNew': {
      const { fresh, others, isRest } = said;
      if (fresh.length > 1)
        return isRest
          ? strong('Also new on the map:', `${names(fresh)}.`)
          : strong(`${Many(fresh.length, 'actor', 'actors')} are new on the map:`, `${names(fresh)}.`);
      return strong(
        sentence(`${names(fresh)} is ${isRest ? 'also ' : ''}new on the map`),
        others.length > 0 ? `Has ${others.length === 1 ? 'a line' : 'lines'} with ${names(others)}.` : '',
      );
    }
    case 'actorsGone': {
      const also = said.isRest ? 'also ' : '';
      return strong(sentence(`${names(said.gone)} ${is(said.gone.length)} ${also}no longer on the map`));
    }
    case 'roleGained':
    case 'roleLost': {
      const { count, named } = said;
      const who = named.length > 0 ? names(named) : Many(count, 'actor', 'actors');
      const now = said.code === 'roleGained' ? 'now' : 'no longer';
      return strong(sentence(`${who} ${is(count)} ${now} tagged as ${ROLE[said.role] ?? words.role[said.role]}`));
    }
  }
};
const ROLE: Readonly<Record<string, string>> = { mover: 'somebody who can move the issue on' };
