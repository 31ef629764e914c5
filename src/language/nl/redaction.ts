import type { ActorKind } from '../../domain/actorKind.ts';
import { type Hiding, LABELS as LABELS_IN_ORDER, type Label } from '../../domain/fields.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { listed } from '../grammar.ts';
import { lettered, type TypedFields } from '../redactionWords.ts';

const KINDS: Record<ActorKind, string> = { person: 'Persoon', group: 'Groep', organisation: 'Organisatie' };
const LABELS: Record<Label, (number: number) => string> = {
  map: (number) => (number === 1 ? 'Polarisatiekaart' : `Polarisatiekaart ${number}`),
  camp: (number) => `Kamp ${lettered(number)}`,
  area: (number) => `Buurt ${number}`,
  district: (number) => `Wijk ${number}`,
  count: (number) => `Telling ${number}`,
  snapshot: (number) => `Foto ${number}`,
  contribution: (number) => `Kaart ${number}`,
  event: (number) => `Gebeurtenis ${number}`,
};
const LEVELS: Record<RedactionLevel, string> = {
  none: 'herkenbaar',
  persons: 'personen onherkenbaar',
  everybody: 'iedereen onherkenbaar',
};
const MEANS: Record<RedactionLevel, string> = {
  none: 'Bevat namen.',
  persons:
    'Personen krijgen een nummer. Groepen en organisaties houden hun naam, tenzij er een woord uit de naam van een persoon in staat.',
  everybody: 'Iedereen krijgt een nummer, en niets van wat iemand typte is te zien.',
};
const FIELDS: TypedFields = {
  map: { title: 'Titel', issue: 'Vraagstuk', owner: 'Eigenaar', purpose: 'Doel', legalBasis: 'Grondslag' },
  camps: { name: 'Kamp' },
  areas: { name: 'Buurt', code: 'Code van een buurt', district: 'Wijk' },
  actors: { name: 'Naam', note: 'Notitie bij een actor' },
  relations: { note: 'Notitie bij een relatie' },
  judgements: { reason: 'Reden' },
  networkCounts: { name: 'Telling' },
  networkFilters: { name: 'Naam van een bewaarde keuze' },
  snapshots: { name: 'Foto', occasion: 'Aanleiding van een foto', description: 'Beschrijving van een foto' },
  events: { name: 'Gebeurtenis', note: 'Notitie bij een gebeurtenis' },
  findings: { text: 'Eigen tekst in een verslag', by: 'Wie bij een eigen tekst' },
  answers: { text: 'Antwoord op een hoofdvraag', by: 'Wie bij een hoofdvraag' },
};

const STAYS: Record<Label, string> = {
  map: 'titel',
  camp: 'kampen',
  area: 'buurten',
  district: 'wijken',
  count: 'tellingen',
  snapshot: 'namen van foto’s',
  contribution: 'namen van ingebrachte kaarten',
  event: 'gebeurtenissen',
};
/** The title is one, all the others are several. */
const staysBehind = (labels: readonly Label[]): string => {
  if (labels.length === 0) return 'Verborgen namen gaan niet mee. U kunt ze er wel bij kiezen.';
  const what = labels.map((label) => STAYS[label]);
  return `De ${listed(what, 'nl')} ${what.join() === STAYS.map ? 'gaat niet mee. U kunt die' : 'gaan niet mee. U kunt ze'} er wel bij kiezen.`;
};

/** Who is hidden in what leaves the screen, and what is read in place of names. */
export const redaction = {
  actor: (kind: ActorKind, number: number | null) => (number === null ? KINDS[kind] : `${KINDS[kind]} ${number}`),
  label: (label: Label, number: number) => LABELS[label](number),
  who: 'Wie is herkenbaar',
  levels: LEVELS,
  means: MEANS,
  ask: {
    title: 'Namen laten zien?',
    body: 'Dit bevat namen. Iedereen die meekijkt, ziet wie er op de kaart staan.',
    handed: 'Wie deze kaart krijgt, leest alle namen.',
    yes: 'Namen laten zien',
  },
  asTyped: 'Alles staat erop zoals het getypt is.',
  choose: 'Woorden kiezen',
  chosen: (count: number, of: number) => `${count} van ${of}`,
  /** `kinds` are those of the texts that may be chosen. */
  along: (count: number, of: number, kinds: ReadonlySet<Hiding>) =>
    count === 0
      ? staysBehind(LABELS_IN_ORDER.filter((label) => kinds.has(label)))
      : `${count} van de ${of} getypte teksten ${count === 1 ? 'gaat' : 'gaan'} mee.`,
  hiddenNames: (count: number) =>
    count === 1
      ? '1 naam van een groep of organisatie is verborgen.'
      : `${count} namen van groepen en organisaties zijn verborgen.`,
  words: {
    title: 'Welke woorden mogen te zien zijn?',
    body: 'Dit typten mensen zelf. Zet een vinkje bij wat iedereen mag lezen; de rest krijgt een nummer. Kijkt er al iemand mee op het scherm? Dan leest die deze lijst ook.',
    names: 'Namen van groepen en organisaties',
    namesMean:
      'Deze namen zijn verborgen. Er staat een woord in dat ook in de naam van een persoon staat. Wat u aanvinkt, is te zien zoals het getypt is.',
    allNames: (count: number) => (count === 1 ? 'Deze naam laten zien' : `Alle ${count} namen laten zien`),
    sharesWord: 'hetzelfde woord als in de naam van een persoon',
    holdsName: 'Hierin staat de hele naam van een persoon. Die wordt een nummer.',
    others: 'Andere woorden',
    holdsPerson: 'Hierin staat een woord uit de naam van een persoon. Dat wordt een nummer.',
    onlyBefore: 'alleen op een eerdere foto',
    done: 'Klaar',
  },
  fields: FIELDS,
};
