import type { ActorId } from '../../../domain/identifiers.ts';
import type { MapPoint } from '../../../domain/quantities.ts';
import type { RelationType } from '../../../domain/relation.ts';

/** The field in which an actor gets its name, in place: a new one, one at the end of a new relation, or one that is there. */
export type NameActor = { readonly is: 'idle' } | Naming;
export type Naming =
  | {
      readonly is: 'placing';
      readonly at: MapPoint;
      readonly tie: { readonly from: ActorId; readonly type: RelationType } | null;
    }
  | { readonly is: 'renaming'; readonly id: ActorId; readonly name: string };

export type NameActorEvent =
  | { readonly do: 'begin'; readonly naming: Naming }
  /** Enter, or the field is left: with text the actor is to be made, without it nothing is. What is refused goes on. */
  | { readonly do: 'finish'; readonly text: string }
  | { readonly do: 'cancel' };

export const NOT_NAMING: NameActor = { is: 'idle' };

export const nameActor = (
  state: NameActor,
  event: NameActorEvent,
): { readonly state: NameActor; readonly result: { readonly naming: Naming; readonly name: string } | null } => {
  switch (event.do) {
    case 'begin':
      return { state: event.naming, result: null };
    case 'finish': {
      const name = event.text.trim();
      const isSame = state.is === 'renaming' && state.name === name;
      return { state: NOT_NAMING, result: state.is === 'idle' || name === '' || isSame ? null : { naming: state, name } };
    }
    case 'cancel':
      return { state: NOT_NAMING, result: null };
  }
};
