import type { FigureChange, FigureValue } from '../../analysis/compare/comparison.ts';
import type { Headline } from '../../analysis/report/afterEvent.ts';
import type { FirstToSpeak } from '../../analysis/report/firstToSpeak.ts';
import type { ActorId, AreaId, CampId } from '../../domain/identifiers.ts';
import type { Certainty } from '../../domain/relation.ts';
import type { Runs } from '../../formats/write/reportDocument.ts';
import { ended, inLetters, listed } from '../grammar.ts';
import { namesOf, strong } from '../toldRuns.ts';
import { toldChange } from './toldChange.ts';

type NameOf = (id: ActorId | CampId | AreaId) => string;

const inWords = (count: number): string => inLetters(count, 'nl');
const many = (count: number, one: string, more: string): string => (count === 1 ? `één ${one}` : `${inWords(count)} ${more}`);
const is = (count: number): string => (count === 1 ? 'is' : 'zijn');
const names = (ids: readonly ActorId[], nameOf: NameOf): string => namesOf('nl', ids, nameOf);

const headline = (after: string, said: Headline): string => {
  const have = (count: number) => (count === 1 ? 'heeft één actor' : `hebben ${inWords(count)} actoren`);
  switch (said.code) {
    case 'tense':
      return `${after} ${is(said.count)} ${many(said.count, 'goede lijn', 'goede lijnen')} gespannen geworden`;
    case 'turnedGood':
      return `${after} ${is(said.count)} ${many(said.count, 'gespannen lijn', 'gespannen lijnen')} weer goed geworden`;
    case 'tensionGone':
      return `${after} ${is(said.count)} ${many(said.count, 'gespannen lijn', 'gespannen lijnen')} niet meer getekend`;
    case 'tensionEnded':
      return `${after} staat er geen spanning meer op de kaart`;
    case 'linesGone':
      return `${after} ${is(said.count)} ${many(said.count, 'goede lijn', 'goede lijnen')} weggevallen`;
    case 'camps':
      return `${after} ${have(said.count)} een kant gekozen`;
    case 'campsLeft':
      return `${after} ${have(said.count)} een kant verlaten`;
    case 'campsBoth':
      return `${after} ${have(said.count)} een kant gekozen of verlaten`;
    case 'linkGone':
      return `${after} ${said.count === 1 ? 'staat een schakel' : `staan ${inWords(said.count)} schakels`} niet meer op de kaart`;
    case 'linkNew':
      return `${after} ${said.count === 1 ? 'is er een schakel' : `zijn er ${inWords(said.count)} schakels`} bij gekomen`;
    case 'newTension':
      return `${after} is er nieuwe spanning`;
    case 'some':
      return `${after} is de kaart op enkele punten veranderd`;
    case 'unsure':
      return `${after}: geen duidelijk verschil op de kaart`;
    case 'equal':
      return `${after} is de kaart gelijk gebleven`;
    case 'incomparable':
      return `${after}: niet te vergelijken, ${INCOMPARABLE[said.because]}`;
  }
};
const INCOMPARABLE = {
  beforeEmpty: 'de eerste kaart is leeg',
  afterEmpty: 'de tweede kaart is leeg',
  nobodyInCommon: 'niemand staat op beide kaarten',
};

const ANSWER = { moreThanRedrawing: 'ja', withinRedrawing: 'onzeker', equal: 'gelijk gebleven', unknown: 'niet te zeggen' };
const MEANS = {
  moreThanRedrawing: 'Dit verschil is groter dan opnieuw tekenen zou geven.',
  withinRedrawing: 'Dit verschil kan ook komen doordat de kaart opnieuw getekend is.',
  equal: 'Hierin is geen verschil.',
};
/** So few lines that one more or less would say something else. */
const FEW = 5;
const isThin = (code: FigureChange['code'], before: FigureValue, after: FigureValue): boolean =>
  Math.max(code === 'tension' ? before.of : before.count, code === 'tension' ? after.of : after.count) < FEW;
const SUBJECT: Readonly<Record<string, string>> = {
  tension: 'Spanning tussen de kampen',
  tiesAcross: 'Goede lijnen tussen de kampen',
};
const NONE: Readonly<Record<string, string>> = {
  tension: 'geen lijnen tussen de kampen',
  tiesAcross: 'geen goede lijnen in of tussen de kampen',
};
const notSaid = ({ code, before, after }: FigureChange): string => {
  if (before.of > 0 && after.of > 0) return 'Hoeveel opnieuw tekenen zou schelen, is voor deze kaarten niet te berekenen.';
  const where = before.of + after.of === 0 ? 'beide kaarten' : before.of === 0 ? 'de eerste kaart' : 'de tweede kaart';
  return `Op ${where} zijn ${NONE[code] ?? 'te weinig lijnen'} getekend.`;
};
const goodLines = (of: number): string => (of === 1 ? 'goede lijn' : 'goede lijnen');
const partOf = ({ count, of }: FigureValue): string =>
  `${count === 0 ? 'geen' : count === 1 ? 'één' : inWords(count)} van ${of === 1 ? 'één' : `de ${inWords(of)}`}`;
const redrawing = (figure: FigureChange): Runs => {
  const { code, verdict, before, after } = figure;
  const counts =
    code === 'tiesAcross' && verdict !== 'unknown' && verdict !== 'equal'
      ? `Eerst ${before.count > 1 ? 'liepen' : 'liep'} ${partOf(before)} ${goodLines(before.of)} naar een ander kamp, nu ${partOf(after)}. `
      : '';
  const few = verdict === 'moreThanRedrawing' && isThin(code, before, after) ? ' Het gaat wel om weinig lijnen.' : '';
  const means = verdict === 'unknown' ? notSaid(figure) : MEANS[verdict];
  return strong(`${SUBJECT[code] ?? code}: ${ANSWER[verdict]}.`, `${counts}${means}${few}`);
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
    return `${sides} (${many(one.goodLines, 'goede lijn', 'goede lijnen')}). Hoe zeker: heel zeker.`;
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
    count === 0
      ? 'Wat er veranderde'
      : count === 1
        ? 'De verandering die het meest zegt'
        : `De ${inWords(count)} veranderingen die het meest zeggen`,
  change: toldChange,
  noChanges: {
    noise: 'Niets op deze kaart veranderde meer dan opnieuw tekenen zou geven.',
    whole: 'Geen verandering springt eruit. Alles samen is wel meer dan opnieuw tekenen zou geven.',
    small: 'Er veranderde wel iets, maar geen lijn werd gespannen of goed, en niemand kwam, ging of koos een kant.',
  },
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
  nobodyCompared: 'Niet te zeggen: deze kaarten zijn niet te vergelijken. Begin bij wie u zelf al kent.',
  pushers: (count: number) =>
    `${count === 1 ? 'De pusher staat' : `De ${inWords(count)} pushers staan`} hier met opzet niet bij. Meer aandacht voor de uiterste kanten maakt de tegenstelling vaak groter.`,
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
