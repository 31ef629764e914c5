import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { unlessGoneOn } from '../controls/unlessGoneOn.ts';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';

/**
 * A button that turns into a field for the name of something new. `onAdd` gives the sentence why not, or nothing. What is
 * half typed is kept under `draft`, and is in the field again wherever that is offered.
 */
export const AddByName = ({
  label,
  draft,
  onAdd,
}: {
  readonly label: string;
  readonly draft: string;
  readonly onAdd: (name: string) => string | null;
}) => {
  const t = useLanguage();
  const [text, setText] = useDraft(draft);
  const [isOpen, setOpen] = useState(text !== '');
  /** The focus follows who pressed the button, and stays where it is when an earlier text shows. */
  const [wasPressed, setPressed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    setText('');
    setProblem(null);
    setOpen(false);
    unlessGoneOn(() => button.current?.focus());
  };
  const add = () => {
    const said = text.trim() === '' ? null : onAdd(text);
    if (said === null) close();
    else setProblem(said);
  };
  const open = () => {
    setPressed(true);
    setOpen(true);
  };

  if (!isOpen) {
    return (
      <Button look="plain" icon={Plus} className="add-by-name" ref={button} onClick={open}>
        {label}
      </Button>
    );
  }
  return (
    <div className="add-by-name">
      <Field label={label} isLabelHidden problem={problem}>
        {(ties) => (
          <div className="with-button">
            <TextInput
              {...ties}
              // The button that was pressed has turned into this field
              autoFocus={wasPressed}
              placeholder={label}
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
                  close();
                }
              }}
            />
            <Button onClick={add}>{t.panels.add}</Button>
          </div>
        )}
      </Field>
    </div>
  );
};
