import type { ActorKind } from './actorKind.ts';
import type { ActorId, AreaId, CampId } from './identifiers.ts';
import type { KeyFigure } from './keyFigure.ts';
import { kindFromName } from './kindFromName.ts';
import type { RoleTags } from './role.ts';

/** A node of the map. There is no field for religion, ethnicity, political opinion or offences, and none may be added. */
export interface Actor {
  readonly id: ActorId;
  /** A function, organisation or initials by preference ("wijkagent Noord"). Unique on the map but for case and spaces. */
  readonly name: string;
  readonly kind: ActorKind;
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

export const newActor = (id: ActorId, name: string, kind: ActorKind = kindFromName(name)): Actor => ({
  id,
  name,
  kind,
  roles: {},
  camp: null,
  neighbourhoods: [],
  constituency: [],
  keyFigure: null,
  note: '',
});
