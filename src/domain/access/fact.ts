import type { ActorKind } from '../actorKind.ts';
import type { ActorId, IsoDate } from '../identifiers.ts';
import type { AgeGroup, Background, FormalPosition, KeyFigureKind, KeyFigureStatus, Task } from '../keyFigure.ts';
import type { Strength } from '../quantities.ts';
import type { Certainty, RelationType } from '../relation.ts';
import type { Role } from '../role.ts';

/** One thing that a map says of somebody, in codes and in words that were typed. Others are named by id. */
export type Fact =
  | { readonly code: 'name'; readonly name: string }
  | { readonly code: 'nameAnswer'; readonly is: 'function' | 'allowed'; readonly why: string }
  | { readonly code: 'kind'; readonly kind: ActorKind }
  | { readonly code: 'role'; readonly role: Role; readonly date: IsoDate; readonly by: string }
  /** Nothing: the answer was that there is none. */
  | { readonly code: 'camp'; readonly camp: string | null }
  | { readonly code: 'neighbourhood'; readonly area: string }
  | { readonly code: 'constituency'; readonly area: string }
  | { readonly code: 'status'; readonly status: KeyFigureStatus }
  | { readonly code: 'figureKind'; readonly kind: KeyFigureKind }
  | { readonly code: 'position'; readonly position: FormalPosition }
  | { readonly code: 'background'; readonly background: Background }
  | { readonly code: 'ageGroup'; readonly ageGroup: AgeGroup }
  | { readonly code: 'socialProfession'; readonly is: boolean }
  | { readonly code: 'known'; readonly is: boolean }
  | { readonly code: 'task'; readonly task: Task }
  | { readonly code: 'lastContact'; readonly day: IsoDate }
  | { readonly code: 'since'; readonly status: KeyFigureStatus; readonly since: IsoDate }
  | { readonly code: 'backOn'; readonly day: IsoDate }
  | { readonly code: 'agreedUntil'; readonly day: IsoDate }
  | { readonly code: 'contactEvery'; readonly months: number }
  | { readonly code: 'contactPerson'; readonly by: string }
  | { readonly code: 'note'; readonly text: string }
  | { readonly code: 'place' }
  | {
      readonly code: 'relation';
      readonly type: RelationType;
      /** Of influence; of all other relations it goes both ways. */
      readonly way: 'to' | 'from' | 'both';
      readonly strength: Strength;
      readonly certainty: Certainty;
      readonly other: ActorId;
      readonly note: string;
    }
  | { readonly code: 'judgement'; readonly verdict: 'dismissed' | 'later'; readonly date: IsoDate; readonly reason: string }
  | { readonly code: 'talkedAbout'; readonly date: IsoDate };
