import type { GoodLine } from '../../analysis/coverage/askers.ts';
import type { ComparedWith } from '../../analysis/coverage/emptyCombinations.ts';
import type { NetworkGaps } from '../../analysis/coverage/networkGaps.ts';
import type { WhiteSpot } from '../../analysis/coverage/whiteSpots.ts';
import type { AskedAround } from '../../analysis/coverage/whoForGaps.ts';
import type { Axis, TargetId } from '../../domain/target.ts';
import { aboutSoMany, capitalised, dayInWords, inLetters, listed } from '../grammar.ts';
import { words } from './words.ts';

/** A sentence of which names are to stand out. */
export type Told = readonly (string | { readonly name: string })[];

const ADJECTIVE: Readonly<Record<string, string>> = {
  'ageGroup.young': 'jonge',
  'ageGroup.adult': 'volwassen',
  'ageGroup.older': 'oudere',
  'position.formal': 'formele',
  'position.informal': 'informele',
};
const NOBODY: Readonly<Record<string, string>> = {
  'socialProfession.yes': 'Niemand met een sociale professie',
  'socialProfession.no': 'Niemand zonder sociale professie',
  'knownToMunicipality.yes': 'Niemand die bekend is bij de gemeente',
  'knownToMunicipality.no': 'Niemand die nog niet bekend is bij de gemeente',
  'tasks.signal': 'Niemand die signaleert',
  'tasks.prevent': 'Niemand die helpt voorkomen',
  'tasks.intervene': 'Niemand die intervenieert',
  'tasks.advise': 'Niemand die meedenkt over beleid',
};
const fromPopulation = 'gerekend naar inwoners';
const fromTarget = 'gerekend naar uw gewenste verdeling';
/** What the network is a part of itself, or all of: that is said with it. */
const againstItself = (of: readonly ComparedWith[], terms: string): string => {
  const who = [
    ...(of.includes('actorsOnMap') ? ['actoren'] : []),
    ...(of.includes('keyFiguresOnMap') ? [terms, 'kandidaten'] : []),
  ];
  return `vergeleken met ${[
    ...(who.length === 0 ? [] : [`de ${listed(who, 'nl')} op deze kaart, het netwerk zelf meegeteld`]),
    ...(of.includes('network') ? ['hoe het netwerk nu zelf is verdeeld'] : []),
  ].join(', en met ')}`;
};
/** By what it is reckoned, then what it had to be compared with for want of more, and what to fill in instead. */
const comparedWith = (of: readonly ComparedWith[], terms: string): string => {
  const isFirm = (one: ComparedWith) => one === 'population' || one === 'target';
  const [firm, own] = [of.filter(isFirm), of.filter((one) => !isFirm(one))];
  const reckoned =
    firm.length === 2
      ? 'gerekend naar inwoners en uw gewenste verdeling'
      : firm.map((one) => (one === 'population' ? fromPopulation : fromTarget)).join('');
  if (own.length === 0) return reckoned;
  const verdeling = of.includes('target') ? 'de rest van de gewenste verdeling' : 'een gewenste verdeling';
  const missing = [...new Set(own.map((one) => (one === 'actorsOnMap' ? 'inwoners' : verdeling)))];
  return `${reckoned === '' ? '' : `${reckoned}, en voor de rest `}${againstItself(own, terms)}; vul ${listed(missing, 'nl')} in`;
};

const AXIS: Readonly<Record<Axis | 'area', string>> = {
  area: 'buurt',
  kinds: 'soort',
  position: 'formeel of informeel',
  ageGroup: 'leeftijd',
  socialProfession: 'sociale professie',
  knownToMunicipality: 'bekend bij de gemeente',
  tasks: 'taken',
};
/** What is between two actors, said as a resident would. What is gewoon needs no word. */
const BETWEEN: Readonly<Record<GoodLine['type'], Readonly<Record<GoodLine['strength'], (a: string, b: string) => string>>>> = {
  contact: {
    1: (a, b) => `${a} en ${b} hebben een zwak contact`,
    2: (a, b) => `${a} en ${b} hebben contact`,
    3: (a, b) => `${a} en ${b} hebben een sterk contact`,
  },
  cooperation: {
    1: (a, b) => `de samenwerking van ${a} en ${b} is zwak`,
    2: (a, b) => `${a} en ${b} werken samen`,
    3: (a, b) => `de samenwerking van ${a} en ${b} is sterk`,
  },
  trust: {
    1: (a, b) => `${a} en ${b} vertrouwen elkaar een beetje`,
    2: (a, b) => `${a} en ${b} vertrouwen elkaar`,
    3: (a, b) => `${a} en ${b} vertrouwen elkaar sterk`,
  },
  influence: {
    1: (a, b) => `tussen ${a} en ${b} is er zwakke invloed`,
    2: (a, b) => `tussen ${a} en ${b} is er invloed`,
    3: (a, b) => `tussen ${a} en ${b} is er sterke invloed`,
  },
};
const KNOWN: Readonly<Record<GoodLine['certainty'], string>> = {
  seen: 'dat is zelf gezien',
  heard: 'dat is gehoord',
  guessed: 'dat is alleen vermoed',
};
const between = (a: string, b: string, { type, strength, certainty }: GoodLine): string =>
  `${capitalised(BETWEEN[type][strength](a, b))}; ${KNOWN[certainty]}.`;
