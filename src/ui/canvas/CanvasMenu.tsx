import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { campsInOrder, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES, ROLES, type Role } from '../../domain/role.ts';
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

/** The menu at the pointer or at the actor where the keyboard is. */
export const CanvasMenu = (props: MenuProps) => {
  const request = useObserved(props.state.menu);
  const anchor = useRef<HTMLSpanElement>(null);
  const t = useLanguage().canvas;
  const close = () => {
    props.state.menu.set(null);
    props.focusCanvas();
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: request?.screen.x ?? 0, top: request?.screen.y ?? 0 }} />
      <Popover
        triggerRef={anchor}
        aria-label={t.menu}
        isOpen={request !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom start"
        offset={2}
      >
        {request && <Items {...props} request={request} close={close} />}
      </Popover>
    </>
  );
};

const Items = ({ request, close, ...props }: MenuProps & { readonly request: MenuRequest; readonly close: () => void }) => {
  const { hit } = request;
  if (useDesk().isFrozen) return <FrozenItems {...props} hit={hit} close={close} />;
  if (hit.on === 'actor') return <ActorItems {...props} id={hit.id} close={close} />;
  if (hit.on === 'relation') return <RelationItems {...props} hit={hit} close={close} />;
  return <PaperItems {...props} request={request} close={close} />;
};

/** On a snapshot there is only something to look at. */
const FrozenItems = ({
  hit,
  view,
  close,
  onOpen,
}: MenuProps & { readonly hit: MenuRequest['hit']; readonly close: () => void }) => {
  const desk = useDesk();
  const { canvas: t } = useLanguage();
  const actor = useMap(({ actors }) => (hit.on === 'actor' ? actors.get(hit.id) : undefined));
  const open = () => {
    close();
    desk.selection.select(hit.on === 'actor' ? { actors: [hit.id] } : hit.on === 'relation' ? { relations: [hit.id] } : {});
    onOpen();
  };
  const toggle = () => {
    close();
    if (actor) desk.selection.toggleActor(actor.id);
  };
  return (
    <Menu
      className="menu"
      autoFocus="first"
      aria-label={actor ? t.menuOf(actor.name) : hit.on === 'relation' ? t.menuOfRelation : t.menuOfMap}
      onClose={close}
    >
      {hit.on !== 'nothing' && <MenuItem onAction={open}>{t.open}</MenuItem>}
      {actor && (
        <MenuItem onAction={toggle}>
          {desk.selection.getSnapshot().actors.has(actor.id) ? t.takeFromSelection : t.addToSelection}
        </MenuItem>
      )}
      <MenuItem
        onAction={() => {
          close();
          view.fit();
        }}
      >
        {t.fit}
      </MenuItem>
    </Menu>
  );
};

