import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import type { CanvasActions } from './canvasActions.ts';
import type { CanvasState } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';
import type { Naming } from './gestures/nameActor.ts';

/** The field in which an actor gets its name, where it stands. Enter or leaving it keeps the name, Escape does not. */
export const NameField = ({
  cy,
  state,
  view,
  actions,
  focusCanvas,
}: {
  readonly cy: Core;
  readonly state: CanvasState;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  readonly focusCanvas: () => void;
}) => {
  const naming = useObserved(state.naming);
  return naming.is === 'idle' ? null : (
    <Field
      key={naming.is === 'placing' ? `${naming.at.x} ${naming.at.y}` : naming.id}
      {...{ cy, naming, view, actions, focusCanvas }}
    />
  );
};

const Field = ({
  cy,
  naming,
  view,
  actions,
  focusCanvas,
}: {
  readonly cy: Core;
  readonly naming: Naming;
  readonly view: InnerView;
  readonly actions: CanvasActions;
  readonly focusCanvas: () => void;
}) => {
  const map = useMap();
  const t = useLanguage().canvas;
  const input = useRef<HTMLInputElement>(null);
  const at = naming.is === 'placing' ? naming.at : map.positions.get(naming.id);

  useLayoutEffect(() => {
    const place = () => {
      const field = input.current;
      if (!field || !at) return;
      const { x, y } = view.screenPoint(at);
      field.style.left = `${Math.max(8, Math.min(cy.width() - field.offsetWidth - 8, x - field.offsetWidth / 2))}px`;
      field.style.top = `${Math.max(8, Math.min(cy.height() - field.offsetHeight - 8, y - field.offsetHeight / 2))}px`;
    };
    place();
    cy.on('viewport', place);
    return () => {
      cy.off('viewport', place);
    };
  }, [at, cy, view]);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  return (
    <input
      ref={input}
      className="name-field"
      data-aside=""
      aria-label={naming.is === 'placing' ? t.nameOfNew : t.nameOf(naming.name)}
      placeholder={t.nameHint}
      defaultValue={naming.is === 'placing' ? '' : naming.name}
      maxLength={MAX_NAME_LENGTH}
      autoComplete="off"
      spellCheck={false}
      translate="no"
      enterKeyHint="done"
      onBlur={(event) => actions.finishNaming(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') actions.finishNaming(event.currentTarget.value);
        else if (event.key === 'Escape') actions.cancelNaming();
        else return;
        event.preventDefault();
        focusCanvas();
      }}
    />
  );
};
