import type { FigureChange, FigureValue } from '../../analysis/compare/comparison.ts';
import type { Headline } from '../../analysis/report/afterEvent.ts';
import type { FirstToSpeak } from '../../analysis/report/firstToSpeak.ts';
import type { ToldChangeSaid } from '../../analysis/report/toldChanges.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { capitalised, inLetters, listed } from '../grammar.ts';
import { words } from './words.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'nl');
const Many = (count: number, one: string, many: string): string =>
  count === 1 ? `Eén ${one}` : `${capitalised(inWords(count))} ${many}`;
const many = (count: number, one: string, more: string): string => (count === 1 ? `één ${one}` : `${inWords(count)} ${more}`);
const is = (count: number): string => (count === 1 ? 'is' : 'zijn');
/** Of more than three the first two are named. */
const names = (ids: readonly ActorId[], nameOf: NameOf): string =>
  ids.length > 3
    ? `${ids.slice(0, 2).map(nameOf).join(', ')} en ${inWords(ids.length - 2)} anderen`
    : listed(ids.map(nameOf), 'nl');
const strong = (text: string, rest = ''): Runs => [{ text, strong: true }, ...(rest ? [{ text: ` ${rest}` }] : [])];
/** With a full stop, unless it ends by itself. */
const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const sentence = (text: string): string => `${capitalised(text)}.`;

const headline = (after: string, { code, ...said }: Headline): string => {
  const count = 'count' in said ? said.count : 0;
  const have = count === 1 ? 'heeft één actor' : `hebben ${inWords(count)} actoren`;
  switch (code) {
    case 'tense':
      return `${after} ${is(count)} ${many(count, 'goede lijn', 'goede lijnen')} gespannen geworden`;
    case 'linesGone':
      return `${after} ${is(count)} ${many(count, 'goede lijn', 'goede lijnen')} weggevallen`;
    case 'camps':
      return `${after} ${have} een kant gekozen`;
    case 'campsLeft':
      return `${after} ${have} een kant verlaten`;
    case 'linkGone':
      return `${after} staat een schakel niet meer op de kaart`;
    case 'linkNew':
      return `${after} is er een schakel bij gekomen`;
    case 'newTension':
      return `${after} is er nieuwe spanning`;
    case 'some':
      return `${after} is de kaart op enkele punten veranderd`;
    case 'unsure':
      return `${after}: geen duidelijk verschil op de kaart`;
    case 'equal':
      return `${after} is de kaart gelijk gebleven`;
  }
};

const change = (said: ToldChangeSaid, nameOf: NameOf): Runs => {
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
    case 'camps': {
      const moves = said.moves.map(({ was, is: camp, actors }) => {
        const stands = actors.length === 1 ? 'staat' : 'staan';
        if (camp === null) return `${sentence(`${names(actors, nameOf)} ${stands} niet meer bij ‘${nameOf(was as CampId)}’`)}`;
        return sentence(`${names(actors, nameOf)} ${stands} nu bij ‘${nameOf(camp as CampId)}’`);
      });
      const did = { chose: 'een kant gekozen', left: 'een kant verlaten', both: 'een kant gekozen of verlaten' }[said.did];
      return strong(`${Many(said.count, 'actor heeft', 'actoren hebben')} ${did}.`, moves.join(' '));
    }
    case 'linkGone':
      return strong(`${capitalised(nameOf(said.actor))}, een schakel, staat niet meer op de kaart.`);
    case 'linkNew':
      return strong(`${capitalised(nameOf(said.actor))} is nu aangeduid als schakel.`);
    case 'tenseBothSides': {
      const sides = said.sides.map((side) => `met ${names(side, nameOf)}`);
      return strong(`Rond ${nameOf(said.actor)} is er nu spanning met meer kanten.`, sentence(sides.join(' en ')));
    }
    case 'tenseWith':
      return strong(`Tussen ${nameOf(said.actor)} en ${names(said.others, nameOf)} is er nu spanning.`);
    case 'linesGone':
    case 'linesNew': {
      const [a, b] = said.between;
      const what = said.code === 'linesGone' ? `${is(said.count)} weg` : `${is(said.count)} nieuw`;
      const where = `${said.count === 1 ? 'Tussen' : 'Onder andere tussen'} ${nameOf(a)} en ${nameOf(b)}.`;
      return strong(`${Many(said.count, 'goede lijn', 'goede lijnen')} ${what}.`, where);
    }
    case 'actorNew': {
      const others =
        said.others.length > 0
          ? `Heeft ${said.others.length === 1 ? 'een lijn' : 'lijnen'} met ${names(said.others, nameOf)}.`
          : '';
      return strong(`${capitalised(nameOf(said.actor))} is nieuw op de kaart.`, others);
    }
    case 'actorsGone':
      return strong(sentence(`${names(said.gone, nameOf)} ${said.gone.length === 1 ? 'staat' : 'staan'} niet meer op de kaart`));
    case 'role':
      return strong(
        sentence(
          `${names(said.tagged, nameOf)} ${is(said.tagged.length)} nu aangeduid als ${ROLE[said.role] ?? words.role[said.role]}`,
        ),
      );
  }
};
const ROLE: Readonly<Record<string, string>> = { mover: 'iemand die het vraagstuk verder kan brengen' };

