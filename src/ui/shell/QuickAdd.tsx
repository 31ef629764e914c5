import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import type { MapPoint } from '../../domain/quantities.ts';
import { completeName } from '../../formats/completeName.ts';
import { quickAdd } from '../../workspace/quickAdd.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

/**
 * Snel toevoegen: one line, Enter, and it stands on the map. Names on the map complete as one types: arrows choose,
 * Tab takes the first. A pasted list is added at once. What is refused stays in the field.
 */
export const QuickAdd = ({
  field,
  near,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly near: () => MapPoint;
}) => {
  const desk = useDesk();
  const { shell: t } = useLanguage();
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const id = useId();

  const { actors } = desk.editor.getSnapshot().map;
  const knownNames = useMemo(() => [...actors.values()].map(({ name }) => name), [actors]);
  const completion = isOpen ? completeName(text, caret, knownNames) : null;
  const names = completion?.names ?? [];

  const add = (line: string): boolean => {
    const added = quickAdd(desk, line, near());
    if (!added) return false;
    setText('');
    setChosen(-1);
    setOpen(false);
    return true;
  };
  const take = (name: string) => {
    if (!completion) return;
    const next = text.slice(0, completion.from) + name + text.slice(completion.to);
    setText(next);
    setCaret(completion.from + name.length);
    setChosen(-1);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isChoosing = names.length > 0;
    if (event.key === 'Enter') {
      event.preventDefault();
      const name = names[chosen];
      if (name !== undefined) take(name);
      else if (text.trim() !== '') add(text);
    } else if (event.key === 'Tab' && isChoosing && !event.shiftKey) {
      event.preventDefault();
      take(names[Math.max(0, chosen)] ?? '');
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isChoosing) {
      event.preventDefault();
      const count = names.length + 1;
      setChosen(((chosen + 1 + (event.key === 'ArrowDown' ? 1 : -1) + count) % count) - 1);
    } else if (event.key === 'Escape') {
      if (isChoosing) setOpen(false);
      else setText('');
    }
  };

  return (
    <div className="quick-add">
      {names.length > 0 && (
        <ul id={`${id}-names`} role="listbox" aria-label={t.completions} className="completions">
          {names.map((name, index) => (
            <li
              key={name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onPointerDown={(event) => {
                event.preventDefault();
                take(name);
              }}
            >
              {name}
              {index === Math.max(0, chosen) && <kbd aria-hidden="true">{chosen < 0 ? 'Tab' : 'Enter'}</kbd>}
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        type="text"
        aria-label={t.quickAdd}
        aria-describedby={`${id}-how`}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? `${id}-names` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={t.quickAddExample}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setCaret(event.target.selectionStart ?? event.target.value.length);
          setChosen(-1);
          setOpen(true);
          desk.notice.set(null);
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (!/[\n\r\t]/.test(pasted.trim())) return;
          event.preventDefault();
          if (!add(pasted)) setText(pasted.replace(/[\r\n]+/g, ' '));
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        enterKeyHint="done"
      />
      <kbd aria-hidden="true">Enter</kbd>
      <span id={`${id}-how`} className="hidden-visually">
        {t.quickAddHow}
      </span>
    </div>
  );
};
