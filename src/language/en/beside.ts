import type { Role } from '../../domain/role.ts';
import type { BesideKind, DrawnBy, Side } from '../../domain/together/besideEachOther.ts';
import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { beside as dutch } from '../nl/beside.ts';

const who: Record<Side, string> = { mine: 'you', theirs: 'the other' };
const otherOf: Record<Side, Side> = { mine: 'theirs', theirs: 'mine' };
const asRole: Record<Role, string> = {
  link: 'a link',
  pusher: 'a pusher',
  follower: 'a follower',
  mover: 'somebody who can move the issue on',
  silentMiddle: 'the silent middle',
  bridgeBuilder: 'a bridge builder',
  scapegoat: 'a scapegoat',
};
const inCamp = (camp: string | null): string => (camp === null ? 'no camp' : `camp “${camp}”`);

export const beside: typeof dutch = {
  heading: 'Two maps beside each other',
  otherIs: (label: string) => `The other map: ${label}`,
  back: 'Back to your map',
  gone: 'The other map was not kept and is not here any more. Lay it beside yours again.',
  layBesideMine: 'Lay beside my map',
  choose: {
    mine: 'Beside which map?',
    explain: 'Choose a map of this device, or a file that somebody gave you. Your map stays as it is. Nothing is kept.',
    which: 'What do you lay beside it?',
    kept: 'Map of this device',
    fromFile: 'A file',
    confirm: 'Lay beside each other',
    again: 'Choose another map',
    destination: 'beside your map',
    noLonger: 'This map is not on this device any more.',
  },
  views: 'View',
  view: { map: 'Map', table: 'Table' },
  kinds: 'Show',
  kind: { all: 'All', mine: 'Only you', both: 'Both', theirs: 'Only the other', differs: 'Difference' } satisfies Record<
    BesideKind | 'all',
    string
  >,
  kindSaid: (kind: string, actors: number, lines: number) =>
    `${kind}: ${counted(actors, 'actor', 'actors')}, ${counted(lines, 'relation', 'relations')}`,
  thinking: 'Looking who is who.',
  summary: (both: number, mine: number, theirs: number) => {
    const parts = [
      ...(mine > 0 ? [`${inLetters(mine, 'en')} only on yours`] : []),
      ...(theirs > 0 ? [`${inLetters(theirs, 'en')} only on the other’s`] : []),
    ];
    const start = `${capitalised(inLetters(both, 'en'))} ${both === 1 ? 'actor is' : 'actors are'} on both maps`;
    return parts.length === 0 ? `${start}.` : `${start}, ${listed(parts, 'en')}.`;
  },
  nobodyShared:
    'No actor is on both maps. Are the maps about the same issue? Then first tell each other what you call the actors.',
  isEmpty: { mine: 'Nobody is on your map yet.', theirs: 'Nobody is on the other map yet.' } satisfies Record<Side, string>,
  picture: 'Two maps on one sheet',
  items: 'Actors and relations of both maps',
  keys: 'Arrows go along actors and relations, Enter tells what each drew. Shift with arrows slides the view, plus and minus zoom, zero brings all into view.',
  questions: {
    heading: 'Three questions to talk about',
    tense: (by: Side, other: string) => `${capitalised(who[by])} drew tension, ${who[otherOf[by]]} ${other}. Can both be?`,
    roles: (mine: Role, theirs: Role) => `You see ${asRole[mine]} here, the other ${asRole[theirs]}. What makes you see that?`,
    role: (by: Side, role: Role) =>
      by === 'mine'
        ? `You see ${asRole[role]} here, the other does not. What makes you see that?`
        : `The other sees ${asRole[role]} here, you do not. What makes the other see that?`,
    camp: (mine: string | null, theirs: string | null) =>
      `In ${inCamp(mine)} on yours, in ${inCamp(theirs)} on the other’s. Where does that difference come from?`,
    alone: (by: Side) => `Only ${who[by]} drew this actor. Does it belong on the map?`,
    line: (by: Side, type: string) =>
      `Only ${who[by]} drew ${type} here. What makes ${by === 'mine' ? 'you' : 'the other'} see that?`,
    kind: (mine: string, theirs: string) => `You drew ${mine}, the other ${theirs}. What is the difference?`,
    whoIsMissing: 'Who is still missing on both maps?',
    whoFirst: 'Whom do you talk to first, and why?',
    whatNext: 'What may be the next step?',
  },
  between: (one: string, other: string) => `${one} and ${other}`,
  drawnBy: { mine: 'only on yours', both: 'on both maps', theirs: 'only on the other’s' } satisfies Record<DrawnBy, string>,
  column: { name: 'Name', from: 'From', to: 'To', state: 'Drawn', mine: 'On yours', theirs: 'On the other’s' },
  state: { mine: 'only you', both: 'both', theirs: 'only the other', differs: 'difference' } satisfies Record<BesideKind, string>,
  what: { name: 'Name', roles: 'Roles', camp: 'Camp', lines: 'Relations', strength: 'Strength' },
  notThere: 'not drawn',
  noRoles: 'no role',
  nothingSaid: 'nothing said',
  relation: (word: string, strength: string) => (strength === '' ? word : `${word} (${strength})`),
  said: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}.`,
  byMine: (what: string) => `on yours ${what}`,
  byTheirs: (what: string) => `on the other’s ${what}`,
  close: 'Back to the questions',
  takeOver: 'Take over',
  takeOverOf: (name: string) => `Take ${name} over onto your map`,
  takeOverHint: 'Name, kind, camp and relations come onto your map. Roles do not: those you give yourself.',
  takeOverLinesHint: 'What only the other drew comes onto your map too.',
  takenOver: (name: string) => `Now on your map: ${name}.`,
  takenLines: (name: string) => `The relation of ${name} is on your map now.`,
  notTaken: (why: string) => `Not taken over. ${why}`,
  apart: 'These are two',
  apartOf: (mine: string, theirs: string) => `${mine} and ${theirs} are two`,
  areApart: (mine: string, theirs: string) => `“${mine}” and “${theirs}” stand apart now.`,
  areOne: (mine: string, theirs: string) => `“${mine}” and “${theirs}” are one actor now.`,
  same: {
    heading: 'Is this the same one?',
    yes: 'Yes',
    no: 'No',
    later: 'Later',
    of: (answer: string, mine: string, theirs: string) => `${answer}: ${mine} and ${theirs}`,
    mine: 'on yours',
    theirs: 'on the other’s',
    left: (count: number) => `${counted(count, 'pair', 'pairs')} to go`,
    failed: 'Names that are alike were not looked up. Only equal names lie on each other.',
    again: 'Try again',
  },
  keep: 'Keep as own map',
  keepHint: 'The other map is not kept. After closing or loading the page again it is gone from here.',
  kept: 'The other map is on this device too now.',
  isKept: 'Both maps are on this device.',
  untitled: 'Other map',
  tables: {
    region: 'Both maps in tables',
    actors: 'Actors',
    lines: 'Relations',
    filterActors: 'Find actors',
    filterLines: 'Find relations',
    stateFilter: 'Drawn',
    noActors: 'Nobody is on either map.',
    noLines: 'No relation is on either map.',
    csvActors: 'actors beside each other',
    csvLines: 'relations beside each other',
  },
};