const ANSWER = { moreThanRedrawing: 'ja', withinRedrawing: 'onzeker', equal: 'gelijk gebleven', unknown: 'niet te zeggen' };
const MEANS = {
  moreThanRedrawing: 'Dit verschil is groter dan opnieuw tekenen zou geven.',
  withinRedrawing: 'Dit verschil kan ook komen doordat de kaart opnieuw getekend is.',
  equal: 'Hierin is geen verschil.',
  unknown: 'Dit staat niet op beide kaarten.',
};
/** So few lines that one more or less would say something else. */
const FEW = 5;
const isThin = (code: FigureChange['code'], before: FigureValue, after: FigureValue): boolean =>
  Math.max(code === 'tension' ? before.of : before.count, code === 'tension' ? after.of : after.count) < FEW;
const SUBJECT: Readonly<Record<string, string>> = {
  tension: 'Spanning tussen de kampen',
  tiesAcross: 'Goede lijnen tussen de kampen',
};
const redrawing = ({ code, verdict, before, after }: FigureChange): Runs => {
  const were =
    before.count === 0 ? 'Er was er geen' : before.count === 1 ? 'Er was er één' : `Er waren er ${inWords(before.count)}`;
  const are = after.count === 0 ? 'nu is er geen' : after.count === 1 ? 'nu is er één' : `nu zijn er ${inWords(after.count)}`;
  const counts = code === 'tiesAcross' && verdict !== 'unknown' && verdict !== 'equal' ? `${were}, ${are}. ` : '';
  const few = verdict === 'moreThanRedrawing' && isThin(code, before, after) ? ' Het gaat wel om weinig lijnen.' : '';
  return strong(`${SUBJECT[code] ?? code}: ${ANSWER[verdict]}.`, `${counts}${MEANS[verdict]}${few}`);
};

const why = (one: FirstToSpeak, nameOf: NameOf): string => {
  const straight = one.sides.filter(({ through }) => through === null);
  const [first] = straight;
  const onward = one.sides.find(({ through }) => through !== null);
  if (one.as === 'new') {
    const { via } = one;
    const reach = via ? ` Te bereiken via ${nameOf(via.actor)}${via.knows ? `, die ook ${nameOf(via.knows)} kent` : ''}.` : '';
    return `Heeft met niemand spanning.${reach}`;
  }
  if (one.as === 'possible') {
    const sides =
      straight.length > 1 ? `Heeft lijnen met ${inWords(straight.length)} kampen` : 'Kan anderen met elkaar verbinden';
    return `${sides} (${many(one.goodLines, 'goede lijn', 'goede lijnen')}). Hoe zeker: vrijwel altijd.`;
  }
  if (straight.length > 1)
    return `Heeft nog goede lijnen met ${inWords(straight.length)} kampen: ${names(
      straight.flatMap(({ actors }) => actors.slice(0, 1)),
      nameOf,
    )}.`;
  if (first && onward?.through)
    return `Heeft nog een goede lijn met ${nameOf(first.actors[0] as ActorId)}, en via ${nameOf(onward.through)} met een ander kamp.`;
  if (first) return `Heeft nog een goede lijn met ${nameOf(first.actors[0] as ActorId)}.`;
  return `Heeft nog ${many(one.goodLines, 'goede lijn', 'goede lijnen')}.`;
};

