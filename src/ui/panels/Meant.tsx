import { type PointerEvent, type Ref, useId } from 'react';
import type { Doubt } from '../../formats/doubtIn.ts';
import { Button } from '../controls/Button.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import './meant.css';

/**
 * "Bedoelt u …?" beside the field in which a new name was typed that looks like one on the map. Nothing is taken for granted: the
 * text stays in its field, and typing on puts the question away. `firstRef` is the button that says yes to the first name.
 */
export const Meant = ({
  doubt: { typed, names },
  onYes,
  onNo,
  firstRef,
}: {
  readonly doubt: Doubt;
  readonly onYes: (name: string) => void;
  readonly onNo: () => void;
  readonly firstRef?: Ref<HTMLButtonElement>;
}) => {
  const { pasted } = useLanguage();
  const t = pasted.meant;
  const id = useId();
  const isOne = names.length === 1;
  useAnnounced(t.question(names), 'meant', { fromStart: true });
  return (
    <div className="meant" role="group" aria-labelledby={id}>
      <p id={id}>{t.question(names)}</p>
      <div className="meant-answers">
        {names.map((name, i) => (
          <Button
            look="primary"
            key={name}
            ref={i === 0 ? firstRef : undefined}
            onPointerDown={keepFocus}
            onClick={() => onYes(name)}
          >
            {isOne ? t.yes : name}
            {isOne && <kbd aria-hidden="true">Enter</kbd>}
          </Button>
        ))}
        <Button title={t.asNew(typed)} onPointerDown={keepFocus} onClick={onNo}>
          {t.no}
          <kbd aria-hidden="true">Shift Enter</kbd>
        </Button>
      </div>
    </div>
  );
};

/** The field keeps the focus: leaving it may mean something there. */
const keepFocus = (event: PointerEvent) => event.preventDefault();
