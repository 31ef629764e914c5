import type { MapChange } from '../domain/change.ts';
import type { Command } from '../domain/commands/commandCatalogue.ts';
import type { TriggerEventId } from '../domain/identifiers.ts';
import type { Refusal } from '../domain/outcome.ts';
import type { TakenIn } from '../domain/takeIn.ts';
import type { QuickRefusalCode } from '../formats/quickText.ts';
import type { EditLabel, StoreProblem } from './ports.ts';

/** The one message on screen: a refusal, or what was just done. */
export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'notUnderstood'; readonly refusal: Refusal<QuickRefusalCode> }
  | { readonly kind: 'said'; readonly label: EditLabel }
  | { readonly kind: 'takenIn'; readonly taken: TakenIn; readonly what: 'file' | 'text'; readonly hasSnapshot: boolean }
  | { readonly kind: 'added'; readonly actors: number; readonly relations: number; readonly bad?: number; readonly like?: Alike }
  | { readonly kind: 'copied' | 'cut'; readonly actors: number; readonly relations: number }
  | {
      readonly kind: 'pasted';
      readonly actors: number;
      readonly relations: number;
      /** Actors that were on this map already, by name. */
      readonly known: number;
      readonly rolesStayed: boolean;
    }
  | {
      readonly kind: 'onTimeLine';
      readonly did: TimeLineDeed;
      readonly name: string;
      /** The event that came. */
      readonly id?: TriggerEventId;
      /** So many actors of an older map are taken for the same by their name. */
      readonly byName?: number;
    }
  /** A camp or neighbourhood is gone; so many actors were there. */
  | { readonly kind: 'tookOff'; readonly did: 'removeCamp' | 'removeArea'; readonly name: string; readonly actors: number }
  | { readonly kind: 'notKept'; readonly problem: StoreProblem }
  | { readonly kind: 'exported'; readonly holdsNames: boolean }
  | {
      readonly kind:
        | 'arrangeFailed'
        | 'dropped'
        | 'renewed'
        | 'erased'
        | 'copyKept'
        | 'alreadyThere'
        | 'allHeld'
        | 'oneLineOnly'
        | 'clipboardUnreadable'
        | 'nothingSelected';
    };

/** A new name of a list that may be meant for another one; and how many more there are. */
export interface Alike {
  readonly typed: string;
  readonly name: string;
  readonly more: number;
}

/** What was done on the time line, in the words of the command. */
export type TimeLineDeed = 'takeSnapshot' | 'addOlderMap' | 'removeSnapshot' | 'addEvent' | 'removeEvent';

/** What a change took the ground from under is put right in the same step; that is said, for nobody may see it happen. */
export const tookOff = (command: Command, change: MapChange): Notice | null => {
  const gone =
    command.do === 'removeCamp' ? change.camps?.removed : command.do === 'removeArea' ? change.areas?.removed : undefined;
  const [record] = gone ?? [];
  if (!record || (command.do !== 'removeCamp' && command.do !== 'removeArea')) return null;
  return { kind: 'tookOff', did: command.do, name: record.name, actors: change.actors?.changed?.length ?? 0 };
};
