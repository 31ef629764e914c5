import type { ActorKind } from '../domain/actorKind.ts';
import type { AgeGroup, Background, FormalPosition, KeyFigureKind, KeyFigureStatus, Task } from '../domain/keyFigure.ts';
import type { Strength } from '../domain/quantities.ts';
import type { Certainty, RelationType } from '../domain/relation.ts';
import type { Role } from '../domain/role.ts';
import { normalized } from '../domain/tidyText.ts';

/**
 * The words that stand for values in files and in quick add. `nl` and `en` are written and may be typed by their
 * beginning; `also` is only read, whole.
 */
export interface Words {
  readonly nl: string;
  readonly en: string;
  readonly also: readonly string[];
}
export type WordTable<V extends string | number> = Readonly<Record<V, Words>>;

const words = (nl: string, en: string, ...also: string[]): Words => ({ nl, en, also });

export const relationTypeWords: WordTable<RelationType> = {
  contact: words('contact', 'contact', 'kent', 'kennen', 'kennis', 'knows', 'relatie', 'relation', 'bekende', 'acquaintance'),
  cooperation: words(
    'samenwerking',
    'cooperation',
    'samenwerken',
    'werkt samen',
    'werkt samen met',
    'cooperates',
    'collaboration',
    'collaborates',
    'partner',
    'alliantie',
  ),
  trust: words(
    'vertrouwen',
    'trust',
    'steun',
    'steunt',
    'support',
    'supports',
    'vertrouwt',
    'trusts',
    'vriendschap',
    'friendship',
    'friend',
  ),
  influence: words('invloed', 'influence', 'beinvloedt', 'invloed op', 'influences', 'gezag', 'authority'),
  tension: words(
    'spanning',
    'tension',
    'spanningen',
    'tensions',
    'conflict',
    'ruzie',
    'wantrouwen',
    'distrust',
    'tegenstelling',
    'enmity',
    'negatief',
    'negative',
  ),
};

export const strengthWords: WordTable<Strength> = {
  // How often people meet says how strong it is.
  1: words(
    'zwak',
    'weak',
    'licht',
    'los',
    'laag',
    'low',
    '1',
    ...'maandelijks monthly jaarlijks yearly zelden rarely soms sometimes incidenteel +'.split(' '),
  ),
  2: words(
    'gewoon',
    'normal',
    'normaal',
    'gemiddeld',
    'matig',
    'medium',
    'moderate',
    'average',
    '2',
    ...'wekelijks weekly regelmatig regularly midden ++'.split(' '),
  ),
  3: words(
    'sterk',
    'strong',
    'hecht',
    'hoog',
    'high',
    '3',
    ...'dagelijks daily vaak often altijd always intensief intensive nauw close +++'.split(' '),
  ),
};

export const certaintyWords: WordTable<Certainty> = {
  seen: words('zelf gezien', 'seen', 'gezien', 'zeker', 'certain', 'observed', 'bekend'),
  heard: words('gehoord', 'heard', 'van horen zeggen', 'hearsay', 'via via'),
  guessed: words('vermoed', 'guessed', 'vermoeden', 'gok', 'onzeker', 'uncertain', 'assumed', 'suspected', 'guess'),
};

export const actorKindWords: WordTable<ActorKind> = {
  person: words('persoon', 'person', 'individu', 'individual', 'mens', 'p'),
  group: words('groep', 'group', 'groepering', 'collectief', 'community', 'g'),
  organisation: words(
    'organisatie',
    'organisation',
    'organization',
    'instelling',
    'institution',
    'instantie',
    'bedrijf',
    'company',
    'org',
    'o',
  ),
};

export const roleWords: WordTable<Role> = {
  pusher: words('pusher', 'pusher', 'aanjager'),
  follower: words('volger', 'follower', 'joiner', 'aansluiter', 'meeloper'),
  link: words('schakel', 'link', 'ingang', 'connector'),
  mover: words(
    'kan het vraagstuk verder brengen',
    'can move the issue on',
    'verder brengen',
    'verderbrenger',
    'mover',
    'move the issue on',
  ),
  silentMiddle: words('stille midden', 'silent middle', 'the silent', 'stil midden', 'het stille midden'),
  bridgeBuilder: words('bruggenbouwer', 'bridge builder', 'bridgebuilder'),
  scapegoat: words('zondebok', 'scapegoat'),
};

export const keyFigureKindWords: WordTable<KeyFigureKind> = {
  connector: words('verbinder', 'connector', 'verbinders'),
  representative: words('vertegenwoordiger', 'representative'),
  doer: words('resultaatgerichte doener', 'results-driven doer', 'doener', 'doer', 'resultaatgericht'),
  critic: words('luis in de pels', 'gadfly', 'critic', 'criticus', 'kritische geest', 'critical friend'),
};

export const statusWords: WordTable<KeyFigureStatus> = {
  candidate: words(
    'kandidaat',
    'candidate',
    ...['potentieel', 'potential', 'beoogd', 'aspirant', 'in beeld', 'te benaderen', 'benaderd', 'in gesprek', 'prospect'],
  ),
  active: words('actief', 'active', 'in het netwerk', 'in netwerk', 'aangesloten', 'lid', 'deelnemer', 'deelnemend'),
  paused: words(
    'tijdelijk teruggetrokken',
    'paused',
    ...['teruggetrokken', 'pauze', 'op pauze', 'gepauzeerd', 'on hold', 'tijdelijk', 'tijdelijk weg', 'tijdelijk afwezig'],
    ...['tijdelijk gestopt', 'tijdelijk niet actief', 'afwezig', 'even weg', 'away', 'on leave', 'met verlof', 'verlof'],
  ),
  left: words(
    'uitgestroomd',
    'left',
    ...['gestopt', 'stopped', 'vertrokken', 'inactief', 'inactive', 'niet actief', 'non actief', 'niet meer actief'],
    ...['afgehaakt', 'afgevallen', 'beëindigd', 'uit netwerk', 'uit het netwerk', 'verhuisd', 'gestopt als sleutelfiguur'],
  ),
};

