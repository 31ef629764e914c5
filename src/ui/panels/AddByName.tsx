import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { MAX_NAME_LENGTH } from '../../domain/quantities.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/** A button that turns into a field for the name of something new. `onAdd` gives the sentence why not, or nothing. */
export const AddByName = ({ label, onAdd }: { readonly label: string; readonly onAdd: (name: string) => string | null }) => {
  const t = useLanguage();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const put = (next: string | null) => {
    setText(next);
    setProblem(null);
    if (next === null) requestAnimationFrame(() => button.current?.focus());
  };
  const add = () => {
    if (text === null || text.trim() === '') return put(null);
    const said = onAdd(text);
    if (said === null) put(null);
    else setProblem(said);
  };

  if (text === null) {
    return (
      <button ref={button} type="button" className="plain add-by-name" onClick={() => put('')}>
        <Plus size={18} aria-hidden />
        {label}
      </button>
    );
  }
  return (
    <div className="add-by-name">
      <div className="with-button">
        <input
          className="input"
          type="text"
          // biome-ignore lint/a11y/noAutofocus: the button that was pressed has turned into this field
          autoFocus
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          translate="no"
          maxLength={MAX_NAME_LENGTH}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            } else if (event.key === 'Escape') {
              event.preventDefault();
              event.stopPropagation();
              put(null);
            }
          }}
        />
        <button type="button" className="quiet" onClick={add}>
          {t.panels.add}
        </button>
      </div>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </div>
  );
};