const names = (of: readonly string[], joint = ' en '): Told =>
  of.flatMap((name, i) => [...(i === 0 ? [] : [i === of.length - 1 ? joint : ', ']), { name }]);

/** So many combinations, and of what. */
const together = (count: number, of: readonly (Axis | 'area')[]): string =>
  `Bij nog ${count === 1 ? 'één combinatie' : `${inLetters(count, 'nl')} combinaties`} van ${listed(
    of.map((axis) => AXIS[axis]),
    'nl',
  )}`;
const NONE = 'Op deze kaart is geen witte vlek gevonden.';
const notListed = (count: number): string => (count === 1 ? 'Die staat niet in de lijst.' : 'Die staan niet in de lijst.');

/** *Witte vlekken*: what the network misses, whom to ask, and who could ask them. */
export const gaps = {
  lead: (all: number, one: string, many: string) =>
    all === 0
      ? `Op deze kaart is nu geen ${one} actief of tijdelijk teruggetrokken. Geef in het paneel van een actor aan wie dat is; daarna staat hier wat het netwerk mist.`
      : `Wat het netwerk van ${all} ${all === 1 ? one : many} mist, wie u hierna kunt vragen, en via wie.`,
  table: 'Witte vlekken',
  column: { missing: 'Wat ontbreekt', sure: 'Hoe zeker', who: 'Wie u kunt vragen, en via wie' },
  missing: (categories: readonly TargetId[], area: string | null, term: string): string => {
    const from = area === null ? '' : ` uit ${area}`;
    const [first] = categories;
    if (first === undefined) return `Niemand${from}`;
    const nobody = NOBODY[first];
    if (nobody !== undefined) return nobody;
    const adjectives = categories.flatMap((id) => ADJECTIVE[id] ?? []);
    const kind = categories.find((id) => id.startsWith('kinds.'))?.slice('kinds.'.length);
    const noun = kind === undefined ? term : words.keyFigureKind[kind as keyof typeof words.keyFigureKind];
    return `Geen ${[...adjectives.slice(0, -1).map((one) => `${one},`), ...adjectives.slice(-1), noun].join(' ')}${from}`;
  },
  /** How many would be expected and what that rests on; or what to fill in for it. */
  expectation: (
    { expected, comparedWith: of, area, categories, unknown }: Omit<WhiteSpot, 'key' | 'level' | 'verdict' | 'isFirst'>,
    all: number,
    terms: string,
    one: string,
  ): string => {
    const network = all === 1 ? `1 ${one}` : `${all} ${terms}`;
    if (unknown !== null && unknown === all) return 'Dit is nog bij niemand ingevuld. Misschien is er dus toch iemand.';
    if (unknown !== null)
      return `Bij ${unknown} van de ${all} ${terms} is dit nog niet ingevuld. Misschien is er dus toch iemand.`;
    if (expected !== null)
      return expected < 0.5
        ? `Bij ${network} is het niet vreemd dat er niemand is, ${comparedWith(of, terms)}.`
        : `Bij ${network} zou u er ${aboutSoMany(expected, 'nl')} verwachten, ${comparedWith(of, terms)}.`;
    if (area !== null && categories.length === 0) return 'Hoeveel u er zou verwachten, is niet te zeggen; vul inwoners in.';
    return categories[0]?.startsWith('kinds.')
      ? 'In een netwerk hoort elke soort. Hoeveel u er zou verwachten, is niet te zeggen; vul een gewenste verdeling in.'
      : 'Hoeveel u er zou verwachten, is niet te zeggen; vul een gewenste verdeling in.';
  },
  comparedWith,
  sure: { gap: 'gat', attention: 'let op', nobody: 'kan toeval zijn' },
  sureMeans: {
    gap: 'U zou er drie of meer verwachten, en er is niemand.',
    attention: 'U zou er twee verwachten, en er is niemand.',
    nobody: 'U zou er minder dan twee verwachten, of dat is niet te zeggen. Dat er niemand is, kan toeval zijn.',
  },
  legend: 'Wat de woorden betekenen',
  axis: 'Gaat over',
  all: (count: number) => `alles (${count})`,
  ofAxis: (axis: Axis | 'area', count: number) => `${AXIS[axis]} (${count})`,
  order: 'Volgorde',
  orders: { first: 'belangrijkste eerst', areas: 'per buurt' },
  whole: 'Het hele netwerk',
  none: NONE,
  noneOfAxis: 'Hierover is niets dat ontbreekt.',
  /** That none was found, or as far as that can be said: of what it can, and what to fill in for the rest. */
  noneFound: ({ unknown, areas, axes }: Pick<NetworkGaps, 'unknown' | 'areas' | 'axes'>, terms: string): string => {
    const dark = unknown.map(({ axis }) => axis);
    const judged = [...(areas.rows.length > 0 ? (['area'] as const) : []), ...axes.map(({ axis }) => axis)].filter(
      (axis) => !dark.includes(axis),
    );
    const isCompared = areas.basis === 'population' || axes.some(({ rows }) => rows.some(({ target }) => target !== null));
    const compare = isCompared ? '' : `vul ${areas.rows.length > 0 ? 'inwoners of ' : ''}de gewenste verdeling in`;
    const named = (of: readonly (Axis | 'area')[]) =>
      listed(
        of.map((axis) => AXIS[axis]),
        'nl',
      );
    if (dark.length === 0)
      return isCompared
        ? NONE
        : `Geen witte vlek gevonden, maar het netwerk is alleen vergeleken met deze kaart zelf. Voor meer: ${compare}.`;
    const fill = `vul ${named(dark)} in bij uw ${terms}${compare === '' ? '' : `, en ${compare}`}`;
    if (judged.length === 0) return `Nog niet te zeggen: ${fill}.`;
    return `Gekeken naar ${named(judged)} is er geen witte vlek gevonden. Voor de rest is het nog niet te zeggen: ${fill}.`;
  },
  /** `of` is what was looked at together. */
  tooSmall: (count: number, of: readonly (Axis | 'area')[]) =>
    `${together(count, of)} is er ook niemand, maar daar zou u er minder dan één verwachten. ${notListed(count)}`,
  untold: (count: number, of: readonly (Axis | 'area')[]) =>
    `${together(count, of)} is er ook niemand; hoeveel u er zou verwachten, is niet te zeggen. ${notListed(count)} Vul inwoners in.`,
  /** Those unfolded: by neighbourhood, in words that alarm nobody. */
  small: {
    title: (count: number) => (count === 1 ? 'Die combinatie bekijken' : `Die ${inLetters(count, 'nl')} combinaties bekijken`),
    means:
      'Dat hier niemand is, zegt weinig: geen netwerk heeft in elke combinatie iemand. Wat het dichtst bij één komt, staat bovenaan.',
    there: (where: string, count: number) => `${where} (${count})`,
    untold: 'Hoeveel u er zou verwachten, is hier niet te zeggen:',
  },
  unknownOf: (axes: readonly (Axis | 'area')[]) =>
    `Nog veel niet ingevuld: ${listed(
      axes.map((axis) => AXIS[axis]),
      'nl',
    )}`,
  unknown: (axis: Axis | 'area', unknown: number, all: number, terms: string) =>
    unknown === all
      ? `${capitalised(AXIS[axis])}: nog bij niemand ingevuld. Wie er ontbreekt, is dus niet te zeggen. Vul dit eerst in.`
      : `${capitalised(AXIS[axis])}: bij ${unknown} van de ${all} ${terms} niet ingevuld. Dat is te veel om zeker te weten wie er ontbreekt. Vul dit eerst in.`,
  showUnknown: 'Laat zien bij wie',
  showUnknownOf: (axis: Axis | 'area') => `${capitalised(AXIS[axis])}: laat zien bij wie`,
  unknownThere: (areas: readonly string[], axes: readonly Axis[]) =>
    `${capitalised(
      listed(
        axes.map((axis) => AXIS[axis]),
        'nl',
      ),
    )}: in ${listed(areas, 'nl', 6)} is dit van te veel mensen niet ingevuld om per buurt te zeggen wie er ontbreekt.`,
  fits: {
    isCandidate: 'Al kandidaat.',
    maybe: (axes: readonly Axis[]) =>
      `Uit deze buurt; ${listed(
        axes.map((axis) => AXIS[axis]),
        'nl',
      )} nog niet ingevuld.`,
  },
  more: (count: number) => `En nog ${inLetters(count, 'nl')} op deze kaart.`,
  others: (count: number) => (count === 1 ? 'Nog één' : `Nog ${inLetters(count, 'nl')}`),
  make: 'Maak kandidaat',
  makeOf: (name: string) => `${name}: maak kandidaat`,
  made: (name: string) => `Kandidaat sinds vandaag: ${name}.`,
  nobodyDrawn: 'Op deze kaart is hier nog niemand getekend.',
  nobodyFits: 'Niemand op deze kaart, voor zover ingevuld.',
  /** Through whom `to` can be asked, and what is between each two of them. */
  asker: (to: string, name: string, own: GoodLine, through: { readonly name: string; readonly line: GoodLine } | null): Told =>
    through === null
      ? ['Te vragen via ', { name }, `. ${between(name, to, own)}`]
      : [
          'Te vragen via ',
          { name },
          ', en verder via ',
          { name: through.name },
          `. ${between(name, through.name, own)} ${between(through.name, to, through.line)}`,
        ],
  guessed: 'Vraag eerst na wat alleen is vermoed.',
  away: (backOn: string | null) =>
    backOn === null ? 'Nu tijdelijk teruggetrokken.' : `Nu tijdelijk teruggetrokken, tot ${dayInWords(backOn, 'nl')}.`,
  noAsker: (name: string) => `Niemand uit het netwerk heeft op deze kaart een goede relatie met ${name}.`,
  around: (who: readonly string[]): Told => ['Vraag ', ...names(who, ' of '), ' wie daar iemand kent.'],
  aroundWhole: (who: readonly string[]): Told => ['Vraag ', ...names(who, ' of '), ' wie zo iemand kent.'],
  because: {
    there: (areas) => `Al in het netwerk, uit ${listed(areas, 'nl', 3)}.`,
    border: (areas) => `Uit ${listed(areas, 'nl', 3)}, die eraan ${areas.length === 1 ? 'grenst' : 'grenzen'}.`,
    district: (areas) => `Uit dezelfde wijk (${listed(areas, 'nl', 3)}).`,
    nearby: (areas) => `Uit ${listed(areas, 'nl', 3)}, de dichtstbijzijnde buurt met iemand uit het netwerk.`,
    mostLines: () => 'Met de meeste goede relaties naar mensen buiten het netwerk.',
  } satisfies Record<AskedAround['because'], (areas: readonly string[]) => string> as Record<
    AskedAround['because'],
    (areas: readonly string[]) => string
  >,
  nobodyToAsk: 'U kunt het op deze kaart ook aan niemand vragen. Kent u zelf iemand? Zet die dan op de kaart.',
  compared: 'Waarmee is vergeleken',
  addPopulation: 'Inwoners toevoegen',
  short: {
    nobody: 'Nog niemand getekend.',
    ask: (name: string): Told => ['Vraag ', { name }, '.'],
    introduces: (name: string) => `Introduceren kan via ${name}.`,
    all: 'Alle witte vlekken bekijken',
    fill: 'Bekijken wat er nog in te vullen is',
    guessed: 'vermoed; vraag het na',
    category: (id: TargetId): string =>
      ({
        ...Object.fromEntries(Object.entries(words.keyFigureKind).map(([kind, word]) => [`kinds.${kind}`, word])),
        ...Object.fromEntries(Object.entries(words.ageGroup).map(([age, word]) => [`ageGroup.${age}`, word])),
        ...Object.fromEntries(Object.entries(words.position).map(([position, word]) => [`position.${position}`, word])),
        ...Object.fromEntries(Object.entries(words.task).map(([task, word]) => [`tasks.${task}`, word])),
      })[id] ??
      NOBODY[id] ??
      id,
  },
};
