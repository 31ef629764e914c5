import { buttonOf } from '../actions/action.ts';
import { stepActions } from '../actions/pageActions.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';

/** Undo and redo: in the header, and on a phone under the thumb. */
export const UndoButtons = () => {
  const desk = useDesk();
  const language = useLanguage();
  const steps = [stepActions.undo, stepActions.redo];
  // Anew when another step could be undone, and not with every change of the map.
  useObserved(desk.editor, () => steps.flatMap(({ hint, isEnabled }) => [hint(language, { desk }), isEnabled({ desk })]));
  return steps.map((step) => (
    <IconButton
      key={step.words(language)}
      className={step === stepActions.redo ? 'redo' : ''}
      {...buttonOf(step, language, { desk })}
    />
  ));
};
