import type { NetworkYear } from '../../analysis/report/networkYear.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import type { AreaId, IsoDate } from '../../domain/identifiers.ts';
import type { SeenOnPhoto } from '../../domain/network/course.ts';
import type { KeyQuestionId } from '../../domain/network/keyQuestions.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import type { Stand } from '../controls/useStand.ts';

/** What the report of a year is made from. */
export interface YearGround {
  readonly map: ActorMap;
  /** The earlier moment that the year is counted from, where there is one. */
  readonly before: { readonly map: ActorMap; readonly day: IsoDate } | null;
  readonly found: NetworkYear;
  /** How many were active on each snapshot. */
  readonly photos: readonly SeenOnPhoto[];
  readonly stand: Stand;
  /** The hoofdvragen that were answered, also where the answers themselves may not be seen. */
  readonly answered: ReadonlySet<KeyQuestionId>;
  /** Who is hidden on these maps. */
  readonly hidden: RedactionLevel;
}
/** What this map calls a key figure. */
export interface YearTerms {
  readonly one: string;
  readonly many: string;
}

export const areaName = ({ areas }: ActorMap, id: AreaId): string => areas.get(id)?.name ?? '';
