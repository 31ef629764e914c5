import type { Core } from 'cytoscape';
import { type KeyboardEvent, type Ref, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, RelationId } from '../../domain/identifiers.ts';
import type { ColouredMap } from '../../domain/network/colouredMap.ts';
import { openAbout } from '../../domain/openAbout.ts';
import { otherEnd } from '../../domain/relation.ts';
import { rolesOf } from '../../domain/role.ts';
import { byWord, groupWord } from '../../language/colouringWords.ts';
import type { Language } from '../../language/language.ts';
import { relationAloud } from '../../language/relationAloud.ts';
import { useColoured } from '../colouring/useColoured.ts';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasState } from './canvasState.ts';
import type { KeyPress } from './keyboardTwin.ts';
import { readingOrder } from './nearestInDirection.ts';
import { relationsInOrder, walkedRelation } from './walkRelations.ts';

/** So many actors at most stand in the list at once, around the one where the keyboard is. */
const WINDOW = 120;

/**
 * The actors on the map as a list that can be reached with Tab and heard. Each lies, unseen, over its drawing, so that a
 * finger that explores the screen finds it where it is.
 */
export const Twin = ({
  cy,
  state,
  onPress,
  isOwnFocus,
  ref,
}: {
  readonly cy: Core;
  readonly state: CanvasState;
  readonly onPress: (press: KeyPress) => boolean;
  readonly isOwnFocus: RefObject<boolean>;
  readonly ref: Ref<HTMLDivElement>;
}) => {
  const desk = useDesk();
  const tables = useShownMap(({ map, actors, positions, relations, camps, areas, networkFilters }) => ({
    ...{ map, actors, positions, relations, camps },
    ...{ areas, networkFilters },
  }));
  const t = useLanguage();
  const selected = useObserved(desk.selection).actors;
  const active = useObserved(state.active);
  useObserved(state.walked);
  const walked = walkedRelation({ desk, state });
  const coloured = useColoured();
  const places = useRef<HTMLDivElement>(null);
  const prefix = useId();

  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      if (places.current) places.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    };
    follow();
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy]);

  const order = useMemo(() => {
    const known = [...tables.positions.values()].filter(({ id }) => tables.actors.has(id));
    return known.length > WINDOW * 2 ? known.map(({ id }) => id) : readingOrder(known);
  }, [tables.positions, tables.actors]);
  const start =
    order.length <= WINDOW ? 0 : Math.max(0, Math.min(order.indexOf(active as ActorId) - WINDOW / 2, order.length - WINDOW));
  const shown = order.slice(start, start + WINDOW);
  const aloud = useMemo(() => {
    const ties = new Map<ActorId, number>();
    const tense = new Map<ActorId, number>();
    const count = (of: Map<ActorId, number>, id: ActorId) => of.set(id, (of.get(id) ?? 0) + 1);
    for (const { from, to, type } of tables.relations.values())
      for (const id of [from, to]) {
        count(ties, id);
        if (type === 'tension') count(tense, id);
      }
    const term = propertiesOf(tables).keyFigureTerm;
    return (id: ActorId): string => {
      const actor = tables.actors.get(id);
      if (!actor) return '';
      const roles = rolesOf(actor.roles).map((role) => t.words.role[role]);
      const camp = actor.camp && actor.camp !== 'none' ? (tables.camps.get(actor.camp)?.name ?? null) : null;
      const keyFigure = actor.keyFigure ? t.words.keyFigureTerm[term] : null;
      const kind = openAbout(actor).asks === 'kind' ? t.openAbout.kindUnknown : t.words.kind[actor.kind];
      const plain = t.canvas.actorAloud(actor.name, kind, roles, camp, keyFigure, ties.get(id) ?? 0, tense.get(id) ?? 0);
      return [plain, ...colouredAloud(id, coloured, tables, t)].join(', ');
    };
  }, [tables, coloured, t]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey: shift, altKey: alt, ctrlKey, metaKey } = event;
    if (key === 'Tab' || !onPress({ key, shift, alt, ctrl: ctrlKey || metaKey, at: event.timeStamp })) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div
        ref={ref}
        className="twin"
        role="listbox"
        tabIndex={0}
        aria-label={t.canvas.actorsOnMap}
        aria-describedby={`${prefix}keys`}
        aria-multiselectable="true"
        aria-activedescendant={walked ? prefix + walked : active && shown.includes(active) ? prefix + active : undefined}
        onKeyDown={onKeyDown}
        data-ring={active ? undefined : ''}
        onFocus={(event) => {
          // Focus that the canvas gave itself after a click or a name says nothing of how one goes on.
          if (isOwnFocus.current || !event.currentTarget.matches(':focus-visible')) return;
          state.isByKeyboard.set(true);
          if (!state.active.getSnapshot()) state.active.set(order[0] ?? null);
        }}
      >
        <div ref={places} className="places" role="presentation">
          {shown.map((id, i) => {
            const at = tables.positions.get(id);
            return (
              <div
                key={id}
                id={prefix + id}
                role="option"
                aria-selected={selected.has(id)}
                aria-setsize={order.length}
                aria-posinset={start + i + 1}
                aria-label={aloud(id)}
                style={{ left: at?.x ?? 0, top: at?.y ?? 0 }}
              />
            );
          })}
        </div>
        {walked && active && <WalkedRelations actor={active} walked={walked} prefix={prefix} />}
      </div>
      <p id={`${prefix}keys`} hidden>
        {!desk.isFrozen
          ? t.canvas.keys
          : (desk.opened?.snapshot.getSnapshot()?.contribution ? t.frozen.contribution : t.frozen).canvasKeys}
      </p>
    </>
  );
};

/** Of whoever is on a coloured map also in which group, and whether it steps back for others. */
const colouredAloud = (
  id: ActorId,
  coloured: ColouredMap | null,
  map: Pick<ActorMap, 'map' | 'camps' | 'areas' | 'networkFilters'>,
  t: Language,
): readonly string[] => {
  const { groups, shown } = coloured ?? {};
  const group = groups?.groups[groups.groupOf.get(id) ?? -1];
  return [
    ...(groups && group ? [t.colouring.aloud(byWord(groups.by, map, t), groupWord(group.code, groups.by, map, t))] : []),
    ...(shown && !shown.has(id) ? [t.colouring.asideAloud] : []),
  ];
};

/** The relations of the actor where the keyboard is, while it walks along them: each with who is at the other end. */
const WalkedRelations = ({
  actor,
  walked,
  prefix,
}: {
  readonly actor: ActorId;
  readonly walked: RelationId;
  readonly prefix: string;
}) => {
  const t = useLanguage();
  const { actors, relations } = useShownMap(({ actors, relations }) => ({ actors, relations }));
  const along = useMemo(() => relationsInOrder({ actors, relations }, actor), [actors, relations, actor]);
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  return (
    <div role="group" aria-label={t.canvas.relationsOf(nameOf(actor))}>
      {along.map((relation, i) => (
        <div
          key={relation.id}
          id={prefix + relation.id}
          role="option"
          aria-selected={relation.id === walked}
          aria-setsize={along.length}
          aria-posinset={i + 1}
          aria-label={relationAloud(t, relation, actor, nameOf(otherEnd(relation, actor)))}
        />
      ))}
    </div>
  );
};
