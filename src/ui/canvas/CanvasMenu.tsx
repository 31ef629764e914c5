import { type RefObject, useRef } from 'react';
import { campsInOrder, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, ROLES } from '../../domain/role.ts';
import { type Actions, menuOf } from '../actions/action.ts';
import { clipboardActions } from '../actions/clipboardActions.ts';
import { drawingActions, type OnDrawing } from '../actions/drawingActions.ts';
import { mergingActions } from '../actions/mergingActions.ts';
import { viewActions } from '../actions/viewActions.ts';
import { type MenuGroup, OpenMenu } from '../controls/Menu.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasActions } from './canvasActions.ts';
import type { CanvasState, MenuRequest } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';
import { RoleBadge } from './RoleBadge.tsx';

interface MenuProps {
  readonly state: CanvasState;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  readonly focusCanvas: () => void;
  readonly onOpen: () => void;
}

const { open, rename, drawRelation, move, toggleSelected, hold, remove, newActor } = drawingActions;
const { cut, copy, paste, selectAll } = clipboardActions;
const { fit, arrange } = viewActions;
const { merge, split } = mergingActions;

/** What is offered for what is there; on a snapshot there is only something to look at. */
const ON_ACTOR: Actions<OnDrawing> = { open, rename, drawRelation, move, toggleSelected, hold };
const TAKE_AWAY: Actions<OnDrawing> = { cut, copy, remove };
const ON_ONE: Actions<OnDrawing> = { merge, split };
const ON_RELATION: Actions<OnDrawing> = { open, remove };
const ON_PAPER: Actions<OnDrawing> = { newActor, paste, selectAll, arrange, fit };
const ON_SNAPSHOT: Actions<OnDrawing> = { open, toggleSelected, fit };

/** The menu at the pointer or at the actor where the keyboard is. */
export const CanvasMenu = (props: MenuProps) => {
  const request = useObserved(props.state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: request?.screen.x ?? 0, top: request?.screen.y ?? 0 }} />
      {request && <MenuAt {...props} request={request} anchor={anchor} />}
    </>
  );
};

const MenuAt = ({
  request: { hit, screen },
  anchor,
  focusCanvas,
  ...around
}: MenuProps & { readonly request: MenuRequest; readonly anchor: RefObject<Element | null> }) => {
  const desk = useDesk();
  const t = useLanguage();
  const { actors: selected } = useObserved(desk.selection);
  const id = hit.on === 'actor' ? hit.id : null;
  const relation = hit.on === 'relation' ? hit.id : null;
  const name = useMap(({ actors }) => (id === null ? null : (actors.get(id)?.name ?? null)));
  const actors = id === null ? [] : selected.has(id) && !desk.isFrozen ? [...selected] : [id];
  const on: OnDrawing = {
    ...{ ...around, desk, actors, relation },
    actor: id,
    relations: relation === null ? [] : [relation],
    isOne: actors.length < 2,
    place: () => around.view.mapPoint(screen),
    by: 'clicks',
  };
  const choices = useChoices(id, actors, around.actions);
  if (id !== null && name === null) return null;
  const groupsOf = (...offered: readonly Actions<OnDrawing>[]): MenuGroup[] =>
    offered.map((actions) => ({ actions: menuOf(actions, t, on) }));
  const [first, last] = [groupsOf(ON_ACTOR), groupsOf(TAKE_AWAY)];
  const groups = desk.isFrozen
    ? groupsOf(ON_SNAPSHOT)
    : id !== null
      ? [...first, ...(on.isOne ? groupsOf(ON_ONE) : []), ...choices, ...last]
      : groupsOf(relation === null ? ON_PAPER : ON_RELATION);
  const ofActor = actors.length > 1 ? t.canvas.menuOfSelection : name !== null && t.canvas.menuOf(name);
  return (
    <OpenMenu
      label={ofActor || (relation === null ? t.canvas.menuOfMap : t.canvas.menuOfRelation)}
      at={anchor}
      groups={groups}
      onClose={() => {
        around.state.menu.set(null);
        focusCanvas();
      }}
    />
  );
};

/** The roles and camps that the actors may have, and which of them the one that is there has. */
const useChoices = (
  id: ActorId | null,
  actors: readonly ActorId[],
  { toggleRole, toggleCamp }: CanvasActions,
): readonly MenuGroup[] => {
  const { canvas: t, words } = useLanguage();
  const actor = useMap(({ actors }) => (id === null ? undefined : actors.get(id)));
  const roles = useMap((map) => (propertiesOf(map).optionalRoles ? ROLES : EXERCISE_ROLES));
  const camps = useMap(campsInOrder);
  return [
    {
      heading: t.roles,
      actions: roles.map((role) => ({
        id: role,
        label: words.role[role],
        icon: <RoleBadge role={role} />,
        isOn: actor?.roles[role] !== undefined,
        onChoose: () => toggleRole(actors, role),
      })),
    },
    ...(camps.length === 0
      ? []
      : [
          {
            heading: t.camps,
            actions: [...camps, { id: 'none' as const, name: t.noCamp }].map((camp) => ({
              id: `camp ${camp.id}`,
              label: camp.name,
              isOn: actor?.camp === camp.id,
              onChoose: () => toggleCamp(actors, camp.id),
            })),
          },
        ]),
  ];
};