export const positionWords: WordTable<FormalPosition> = {
  formal: words('formeel', 'formal'),
  informal: words('informeel', 'informal'),
};

export const backgroundWords: WordTable<Background> = {
  formalOrganisation: words('formele organisatie', 'formal organisation', 'formal organization', 'instantie', 'professional'),
  otherOrganisation: words(
    'zelforganisatie/vereniging/religieuze instelling',
    'self-organisation/association/religious institution',
    'zelforganisatie',
    'vereniging',
    'religieuze instelling',
    'association',
    'andere organisatie',
    'other organisation',
  ),
  unaffiliated: words('niet verbonden', 'unaffiliated', 'zelfstandig', 'independent', 'geen organisatie'),
  trained: words('opgeleid tot sleutelfiguur', 'trained as a key figure', 'opgeleid', 'trained', 'opgeleid tot sleutelpersoon'),
};

export const ageGroupWords: WordTable<AgeGroup> = {
  young: words('jong', 'young', 'jongere', 'jongeren', 'jeugd', 'youth', 'jongvolwassene'),
  adult: words('volwassen', 'adult', 'volwassene', 'middelbaar', 'middle aged'),
  older: words('ouder', 'older', 'oudere', 'ouderen', 'senior', 'elderly', 'oud'),
};

export const taskWords: WordTable<Task> = {
  signal: words('signaleren', 'signal', 'signaal', 'signalling', 'signaling'),
  prevent: words('voorkomen', 'prevent', 'preventie', 'prevention'),
  intervene: words('interveniëren', 'intervene', 'interventie', 'intervention', 'ingrijpen'),
  advise: words('meedenken over beleid', 'advise on policy', 'meedenken', 'adviseren', 'advise', 'advies', 'advice'),
};

export const booleanWords: WordTable<'yes' | 'no'> = {
  yes: words('ja', 'yes', 'true', 'waar', 'wel', '1', 'j', 'y', 'x', 't', 'v', '✓', '✔', '☑', 'on', 'aan', '1.0'),
  no: words('nee', 'no', 'false', 'onwaar', 'niet', 'neen', '0', 'n', 'f', '✗', '✘', '☐', 'off', 'uit', '0.0'),
};

/** Whether an influence runs one way. `yes` is one way, `no` both, `back` the other way. */
export const directionWords: WordTable<'yes' | 'no' | 'back'> = {
  yes: words(
    'één kant',
    'one way',
    'directed',
    'heen',
    'gericht',
    'een richting',
    'oneway',
    'forward',
    'eenzijdig',
    'enkelzijdig',
    'unidirectional',
    'orienté',
    'gerichtet',
    'dirigido',
    'orientato',
    'naar',
    'to',
    '->',
    '-->',
    '→',
    '>',
  ),
  no: words(
    'beide kanten',
    'both ways',
    'undirected',
    'mutual',
    'wederzijds',
    'ongericht',
    'beide',
    'both',
    'heen en weer',
    'reciprocal',
    'tweezijdig',
    'wederkerig',
    'over en weer',
    'bidirectional',
    'non orienté',
    'ungerichtet',
    'no dirigido',
    'non orientato',
    '<->',
    '<-->',
    '↔',
    '⇄',
    '<>',
  ),
  back: words('terug', 'backward', 'reverse', 'reversed', '<-', '<--', '←', '<'),
};

/** The answers to "which camp" that are no camp. */
export const campWords: WordTable<'none' | 'unknown'> = {
  none: words(
    'geen',
    'none',
    'midden',
    'middle',
    'geen kamp',
    'geen pool',
    'no camp',
    'neutraal',
    'neutral',
    'het midden',
    'center',
    'centre',
  ),
  unknown: words('onbekend', 'unknown', '?', 'n.v.t.', 'nvt', 'n/a', 'null', 'none given', 'weet niet', 'niet bekend', '-'),
};

/** What people write where there is nothing to say, of a day, an agreement or somebody who keeps contact. */
const nothingWords: WordTable<'nothing'> = {
  nothing: words(
    'geen',
    'none',
    'nooit',
    'never',
    'niet',
    'nog niet',
    'not yet',
    'nog geen',
    'niemand',
    'nobody',
    'n.t.b.',
    'ntb',
    'tbd',
    'nog te bepalen',
    'nog onbekend',
    '–',
    '—',
    '--',
    'x',
  ),
};
/** Whether a cell says that there is nothing to say. */
export const saysNothing = (text: string): boolean =>
  readWord(campWords, text) === 'unknown' || readWord(nothingWords, text) !== null;

/** Two spellings of a word are one when case, accents, underscores, hyphens and spaces are all that differ. */
export const wordKey = (text: string): string =>
  normalized(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_\-‐-―]+/gu, ' ')
    .trim();

/** The value that a word stands for, in either language and any spelling; nothing when it stands for none. */
export const readWord = <V extends string>(table: WordTable<V>, text: string): V | null =>
  (indexOf(table as WordTable<string>).get(wordKey(text)) as V | undefined) ?? null;

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();
const indexOf = (table: WordTable<string>): ReadonlyMap<string, string> => {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, string>();
  for (const [value, { nl, en, also }] of Object.entries(table)) {
    // A value's own code is read too, so that files of other programs that use it open.
    for (const word of [nl, en, value, ...also]) if (!index.has(wordKey(word))) index.set(wordKey(word), value);
  }
  indexes.set(table, index);
  return index;
};
