import type { ToldChangeSaid } from '../../analysis/report/toldChanges.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { capitalised, inLetters } from '../grammar.ts';
import { namesOf, sentence, strong } from '../toldRuns.ts';
import { words } from './words.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'nl');
const Many = (count: number, one: string, many: string): string =>
  count === 1 ? `Eén ${one}` : `${capitalised(inWords(count))} ${many}`;
const is = (count: number): string => (count === 1 ? 'is' : 'zijn');
const stands = (count: number): string => (count === 1 ? 'staat' : 'staan');

/** One thing that changed, as one page after an event says it: what it is strong, then who. */
export const toldChange = (said: ToldChangeSaid, nameOf: NameOf): Runs => {
  const names = (ids: readonly ActorId[]) => namesOf('nl', ids, nameOf);
  const where = (count: number, [a, b]: readonly [ActorId, ActorId]) =>
    `${count === 1 ? 'Tussen' : 'Onder andere tussen'} ${nameOf(a)} en ${nameOf(b)}.`;
  switch (said.code) {
    case 'tense': {
      const { count, most, link } = said;
      const ofMost = most && `${capitalised(inWords(most.count))} daarvan zijn lijnen van ${nameOf(most.actor)}.`;
      const toLink = link && `Eén daarvan loopt naar ${nameOf(link)}, een schakel.`;
      return strong(
        `${Many(count, 'goede lijn', 'goede lijnen')} ${is(count)} gespannen geworden.`,
        [ofMost, toLink].filter(Boolean).join(' '),
      );
    }
    case 'turnedGood':
    case 'tensionGone': {
      const what = said.code === 'turnedGood' ? 'weer goed geworden' : 'niet meer getekend';
      const none = said.isAll ? ' Er is geen spanning meer op de kaart.' : '';
      return strong(
        `${Many(said.count, 'gespannen lijn', 'gespannen lijnen')} ${is(said.count)} ${what}.`,
        `${where(said.count, said.between)}${none}`,
      );
    }
    case 'camps': {
      const moves = said.moves.map(({ was, is: camp, actors }) => {
        const stand = `${names(actors)} ${stands(actors.length)}`;
        return sentence(
          camp === null ? `${stand} niet meer bij ‘${nameOf(was as CampId)}’` : `${stand} nu bij ‘${nameOf(camp as CampId)}’`,
        );
      });
      const did = { chose: 'een kant gekozen', left: 'een kant verlaten', both: 'een kant gekozen of verlaten' }[said.did];
      return strong(`${Many(said.count, 'actor heeft', 'actoren hebben')} ${did}.`, moves.join(' '));
    }
    case 'linkGone': {
      const [first, ...more] = said.links;
      return first && more.length === 0
        ? strong(sentence(`${nameOf(first)}, een schakel, staat niet meer op de kaart`))
        : strong(`${Many(said.links.length, 'schakel', 'schakels')} staan niet meer op de kaart:`, `${names(said.links)}.`);
    }
    case 'linkNew': {
      const count = said.links.length;
      if (!said.areNew) return strong(sentence(`${names(said.links)} ${is(count)} nu aangeduid als schakel`));
      return count === 1
        ? strong(sentence(`${names(said.links)}, een schakel, is nieuw op de kaart`))
        : strong(`${Many(count, 'schakel', 'schakels')} zijn nieuw op de kaart:`, `${names(said.links)}.`);
    }
    case 'tenseBothSides': {
      const sides = said.sides.map((side) => `met ${names(side)}`);
      return strong(`Rond ${nameOf(said.actor)} is er nu spanning met meer kanten.`, sentence(sides.join(' en ')));
    }
    case 'tenseWith': {
      const { count, actor, others } = said;
      const between =
        others.length === 1
          ? `${nameOf(actor)} en ${names(others)}`
          : `${nameOf(actor)} en ${inWords(others.length)} anderen: ${names(others)}`;
      if (count > others.length)
        return strong(`${Many(count, 'gespannen lijn', 'gespannen lijnen')} zijn nieuw.`, `Onder andere tussen ${between}.`);
      return others.length === 1
        ? strong(`Tussen ${between} is er nu spanning.`)
        : strong(`Tussen ${nameOf(actor)} en ${inWords(others.length)} anderen is er nu spanning:`, `${names(others)}.`);
    }
    case 'linesGone':
    case 'linesNew': {
      const what = said.code === 'linesGone' ? 'weg' : 'nieuw';
      return strong(
        `${Many(said.count, 'goede lijn', 'goede lijnen')} ${is(said.count)} ${what}.`,
        where(said.count, said.between),
      );
    }
    case 'actorsNew': {
      const { fresh, others, isRest } = said;
      const also = isRest ? 'ook ' : '';
      if (fresh.length > 1)
        return isRest
          ? strong('Ook nieuw op de kaart:', `${names(fresh)}.`)
          : strong(`${Many(fresh.length, 'actor', 'actoren')} zijn nieuw op de kaart:`, `${names(fresh)}.`);
      return strong(
        sentence(`${also}${names(fresh)} is nieuw op de kaart`),
        others.length > 0 ? `Heeft ${others.length === 1 ? 'een lijn' : 'lijnen'} met ${names(others)}.` : '',
      );
    }
    case 'actorsGone': {
      const also = said.isRest ? 'ook ' : '';
      return strong(sentence(`${also}${names(said.gone)} ${stands(said.gone.length)} niet meer op de kaart`));
    }
    case 'roleGained':
    case 'roleLost': {
      const { count, named } = said;
      const who = named.length > 0 ? names(named) : Many(count, 'actor', 'actoren');
      const now = said.code === 'roleGained' ? 'nu' : 'niet meer';
      return strong(sentence(`${who} ${is(count)} ${now} aangeduid als ${ROLE[said.role] ?? words.role[said.role]}`));
    }
  }
};
const ROLE: Readonly<Record<string, string>> = { mover: 'iemand die het vraagstuk verder kan brengen' };
