import type { Core } from 'cytoscape';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { tidyName } from '../../domain/commands/checks.ts';
import { looksLikePersonName } from '../../domain/personName.ts';
import { NEW_NAME } from '../../workspace/drafts.ts';
import { quickAdd } from '../../workspace/quickAdd.ts';
import { QuietLine } from '../controls/QuietLine.tsx';
import { onOneLine, TextInput } from '../controls/TextInput.tsx';
import { isWindowLeft } from '../controls/useCommittedText.ts';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { Meant } from '../panels/Meant.tsx';
import { useMeant } from '../panels/useMeant.ts';
import { isPastedList } from '../pasted/isPastedList.ts';
import type { CanvasActions } from './canvasActions.ts';
import type { CanvasState } from './canvasState.ts';
import type { InnerView } from './canvasView.ts';
import type { Naming } from './gestures/nameActor.ts';

/** The field in which an actor gets its name, where it stands. Enter or
 * leaving it keeps the name, Escape does not; a name that is taken stays in it, with the reason. */
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
  const desk = useDesk();
  const { unkept, drafts } = desk;
  const meant = useMeant();
  const { canvas: t, openAbout } = useLanguage();
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isNamed, setNamed] = useState(false);
  const at = useMap(({ positions }) => (naming.is === 'placing' ? naming.at : positions.get(naming.id)));
  /** Kept, or given up: what is left of the field means nothing any more. */
  const isOver = useRef(false);
  /** Another window came before this one: nobody left the field, and it has the focus again afterwards. */
  const wasLeftByWindow = useRef(false);

  useLayoutEffect(() => {
    const place = () => {
      const field = around.current;
      if (!field || !at) return;
      const { x, y } = view.screenPoint(at);
      const height = input.current?.offsetHeight ?? 0;
      field.style.left = `${Math.max(8, Math.min(cy.width() - field.offsetWidth - 8, x - field.offsetWidth / 2))}px`;
      field.style.top = `${Math.max(8, Math.min(cy.height() - field.offsetHeight - 8, y - height / 2))}px`;
    };
    place();
    cy.on('viewport', place);
    // What is said or asked beneath it stays in sight, too.
    const sizes = new ResizeObserver(place);
    if (around.current) sizes.observe(around.current);
    return () => {
      sizes.disconnect();
      cy.off('viewport', place);
    };
  }, [at, cy, view]);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, []);

  const finish = (): boolean => {
    if (isOver.current) return true;
    const said = actions.finishNaming(naming, input.current?.value ?? '');
    isOver.current = said === null;
    setProblem(said);
    return isOver.current;
  };
  const leaveFor = (name: string) => {
    isOver.current = true;
    // With a relation in hand it goes to whoever was meant; without one they are shown.
    if (naming.is === 'placing' && naming.tie) actions.finishNaming(naming, name);
    else {
      actions.cancelNaming();
      quickAdd(desk, name, at ?? view.viewCentre());
    }
    focusCanvas();
  };
  const asNew = () => {
    meant.agree(tidyName(input.current?.value ?? ''));
    if (finish()) focusCanvas();
  };
  // Back, another step or view, a reload or a closed window: a name that is being typed is a name.
  const leave = useRef(() => undefined as unknown);
  leave.current = () => {
    const text = input.current?.value ?? '';
    if (naming.is === 'placing') drafts.write(NEW_NAME, null);
    if (isOver.current) return;
    isOver.current = true;
    const why = actions.finishNaming(naming, text);
    if (why !== null) unkept.add({ text, why });
  };
  useLayoutEffect(() => {
    const onLeave = () => leave.current();
    addEventListener('pagehide', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      onLeave();
    };
  }, []);
  useEffect(() => {
    const onReturn = () => {
      if (wasLeftByWindow.current) input.current?.focus({ preventScroll: true });
      wasLeftByWindow.current = false;
    };
    addEventListener('focus', onReturn);
    return () => removeEventListener('focus', onReturn);
  }, []);

  return (
    <div ref={around} className="name-field" data-aside="">
      <TextInput
        className="name-input"
        ref={input}
        aria-label={naming.is === 'placing' ? t.nameOfNew : t.nameOf(naming.name)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        placeholder={t.nameHint}
        defaultValue={naming.is === 'placing' ? '' : naming.name}
        enterKeyHint="done"
        onChange={({ target }) => {
          if (naming.is === 'placing') drafts.write(NEW_NAME, target.value === '' ? null : target.value);
          setProblem(null);
          setNamed(looksLikePersonName(target.value));
          meant.forget();
        }}
        {...onOneLine((text) => {
          if (!isPastedList(text)) return false;
          desk.pasted.look(text);
          return true;
        })}
        onBlur={(event) => {
          const { relatedTarget } = event;
          // The question belongs to the field.
          if (relatedTarget instanceof Node && around.current?.contains(relatedTarget)) return;
          wasLeftByWindow.current = isWindowLeft(event);
          if (!wasLeftByWindow.current) finish();
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (meant.onKeyDown(event, leaveFor, asNew)) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            if (naming.is === 'placing' && meant.asks([event.currentTarget.value])) return;
            if (finish()) focusCanvas();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            isOver.current = true;
            actions.cancelNaming();
            focusCanvas();
          }
        }}
      />
      {/* Seen while one types; it is asked, and said aloud, once the name stands. */}
      {isNamed && !meant.doubt && <QuietLine className="name-hint">{openAbout.name}</QuietLine>}
      {meant.doubt && <Meant doubt={meant.doubt} onYes={leaveFor} onNo={asNew} />}
      {problem !== null && (
        <p id={id} className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};
