import { type RefObject, useRef } from 'react';
import { campsInOrder, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, CampId, RelationId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, ROLES } from '../../domain/role.ts';
import { type MenuAction, OpenMenu } from '../controls/Menu.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasActions } from './canvasActions.ts';
import type { CanvasState, MenuRequest } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';
import { drawRelation } from './gestures/drawRelation.ts';
import { RoleBadge } from './RoleBadge.tsx';

interface MenuProps {
  readonly state: CanvasState;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  readonly focusCanvas: () => void;
  readonly onOpen: () => void;
}

/** What every menu is told: where it opens, and how it goes. */
interface Opened extends MenuProps {
  readonly request: MenuRequest;
  readonly at: RefObject<Element | null>;
  readonly onClose: () => void;
}

/** The menu at the pointer or at the actor where the keyboard is. */
export const CanvasMenu = (props: MenuProps) => {
  const request = useObserved(props.state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  const close = () => {
    props.state.menu.set(null);
    props.focusCanvas();
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: request?.screen.x ?? 0, top: request?.screen.y ?? 0 }} />
      {request && <MenuOf {...props} request={request} at={anchor} onClose={close} />}
    </>
  );
};

const MenuOf = (props: Opened) => {
  const { hit } = props.request;
  if (useDesk().isFrozen) return <FrozenMenu {...props} />;
  if (hit.on === 'actor') return <ActorMenu {...props} id={hit.id} />;
  if (hit.on === 'relation') return <RelationMenu {...props} id={hit.id} />;
  return <PaperMenu {...props} />;
};

/** On a snapshot there is only something to look at. */
const FrozenMenu = ({ request: { hit }, view, onOpen, ...where }: Opened) => {
  const desk = useDesk();
  const { canvas: t } = useLanguage();
  const actor = useMap(({ actors }) => (hit.on === 'actor' ? actors.get(hit.id) : undefined));
  const open = () => {
    desk.selection.select(hit.on === 'actor' ? { actors: [hit.id] } : hit.on === 'relation' ? { relations: [hit.id] } : {});
    onOpen();
  };
  const actions: MenuAction[] = [{ id: 'fit', label: t.fit, onChoose: view.fit }];
  if (actor)
    actions.unshift({
      id: 'select',
      label: desk.selection.getSnapshot().actors.has(actor.id) ? t.takeFromSelection : t.addToSelection,
      onChoose: () => desk.selection.toggleActor(actor.id),
    });
  if (hit.on !== 'nothing') actions.unshift({ id: 'open', label: t.open, onChoose: open });
  const label = actor ? t.menuOf(actor.name) : hit.on === 'relation' ? t.menuOfRelation : t.menuOfMap;
  return <OpenMenu label={label} groups={[{ actions }]} {...where} />;
};

const ActorMenu = ({ id, state, actions, onOpen, ...where }: Opened & { readonly id: ActorId }) => {
  const desk = useDesk();
  const { canvas: t, words, pasted } = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const actor = useMap(({ actors }) => actors.get(id));
  const camps = useMap(({ camps }) => camps);
  const roles = useMap((map) => (propertiesOf(map).optionalRoles ? ROLES : EXERCISE_ROLES));
  const isHeld = useMap(({ positions }) => positions.get(id)?.placedByHand ?? false);
  if (!actor) return null;
  const actors = selected.has(id) ? [...selected] : [id];
  const open = () => {
    desk.selection.select({ actors: [id] });
    onOpen();
  };
  const draw = () => {
    state.active.set(id);
    state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'begin', by: 'clicks', from: id }).state);
    state.said.set(t.drawingFrom(actor.name));
  };
  // The browser's own copying, which asks for no permission: the page hears of it as when the keys are pressed.
  const onClipboard = (what: 'copy' | 'cut') => {
    desk.selection.select({ actors });
    document.execCommand(what);
  };
  const ofOne: readonly MenuAction[] = [
    { id: 'open', label: t.open, onChoose: open },
    { id: 'rename', label: t.rename, onChoose: () => actions.rename(id) },
    { id: 'draw', label: t.drawRelation, onChoose: draw },
  ];
  const ofAll: readonly MenuAction[] = [
    {
      id: 'select',
      label: selected.has(id) ? t.takeFromSelection : t.addToSelection,
      onChoose: () => desk.selection.toggleActor(id),
    },
    { id: 'hold', label: isHeld ? t.letGo : t.hold, onChoose: () => actions.hold(actors, !isHeld) },
  ];
  const ofRoles = roles.map((role) => ({
    id: role,
    label: words.role[role],
    icon: <RoleBadge role={role} />,
    isOn: actor.roles[role] !== undefined,
    onChoose: () => actions.toggleRole(actors, role),
  }));
  const ofCamps = [...campsInOrder({ camps }), { id: 'none' as const, name: t.noCamp }].map((camp) => ({
    id: `camp ${camp.id}`,
    label: camp.name,
    isOn: actor.camp === camp.id,
    onChoose: () => actions.toggleCamp(actors, camp.id as CampId | 'none'),
  }));
  const ofEdit: readonly MenuAction[] = [
    { id: 'cut', label: pasted.clipboard.cut, onChoose: () => onClipboard('cut') },
    { id: 'copy', label: pasted.clipboard.copy, onChoose: () => onClipboard('copy') },
    { id: 'remove', label: t.remove, onChoose: () => actions.remove(actors, []) },
  ];
  return (
    <OpenMenu
      label={actors.length > 1 ? t.menuOfSelection : t.menuOf(actor.name)}
      groups={[
        { actions: actors.length === 1 ? [...ofOne, ...ofAll] : ofAll },
        { heading: t.roles, actions: ofRoles },
        ...(camps.size > 0 ? [{ heading: t.camps, actions: ofCamps }] : []),
        { actions: ofEdit },
      ]}
      {...where}
    />
  );
};

const RelationMenu = ({ id, actions, onOpen, ...where }: Opened & { readonly id: RelationId }) => {
  const desk = useDesk();
  const t = useLanguage().canvas;
  const open = () => {
    desk.selection.select({ relations: [id] });
    onOpen();
  };
  const offered = [
    { id: 'open', label: t.open, onChoose: open },
    { id: 'remove', label: t.remove, onChoose: () => actions.remove([], [id]) },
  ];
  return <OpenMenu label={t.menuOfRelation} groups={[{ actions: offered }]} {...where} />;
};

const PaperMenu = ({ request, view, actions, ...where }: Opened) => {
  const desk = useDesk();
  const { canvas: t, pasted } = useLanguage();
  const offered: readonly MenuAction[] = [
    {
      id: 'actor',
      label: t.newActorHere,
      onChoose: () => actions.startNaming({ is: 'placing', at: view.mapPoint(request.screen), tie: null }),
    },
    { id: 'paste', label: pasted.clipboard.paste, onChoose: () => desk.pasted.look('') },
    {
      id: 'selectAll',
      label: pasted.clipboard.selectAll,
      onChoose: () => desk.selection.select({ actors: desk.editor.getSnapshot().map.actors.keys() }),
    },
    {
      id: 'arrange',
      label: t.arrange,
      onChoose: () => void desk.arrange({ by: 'relations', everyone: false }).then(() => view.fit()),
    },
    { id: 'fit', label: t.fit, onChoose: view.fit },
  ];
  return <OpenMenu label={t.menuOfMap} groups={[{ actions: offered }]} {...where} />;
};