/** *Eén pagina na een gebeurtenis*: every sentence of it, from what was found. */
export const afterEvent = {
  name: 'Eén pagina na een gebeurtenis',
  headline,
  /** What the headline begins with: after what, or since when. */
  after: {
    named: (event: string) => `Na ‘${event}’`,
    day: (day: string) => `Na de gebeurtenis van ${day}`,
    photo: (day: string) => `Sinds de foto van ${day}`,
  },
  happened: 'Wat er gebeurde.',
  onDay: (day: string, name: string | null, note: string) =>
    [name === null ? `Op ${day} was er een gebeurtenis.` : `Op ${day}: ${ended(name)}`, note].filter(Boolean).join(' '),
  since: 'Wat er sinds de foto veranderde.',
  betweenPhotos: (before: string, after: string | null) =>
    after === null
      ? `Vergeleken zijn de foto van ${before} en de kaart van nu.`
      : `De kaart van ${before} is op ${after} bijgewerkt.`,
  /** What else happened between the two moments, so that nobody takes it all for the work of one. */
  also: (events: readonly string[]) => `In dezelfde tijd was er ook: ${listed(events, 'nl')}.`,
  changesHeading: (count: number) =>
    count === 1 ? 'De verandering die het meest zegt' : `De ${inWords(count)} veranderingen die het meest zeggen`,
  change,
  noChanges: 'Niets op deze kaart veranderde meer dan opnieuw tekenen zou geven.',
  redrawingHeading: 'Is dit meer dan opnieuw tekenen?',
  redrawing,
  tense: ({ count, of }: FigureValue) => `${count} van de ${of} gespannen`,
  nothingToCompare: 'Niet te zeggen: op deze kaarten staan geen kampen om te vergelijken.',
  firstHeading: 'Met wie eerst praten, en waarom',
  firstColumns: { who: 'Wie', why: 'Waarom', ask: 'Vraag' },
  as: { link: 'schakel', possible: 'mogelijke schakel', new: 'nieuw op de kaart' } satisfies Record<FirstToSpeak['as'], string>,
  why,
  ask: {
    link: 'Wat hoort u, en wie wil er aan tafel?',
    possible: 'Wilt u hierin een rol, en wat hebt u dan nodig?',
    new: 'Wat zou de komende weken helpen?',
  } satisfies Record<FirstToSpeak['as'], string>,
  nobody: 'Deze kaart wijst niemand aan. Begin bij wie u zelf al kent.',
  pushers: (count: number) =>
    `${count === 1 ? 'De pusher staat' : `De ${inWords(count)} pushers staan`} hier met opzet niet bij. Meer aandacht voor de polen maakt de tegenstelling vaak groter.`,
  unknownHeading: 'Wat deze kaart niet weet',
  unknown: {
    drawers: 'Wie de tekenaars niet kennen, staat er niet op.',
    areas: (areas: readonly AreaId[], nameOf: NameOf) =>
      `Uit ${areas.length > 3 ? `${inWords(areas.length)} buurten` : listed(areas.map(nameOf), 'nl')} staat er niemand op de kaart.`,
    known: (known: Readonly<Record<Certainty, number>>) => {
      const all = known.seen + known.heard + known.guessed;
      const parts = [
        [known.seen, 'zelf gezien'],
        [known.heard, 'gehoord'],
        [known.guessed, 'vermoed'],
      ] as const;
      const told = listed(
        parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`),
        'nl',
      );
      return all === 1
        ? `De ene nieuwe of veranderde lijn is ${told.slice(2)}.`
        : `Van de ${all} nieuwe of veranderde lijnen zijn er ${told}.`;
    },
    place: 'Of iemand wil, kan of veilig is, zegt een plek op de kaart niet.',
  },
};
