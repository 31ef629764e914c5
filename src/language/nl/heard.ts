import type { Side } from '../../domain/besideWhom.ts';
import { counted, listed } from '../grammar.ts';

/** What is said aloud of what was done, to who does not see it. */
export const heard = {
  added: (name: string) => `Op de kaart gezet: ${name}.`,
  addedMany: (actors: number) => `${counted(actors, 'actor', 'actoren')} toegevoegd.`,
  drawn: (type: string, from: string, to: string) => `Relatie getekend: ${type} tussen ${from} en ${to}.`,
  drawnMany: (relations: number) => `${counted(relations, 'relatie', 'relaties')} getekend.`,
  /** One actor by name, several as a number, and the relations that went along. */
  merged: (kept: string, gone: string) => `‘${gone}’ is samengevoegd met ‘${kept}’.`,
  split: (one: string, other: string) => `Nu zijn het er twee: ‘${one}’ en ‘${other}’.`,
  removed: (name: string | null, actors: number, relations: number) =>
    `${listed(
      [
        ...(name !== null ? [name] : actors > 0 ? [counted(actors, 'actor', 'actoren')] : []),
        ...(relations > 0 ? [counted(relations, 'relatie', 'relaties')] : []),
      ],
      'nl',
    )} verwijderd.`,
  removedRelation: (type: string, from: string, to: string) => `Relatie verwijderd: ${type} tussen ${from} en ${to}.`,
  moved: (who: string, to: Side, beside: string | null) =>
    `${who} naar ${{ left: 'links', right: 'rechts', above: 'boven', below: 'beneden' }[to]}${beside ? `, nu ${beside}` : ''}.`,
  movedMany: (actors: number) => counted(actors, 'actor', 'actoren'),
  beside: (side: Side, name: string) =>
    `${{ left: 'links van', right: 'rechts van', above: 'boven', below: 'onder' }[side]} ${name}`,
  arranged: 'De kaart is geordend.',
  held: (who: string, isHeld: boolean) => `${isHeld ? 'Op deze plek gehouden' : 'Weer vrij om te ordenen'}: ${who}.`,
  campAdded: (name: string) => `Kamp ‘${name}’ toegevoegd.`,
  areasAdded: (areas: number) => `${counted(areas, 'buurt', 'buurten')} toegevoegd.`,
  profilesSet: 'De gegevens van de buurten zijn overgenomen.',
  countRemoved: 'De telling is verwijderd.',
  answerReady: 'Het antwoord staat klaar.',
  found: (shown: number, all: number, what: string) =>
    shown === 0
      ? 'Niets gevonden.'
      : shown === all
        ? `${all} ${what.toLowerCase()}.`
        : `${shown} van ${all} ${what.toLowerCase()}.`,
  completions: (count: number) => `${counted(count, 'naam', 'namen')}. Pijltje omlaag om te kiezen.`,
};
