import { type Actor, newActor } from '../../domain/actor.ts';
import type { Command } from '../../domain/commands/commandCatalogue.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { newRelation, type RelationType } from '../../domain/relation.ts';
import type { Role } from '../../domain/role.ts';
import type { Language } from '../../language/language.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { actorsByName } from '../../workspace/actorsByName.ts';
import type { MapDesk } from '../../workspace/mapDesk.ts';
import { announce } from '../controls/announcer.ts';
import type { CanvasState } from './canvasState.ts';
import { type DrawnRelation, drawRelation } from './gestures/drawRelation.ts';
import { type Naming, nameActor } from './gestures/nameActor.ts';

/** The edits that pointer, keyboard and menu have in common, with what is said aloud where the edit itself is not. */
export interface CanvasActions {
  readonly relationType: () => RelationType;
  readonly finishDrawing: () => void;
  readonly stopDrawing: () => void;
  readonly startNaming: (naming: Naming) => void;
  /** Makes or renames the actor; gives the sentence why not, and then the field stays open with what it holds. */
  readonly finishNaming: (naming: Naming, text: string) => string | null;
  readonly cancelNaming: () => void;
  readonly rename: (id: ActorId) => void;
  readonly move: (actors: readonly ActorId[], by: MapPoint) => void;
  readonly remove: (actors: readonly ActorId[], relations: readonly RelationId[]) => void;
  /** What the keyboard is about to take away: the actor where it is, or what is selected. */
  readonly inHand: () => { readonly actors: readonly ActorId[]; readonly relations: readonly RelationId[] };
  /** Where the keyboard is, nobody is tied to. */
  readonly sayAlone: () => void;
  readonly sayDrawingFrom: (id: ActorId) => void;
  readonly toggleRole: (actors: readonly ActorId[], role: Role) => void;
  readonly toggleCamp: (actors: readonly ActorId[], camp: MapCamp) => void;
  /** Moving without dragging: the next click, or the arrows and Enter, say where to. */
  readonly pickUp: (actors: readonly ActorId[]) => void;
  readonly hold: (actors: readonly ActorId[], isHeld: boolean) => void;
  /** Does what the mode of the pointer does to a clicked actor; says whether there was such a thing. */
  readonly applyMode: (id: ActorId) => boolean;
}
type MapCamp = Actor['camp'];