const ActorItems = ({ id, state, actions, close, onOpen }: MenuProps & { readonly id: ActorId; readonly close: () => void }) => {
  const desk = useDesk();
  const t = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const actor = useMap(({ actors }) => actors.get(id));
  const camps = useMap(({ camps }) => camps);
  const roles = useMap((map) => (propertiesOf(map).optionalRoles ? ROLES : EXERCISE_ROLES));
  const isHeld = useMap(({ positions }) => positions.get(id)?.placedByHand ?? false);
  if (!actor) return null;
  const actors = selected.has(id) ? [...selected] : [id];
  // The browser's own copying, which asks for no permission: the page hears of it as when the keys are pressed.
  const onClipboard = (what: 'copy' | 'cut', chosen: readonly ActorId[]) => {
    desk.selection.select({ actors: chosen });
    document.execCommand(what);
  };
  const run = (work: () => void) => () => {
    close();
    work();
  };
  return (
    <Menu
      className="menu"
      autoFocus="first"
      aria-label={actors.length > 1 ? t.canvas.menuOfSelection : t.canvas.menuOf(actor.name)}
      onClose={close}
    >
      {actors.length === 1 && (
        <MenuItem
          onAction={run(() => {
            desk.selection.select({ actors: [id] });
            onOpen();
          })}
        >
          {t.canvas.open}
        </MenuItem>
      )}
      {actors.length === 1 && <MenuItem onAction={run(() => actions.rename(id))}>{t.canvas.rename}</MenuItem>}
      {actors.length === 1 && (
        <MenuItem
          onAction={run(() => {
            state.active.set(id);
            state.drawing.set(drawRelation(state.drawing.getSnapshot(), { do: 'begin', by: 'clicks', from: id }).state);
            state.said.set(t.canvas.drawingFrom(actor.name));
          })}
        >
          {t.canvas.drawRelation}
        </MenuItem>
      )}
      <MenuItem onAction={run(() => desk.selection.toggleActor(id))}>
        {selected.has(id) ? t.canvas.takeFromSelection : t.canvas.addToSelection}
      </MenuItem>
      <MenuItem onAction={run(() => actions.hold(actors, !isHeld))}>{isHeld ? t.canvas.letGo : t.canvas.hold}</MenuItem>
      <Separator />
      <MenuSection selectionMode="multiple" selectedKeys={roles.filter((role) => actor.roles[role])}>
        <Header className="menu-header">{t.canvas.roles}</Header>
        {roles.map((role: Role) => (
          <MenuItem key={role} id={role} textValue={t.words.role[role]} onAction={run(() => actions.toggleRole(actors, role))}>
            <RoleBadge role={role} />
            <span>{t.words.role[role]}</span>
            {actor.roles[role] && <Tick />}
          </MenuItem>
        ))}
      </MenuSection>
      {camps.size > 0 && (
        <MenuSection selectionMode="multiple" selectedKeys={actor.camp ? [`camp ${actor.camp}`] : []}>
          <Header className="menu-header">{t.canvas.camps}</Header>
          {[...campsInOrder({ camps }), { id: 'none' as const, name: t.canvas.noCamp }].map((camp) => (
            <MenuItem
              key={camp.id}
              id={`camp ${camp.id}`}
              textValue={camp.name}
              onAction={run(() => actions.toggleCamp(actors, camp.id as CampId | 'none'))}
            >
              <span>{camp.name}</span>
              {actor.camp === camp.id && <Tick />}
            </MenuItem>
          ))}
        </MenuSection>
      )}
      <Separator />
      <MenuItem onAction={run(() => onClipboard('cut', actors))}>{t.pasted.clipboard.cut}</MenuItem>
      <MenuItem onAction={run(() => onClipboard('copy', actors))}>{t.pasted.clipboard.copy}</MenuItem>
      <MenuItem onAction={run(() => actions.remove(actors, []))}>{t.canvas.remove}</MenuItem>
    </Menu>
  );
};

const RelationItems = ({
  hit,
  actions,
  close,
  onOpen,
}: MenuProps & {
  readonly hit: Extract<MenuRequest['hit'], { on: 'relation' }>;
  readonly close: () => void;
}) => {
  const desk = useDesk();
  const t = useLanguage().canvas;
  const open = () => {
    close();
    desk.selection.select({ relations: [hit.id] });
    onOpen();
  };
  const remove = () => {
    close();
    actions.remove([], [hit.id]);
  };
  return (
    <Menu className="menu" autoFocus="first" aria-label={t.menuOfRelation} onClose={close}>
      <MenuItem onAction={open}>{t.open}</MenuItem>
      <MenuItem onAction={remove}>{t.remove}</MenuItem>
    </Menu>
  );
};

const PaperItems = ({
  request,
  view,
  actions,
  close,
}: MenuProps & { readonly request: MenuRequest; readonly close: () => void }) => {
  const desk = useDesk();
  const { canvas: t, pasted } = useLanguage();
  const run = (work: () => void) => () => {
    close();
    work();
  };
  return (
    <Menu className="menu" autoFocus="first" aria-label={t.menuOfMap} onClose={close}>
      <MenuItem onAction={run(() => actions.startNaming({ is: 'placing', at: view.mapPoint(request.screen), tie: null }))}>
        {t.newActorHere}
      </MenuItem>
      <MenuItem onAction={run(() => desk.pasted.look(''))}>{pasted.clipboard.paste}</MenuItem>
      <MenuItem onAction={run(() => desk.selection.select({ actors: desk.editor.getSnapshot().map.actors.keys() }))}>
        {pasted.clipboard.selectAll}
      </MenuItem>
      <MenuItem onAction={run(() => void desk.arrange({ by: 'relations', everyone: false }).then(() => view.fit()))}>
        {t.arrange}
      </MenuItem>
      <MenuItem onAction={run(view.fit)}>{t.fit}</MenuItem>
    </Menu>
  );
};

const Tick = () => (
  <svg className="tick" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path
      d="M3 8.5l3.5 3.5L13 4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
