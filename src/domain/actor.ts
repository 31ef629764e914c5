import type { ActorKind } from './actorKind.ts';
import type { ActorId, AreaId, CampId } from './identifiers.ts';
import type { KeyFigure } from './keyFigure.ts';
import { knownKind } from './kindFromName.ts';
import type { RoleTags } from './role.ts';

/** What somebody said when asked about a name that looks like a person's: it is none, or it may stand there, and why. */
export interface NameAnswer {
  readonly is: 'function' | 'allowed';
  readonly why: string;
}

/** A node of the map. There is no field for religion, ethnicity, political opinion or offences, and none may be added. */
export interface Actor {
  readonly id: ActorId;
  /** A function, organisation or initials by preference ("wijkagent Noord"). Unique on the map but for case and spaces. */
  readonly name: string;
  /** Goes with the name: another one is asked about anew. */
  readonly nameAnswer?: NameAnswer;
  readonly kind: ActorKind;
  /** Nobody said its kind, and when it came its name did not say it: as long as that is so, the kind follows the name. */
  readonly kindUnsaid?: boolean;
  readonly roles: RoleTags;
  /** The camp it stands on; `'none'` is the answer "geen"; `null` is not said. Neither of the last two is a pole. */
  readonly camp: CampId | 'none' | null;
  /** Where it lives or works. */
  readonly neighbourhoods: readonly AreaId[];
  /** Where its achterban is. */
  readonly constituency: readonly AreaId[];
  readonly keyFigure: KeyFigure | null;
  readonly note: string;
}

/** Of a kind that nobody said it is drawn and hidden as a person, and asked about. */
export const newActor = (id: ActorId, name: string, kind: ActorKind | null = knownKind(name)): Actor => ({
  id,
  name,
  kind: kind ?? 'person',
  ...(kind === null && { kindUnsaid: true }),
  roles: {},
  camp: null,
  neighbourhoods: [],
  constituency: [],
  keyFigure: null,
  note: '',
});
