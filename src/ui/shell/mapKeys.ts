import { isPressed, pressedIn, runByKey } from '../actions/action.ts';
import { type OnPage, pageActions } from '../actions/pageActions.ts';
import { type OnPresenting, presentAction } from '../actions/presentAction.ts';
import { settleFields } from '../controls/useCommittedText.ts';

/**
 * The keys that work wherever one is on the page of a map. Ctrl+Z in a field is the browser's as long as that has a step left
 * there, and then the map's. `/` goes to Snel toevoegen from the drawing, where every other key is a command too.
 * Ctrl+Enter presents, but in a field. Returns how to stop.
 */
export const listenToMapKeys = (on: OnPage & OnPresenting): (() => void) => {
  const steps = fieldSteps();

  const onUndo = (event: KeyboardEvent) => {
    const direction = isPressed(pageActions.undo, pressedIn(event)) ? 'undo' : 'redo';
    const step = pageActions[direction];
    if (!isPressed(step, pressedIn(event))) return;
    // Behind a dialog nobody sees what is undone.
    const isBehind = document.querySelector('dialog:modal') !== null;
    const onMap = () => {
      steps.settle();
      settleFields();
      step.run(on);
    };
    if (isTextField(event.target) && steps.mayHave(event.target, direction)) {
      // Nothing came of it: the browser had no step left after all.
      if (!isBehind) steps.unlessTaken(onMap);
      return;
    }
    event.preventDefault();
    if (!isBehind) onMap();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement && event.target.rows > 1)) steps.settle();
    if (!isField(event.target) && !event.defaultPrevented) runByKey([pageActions.select], pressedIn(event), on);
    if (isOnDrawing(event.target) && runByKey([pageActions.toQuickAdd], pressedIn(event), on)) event.preventDefault();
  };

  // Before the button that has the focus takes Enter for itself.
  const onPresent = (event: KeyboardEvent) => {
    if (isField(event.target) || document.querySelector('dialog:modal') !== null) return;
    if (!runByKey([presentAction], pressedIn(event), on)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // Undo comes first: fields on the drawing keep their keys to themselves.
  addEventListener('keydown', onUndo, { capture: true });
  addEventListener('keydown', onPresent, { capture: true });
  addEventListener('keydown', onKeyDown);
  const stopSteps = steps.watch();
  return () => {
    removeEventListener('keydown', onUndo, { capture: true });
    removeEventListener('keydown', onPresent, { capture: true });
    removeEventListener('keydown', onKeyDown);
    stopSteps();
  };
};

type TextField = HTMLInputElement | HTMLTextAreaElement;
const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !/^(checkbox|radio|range)$/.test(target.type));
const isField = (target: EventTarget | null): boolean => isTextField(target) || target instanceof HTMLSelectElement;

/** The list of actors that lies over the drawing has its focus: only there a single letter or sign is a command. */
const isOnDrawing = (target: EventTarget | null): boolean => target instanceof Element && target.matches('.twin');

/**
 * Which steps the browser still has in the field where one is. It does not tell: they are used up once the field holds what it
 * held before the first letter, and for redo what it held before the first undo.
 */
const fieldSteps = () => {
  let field: TextField | null = null;
  /** What the field held before one typed, and before one undid that. */
  let before = '';
  let beyond: string | null = null;
  let taken = 0;

  const onBeforeInput = (event: InputEvent) => {
    if (!isTextField(event.target)) return;
    if (field !== event.target) {
      field = event.target;
      before = field.value;
      beyond = null;
    }
    if (event.inputType === 'historyUndo') beyond ??= field.value;
    else if (event.inputType !== 'historyRedo') beyond = null;
  };
  const onInput = () => {
    taken++;
  };
  const settle = () => {
    field = null;
  };
  return {
    settle,
    mayHave: (target: TextField, direction: 'undo' | 'redo'): boolean =>
      field === target && (direction === 'undo' ? target.value !== before : beyond !== null && target.value !== beyond),
    unlessTaken: (otherwise: () => void) => {
      const start = taken;
      setTimeout(() => {
        if (taken === start) otherwise();
      });
    },
    watch: () => {
      addEventListener('beforeinput', onBeforeInput, { capture: true });
      addEventListener('input', onInput, { capture: true });
      addEventListener('focusin', settle);
      return () => {
        removeEventListener('beforeinput', onBeforeInput, { capture: true });
        removeEventListener('input', onInput, { capture: true });
        removeEventListener('focusin', settle);
      };
    },
  };
};