export const makeCanvasActions = (desk: MapDesk, state: CanvasState, language: () => Language): CanvasActions => {
  const map = () => desk.editor.getSnapshot().map;
  const nameOf = (id: ActorId) => map().actors.get(id)?.name ?? '';
  const t = () => language().canvas;
  const relationType = (): RelationType => {
    const mode = desk.mode.getSnapshot();
    return mode.kind === 'relation' ? mode.type : 'contact';
  };

  /** For a field that says itself why something was refused. */
  const performBeside = (command: Command): string | null => {
    const outcome = desk.perform(command);
    if (outcome.done || outcome.refusal.code === 'nothingToDo') return null;
    desk.notice.set(null);
    return refusalSentence(language(), outcome.refusal);
  };

  const tie = (from: ActorId, to: ActorId, type: RelationType) => {
    const relation = newRelation(desk.newId() as RelationId, from, to, type);
    if (!desk.perform({ do: 'addRelation', relation }).done) return;
    const isKept = map().relations.has(relation.id);
    if (desk.mode.getSnapshot().kind === 'select' && isKept) desk.selection.showMade({ relations: [relation.id] });
  };

  const startNaming = (naming: Naming) => {
    desk.selection.goOn();
    state.hover.set({ on: 'nothing' });
    state.naming.set(nameActor(state.naming.getSnapshot(), { do: 'begin', naming }).state);
  };

  const placeActor = (name: string, naming: Extract<Naming, { is: 'placing' }>): string | null => {
    const existing = naming.tie && actorsByName(desk).find(name);
    if (existing && naming.tie) {
      tie(naming.tie.from, existing, naming.tie.type);
      return null;
    }
    const actor = newActor(desk.newId() as ActorId, name);
    const at = { x: Math.round(naming.at.x), y: Math.round(naming.at.y) };
    const placed = { actor, at, placedByHand: true };
    const { tie: tied } = naming;
    const problem = performBeside(
      tied
        ? {
            do: 'addItems',
            actors: [placed],
            relations: [newRelation(desk.newId() as RelationId, tied.from, actor.id, tied.type)],
          }
        : { do: 'addActor', ...placed },
    );
    if (problem !== null) return problem;
    state.active.set(actor.id);
    if (desk.mode.getSnapshot().kind === 'select') desk.selection.showMade({ actors: [actor.id] });
    return null;
  };

  const carryOut = ({ naming, name }: { readonly naming: Naming; readonly name: string }): string | null => {
    if (naming.is === 'placing') return placeActor(name, naming);
    const problem = performBeside({ do: 'editActor', id: naming.id, set: { name } });
    if (problem === null) announce(t().renamed(nameOf(naming.id)));
    return problem;
  };

  const toggleRole = (actors: readonly ActorId[], role: Role) => {
    const isOn = !actors.every((id) => map().actors.get(id)?.roles[role]);
    const outcome = desk.perform({ do: 'tagRole', actors, role, on: isOn, date: desk.today(), by: '' });
    const [first] = actors;
    if (outcome.done && first) announce(t().tagged(nameOf(first), language().words.role[role], isOn));
  };
  const toggleCamp = (actors: readonly ActorId[], camp: MapCamp) => {
    const next = actors.every((id) => map().actors.get(id)?.camp === camp) ? null : camp;
    const outcome = desk.perform({ do: 'putInCamp', actors, camp: next });
    const [first] = actors;
    if (outcome.done && first) announce(t().inCamp(nameOf(first), campName(desk, next, language())));
  };

  const remove = (actors: readonly ActorId[], relations: readonly RelationId[]) => {
    desk.perform({ do: 'removeItems', actors, relations });
  };

  return {
    relationType,
    startNaming,
    toggleRole,
    toggleCamp,
    remove,
    finishDrawing: () => {
      const { state: next, result } = drawRelation(state.drawing.getSnapshot(), { do: 'end' });
      state.drawing.set(next);
      const drawn: DrawnRelation | null = result;
      if (drawn?.drew === 'relation') tie(drawn.from, drawn.to, relationType());
      if (drawn?.drew === 'newActor')
        startNaming({ is: 'placing', at: drawn.at, tie: { from: drawn.from, type: relationType() } });
    },
    finishNaming: (naming, text) => {
      const { state: next, result } = nameActor(naming, { do: 'finish', text });
      const problem = result === null ? null : carryOut(result);
      // Another name may have been begun meanwhile: that one goes on.
      if (problem === null && state.naming.getSnapshot() === naming) state.naming.set(next);
      return problem;
    },
    stopDrawing: () => {
      state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'cancel' }).state);
      announce(t().drawingStopped);
    },
    cancelNaming: () => state.naming.set(nameActor(state.naming.getSnapshot(), { do: 'cancel' }).state),
    rename: (id) => startNaming({ is: 'renaming', id, name: nameOf(id) }),
    move: (actors, by) => {
      const to = actors.flatMap((id) => {
        const at = map().positions.get(id);
        return at ? [{ id, x: at.x + by.x, y: at.y + by.y }] : [];
      });
      if (to.length > 0) desk.perform({ do: 'moveActors', to });
    },
    inHand: () => {
      const { actors, relations } = desk.selection.getSnapshot();
      const active = state.isByKeyboard.getSnapshot() ? state.active.getSnapshot() : null;
      if (active && relations.size === 0 && !actors.has(active)) return { actors: [active], relations: [] };
      return { actors: [...actors], relations: [...relations] };
    },
    sayAlone: () => {
      const active = state.active.getSnapshot();
      if (active) announce(t().noRelations(nameOf(active)), 'twin');
    },
    sayDrawingFrom: (id) => announce(t().drawingFrom(nameOf(id))),
    pickUp: (actors) => {
      desk.mode.set({ kind: 'move', actors });
      const [one] = actors;
      announce(t().carrying(actors.length === 1 && one ? nameOf(one) : language().heard.movedMany(actors.length)));
    },
    hold: (actors, pinned) => void desk.perform({ do: 'pinActors', actors, pinned }),
    applyMode: (id) => {
      const mode = desk.mode.getSnapshot();
      if (mode.kind === 'tag') toggleRole([id], mode.role);
      else if (mode.kind === 'camp') toggleCamp([id], mode.camp);
      else return false;
      return true;
    },
  };
};

const campName = (desk: MapDesk, camp: MapCamp, language: Language): string | null => {
  if (camp === null) return null;
  if (camp === 'none') return language.words.noCamp;
  return desk.editor.getSnapshot().map.camps.get(camp)?.name ?? null;
};
