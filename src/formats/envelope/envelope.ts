import type { ActorMap } from '../../domain/actorMap.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';

/** A map on its way from one device to another, and who made it. */
export interface Envelope {
  readonly map: ActorMap;
  /** What the drawer calls the map or who drew it; may be empty. */
  readonly label: string;
  /** Whether the drawer lets this label be shown on a joint map. */
  readonly mayBeNamed: boolean;
  /** Who has a number instead of a name: "Persoon 1" is somebody else on every map. */
  readonly hidden: RedactionLevel;
}

/** Why what came in is no map. Nothing changes by any of these. */
export type EnvelopeRefusalCode =
  /** Something of another program: a file, or a code that leads to a website. */
  | 'notOurs'
  | 'damaged'
  /** The end is missing, as when a link is too long for the mail. */
  | 'cutOff'
  | 'newerVersion'
  | 'tooLarge'
  | 'passphraseEmpty'
  | 'passphraseWrong'
  /** Closed for a key, not for a passphrase. */
  | 'closedForKey'
  /** There is not enough memory here to reckon with the passphrase. */
  | 'notEnoughMemory';

/** The longest label: more does not fit beside a map. */
export const MAX_LABEL_LENGTH = 60;
/** As large as a file may be that is opened. */
export const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;

/** In a map file, beside the tables: who made it. */
export const HANDED_OVER = 'handedOver';

export const SEALED_EXTENSION = '.schakelkaart.age';
