import type { Role } from '../../domain/role.ts';
import type { BesideKind, DrawnBy, Side } from '../../domain/together/besideEachOther.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';

const who: Record<Side, string> = { mine: 'u', theirs: 'de ander' };
const otherOf: Record<Side, Side> = { mine: 'theirs', theirs: 'mine' };
const asRole: Record<Role, string> = {
  link: 'een schakel',
  pusher: 'een pusher',
  follower: 'een volger',
  mover: 'iemand die het vraagstuk verder kan brengen',
  silentMiddle: 'het stille midden',
  bridgeBuilder: 'een bruggenbouwer',
  scapegoat: 'een zondebok',
};
const inCamp = (camp: string | null): string => (camp === null ? 'geen kamp' : `kamp ‘${camp}’`);

/** Two maps beside each other: what each shows, the questions to talk about, and what may be taken over. */
export const beside = {
  heading: 'Twee kaarten naast elkaar',
  otherIs: (label: string) => `De andere kaart: ${label}`,
  back: 'Terug naar uw kaart',
  gone: 'De andere kaart is niet bewaard en ligt hier niet meer. Leg de kaart er opnieuw naast.',
  layBesideMine: 'Naast mijn kaart leggen',
  choose: {
    mine: 'Naast welke kaart?',
    explain:
      'Kies een kaart van dit apparaat, of een bestand dat u van iemand kreeg. Uw kaart blijft zoals die is. Er wordt niets bewaard.',
    which: 'Wat legt u ernaast?',
    kept: 'Kaart van dit apparaat',
    fromFile: 'Een bestand',
    confirm: 'Naast elkaar leggen',
    again: 'Andere kaart kiezen',
    destination: 'naast uw kaart',
    noLonger: 'Deze kaart staat niet meer op dit apparaat.',
  },
  views: 'Weergave',
  view: { map: 'Kaart', table: 'Tabel' },
  kinds: 'Laat zien',
  kind: { all: 'Alles', mine: 'Alleen u', both: 'Allebei', theirs: 'Alleen de ander', differs: 'Verschil' } satisfies Record<
    BesideKind | 'all',
    string
  >,
  kindSaid: (kind: string, actors: number, lines: number) =>
    `${kind}: ${counted(actors, 'actor', 'actoren')}, ${counted(lines, 'relatie', 'relaties')}`,
  thinking: 'Bezig met kijken wie wie is.',
  summary: (both: number, mine: number, theirs: number) => {
    const parts = [
      ...(mine > 0 ? [`${inLetters(mine, 'nl')} alleen bij u`] : []),
      ...(theirs > 0 ? [`${inLetters(theirs, 'nl')} alleen bij de ander`] : []),
    ];
    const start = `${capitalised(inLetters(both, 'nl'))} ${both === 1 ? 'actor staat' : 'actoren staan'} op beide kaarten`;
    return parts.length === 0 ? `${start}.` : `${start}, ${listed(parts, 'nl')}.`;
  },
  nobodyShared:
    'Geen enkele actor staat op beide kaarten. Gaan de kaarten over hetzelfde vraagstuk? Vertel elkaar dan eerst hoe u de actoren noemt.',
  isEmpty: { mine: 'Op uw kaart staat nog niemand.', theirs: 'Op de andere kaart staat nog niemand.' } satisfies Record<
    Side,
    string
  >,
  picture: 'Twee kaarten op één vel',
  items: 'Actoren en relaties van beide kaarten',
  keys: 'Pijltjes gaan langs actoren en relaties, Enter vertelt wat ieder tekende. Shift met pijltjes schuift het beeld, plus en min zoomen, nul brengt alles in beeld.',
  questions: {
    heading: 'Drie vragen om te bespreken',
    tense: (by: Side, other: string) => `${capitalised(who[by])} tekende spanning, ${who[otherOf[by]]} ${other}. Kan allebei?`,
    roles: (mine: Role, theirs: Role) => `U ziet hier ${asRole[mine]}, de ander ${asRole[theirs]}. Waaraan merkt u dat?`,
    role: (by: Side, role: Role) =>
      by === 'mine'
        ? `U ziet hier ${asRole[role]}, de ander niet. Waaraan merkt u dat?`
        : `De ander ziet hier ${asRole[role]}, u niet. Waaraan merkt de ander dat?`,
    camp: (mine: string | null, theirs: string | null) =>
      `Bij u in ${inCamp(mine)}, bij de ander in ${inCamp(theirs)}. Waar komt dat verschil vandaan?`,
    alone: (by: Side) => `Alleen ${who[by]} tekende deze actor. Hoort die op de kaart?`,
    line: (by: Side, type: string) =>
      `Alleen ${who[by]} tekende hier ${type}. Waaraan merkt ${by === 'mine' ? 'u' : 'de ander'} dat?`,
    kind: (mine: string, theirs: string) => `U tekende ${mine}, de ander ${theirs}. Wat is het verschil?`,
    whoIsMissing: 'Wie ontbreekt nog op beide kaarten?',
    whoFirst: 'Met wie praat u het eerst, en waarom?',
    whatNext: 'Wat kan de volgende stap zijn?',
  },
  between: (one: string, other: string) => `${one} en ${other}`,
  drawnBy: { mine: 'alleen bij u', both: 'op beide kaarten', theirs: 'alleen bij de ander' } satisfies Record<DrawnBy, string>,
  column: {
    name: 'Naam',
    from: 'Van',
    to: 'Naar',
    state: 'Getekend',
    mine: 'Bij u',
    theirs: 'Bij de ander',
  },
  state: { mine: 'alleen u', both: 'allebei', theirs: 'alleen de ander', differs: 'verschil' } satisfies Record<
    BesideKind,
    string
  >,
  what: { name: 'Naam', roles: 'Rollen', camp: 'Kamp', lines: 'Relaties', strength: 'Sterkte' },
  notThere: 'niet getekend',
  noRoles: 'geen rol',
  nothingSaid: 'niets gezegd',
  relation: (word: string, strength: string) => (strength === '' ? word : `${word} (${strength})`),
  said: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
  byMine: (what: string) => `bij u ${what}`,
  byTheirs: (what: string) => `bij de ander ${what}`,
  close: 'Terug naar de vragen',
  takeOver: 'Overnemen',
  takeOverOf: (name: string) => `${name} overnemen op uw kaart`,
  takeOverHint: 'Naam, soort, kamp en relaties komen op uw kaart. Rollen niet: die geeft u zelf.',
  takeOverLinesHint: 'Wat alleen de ander tekende, komt ook op uw kaart.',
  takenOver: (name: string) => `Nu op uw kaart: ${name}.`,
  takenLines: (name: string) => `De relatie van ${name} staat nu op uw kaart.`,
  notTaken: (why: string) => `Niet overgenomen. ${why}`,
  apart: 'Dit zijn er twee',
  apartOf: (mine: string, theirs: string) => `${mine} en ${theirs} zijn er twee`,
  areApart: (mine: string, theirs: string) => `‘${mine}’ en ‘${theirs}’ staan nu apart.`,
  areOne: (mine: string, theirs: string) => `‘${mine}’ en ‘${theirs}’ zijn nu één actor.`,
  same: {
    heading: 'Is dit dezelfde?',
    yes: 'Ja',
    no: 'Nee',
    later: 'Later',
    of: (answer: string, mine: string, theirs: string) => `${answer}: ${mine} en ${theirs}`,
    mine: 'bij u',
    theirs: 'bij de ander',
    left: (count: number) => `Nog ${counted(count, 'paar', 'paren')}`,
    failed: 'Namen die op elkaar lijken zijn niet opgezocht. Alleen gelijke namen liggen op elkaar.',
    again: 'Probeer opnieuw',
  },
  keep: 'Als eigen kaart bewaren',
  keepHint: 'De andere kaart is niet bewaard. Na het sluiten of opnieuw laden is die hier weg.',
  kept: 'De andere kaart staat nu ook op dit apparaat.',
  isKept: 'Beide kaarten staan op dit apparaat.',
  untitled: 'Andere kaart',
  tables: {
    region: 'Beide kaarten in tabellen',
    actors: 'Actoren',
    lines: 'Relaties',
    filterActors: 'Actoren zoeken',
    filterLines: 'Relaties zoeken',
    stateFilter: 'Getekend',
    noActors: 'Op geen van beide kaarten staat iemand.',
    noLines: 'Op geen van beide kaarten staat een relatie.',
    csvActors: 'actoren naast elkaar',
    csvLines: 'relaties naast elkaar',
  },
};
