import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { ActorId } from '../../domain/identifiers.ts';
import type { MapPoint } from '../../domain/quantities.ts';
import { completeName } from '../../formats/completeName.ts';
import { type DoubtInLine, doubtIn } from '../../formats/doubtIn.ts';
import { readQuickText } from '../../formats/quickText.ts';
import { QUICK_ADD } from '../../workspace/drafts.ts';
import { namesOn, quickAdd, takePasted } from '../../workspace/quickAdd.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { onOneLine, TextArea } from '../controls/TextInput.tsx';
import { useAnnounced } from '../controls/useAnnounced.ts';
import { useDesk } from '../controls/useDesk.tsx';
import { useDraft } from '../controls/useDraft.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { Meant } from '../panels/Meant.tsx';
import { answerByKey } from '../panels/useMeant.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Snel toevoegen: one line, Enter, and it stands on the map. Names on the map complete as one types: arrows choose,
 * Tab takes the first; a new name that looks like one of them is asked about. What is refused stays in the field. A text area
 * of one row, since a field of one line would run the lines of a list together before anybody can see them.
 */
export const QuickAdd = ({
  field,
  near,
  onShow,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly near: () => MapPoint;
  /** Brings an actor into view that is on the map already. */
  readonly onShow: (id: ActorId) => void;
}) => {
  const desk = useDesk();
  const { shell: t, heard } = useLanguage();
  const [text, setText] = useDraft(QUICK_ADD);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<{ readonly doubt: DoubtInLine; readonly agreed: ReadonlySet<string> } | null>(null);
  const id = useId();

  const completion = isOpen ? completeName(text, caret, namesOn(desk)) : null;
  const names = completion?.names ?? [];
  useAnnounced(names.length > 0 ? heard.completions(names.length) : '', 'completions');

  const add = (line: string, agreed = NOBODY) => {
    setOpen(false);
    const known = namesOn(desk);
    const doubt = readQuickText(line, known).done ? doubtIn(line, known, agreed) : null;
    setAsked(doubt && { doubt, agreed });
    if (doubt) return;
    const isAdded = quickAdd(desk, line, near()) !== null;
    const isThere = desk.notice.getSnapshot()?.kind === 'alreadyThere';
    const [there, ...others] = isThere ? desk.selection.getSnapshot().actors : [];
    if (there !== undefined && others.length === 0) onShow(there);
    // A name that was chosen for its answer is found, and done with.
    if (isAdded || (isThere && line !== text)) {
      setText('');
      // What was scrolled for a long line would hide the beginning of the next.
      requestAnimationFrame(() => field.current?.scrollTo(0, 0));
    }
    setChosen(-1);
  };
  const yes = (name: string) => {
    if (!asked) return;
    const line = text.slice(0, asked.doubt.from) + name + text.slice(asked.doubt.to);
    setText(line);
    add(line, asked.agreed);
    field.current?.focus();
  };
  const no = () => {
    if (!asked) return;
    add(text, new Set([...asked.agreed, asked.doubt.typed]));
    field.current?.focus();
  };
  const take = (name: string) => {
    if (!completion) return;
    setText(text.slice(0, completion.from) + name + text.slice(completion.to));
    setCaret(completion.from + name.length);
    setChosen(-1);
    setOpen(false);
  };
  const type = (typed: string, at: number) => {
    // Filled in by the browser or another program: what was being typed stays, and the list goes where a pasted one goes.
    if (takePasted(desk, typed, near) !== 'line') return;
    setText(typed.replace(/[\r\n]+/g, ''));
    setCaret(at);
    setChosen(-1);
    setOpen(true);
    setAsked(null);
    desk.notice.set(null);
    desk.selection.goOn();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isChoosing = names.length > 0;
    if (answerByKey(event, asked?.doubt ?? null, { yes, no, forget: () => setAsked(null) })) return;
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
      <TextArea
        className="quick-line"
        ref={field}
        rows={1}
        wrap="off"
        aria-label={t.quickAdd}
        aria-describedby={`${id}-how`}
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={names.length > 0}
        aria-controls={names.length > 0 ? `${id}-names` : undefined}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        placeholder={t.quickAddExample}
        value={text}
        onChange={({ target }) => type(target.value, target.selectionStart)}
        {...onOneLine((pasted) => takePasted(desk, pasted, near) !== 'line' || typeOneLine(pasted))}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        enterKeyHint="done"
      />
      <IconButton
        className="add-line"
        label={t.quickAddButton}
        icon={Plus}
        size={22}
        // The keyboard of a phone stays where it is.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => text.trim() !== '' && add(text)}
      />
      {asked && <Meant doubt={asked.doubt} onYes={yes} onNo={no} />}
      <span id={`${id}-how`} className="hidden-visually">
        {t.quickAddHow}
      </span>
    </div>
  );
};

/** One line with a line end behind it, as a cell of a spreadsheet is copied; the browser keeps what it can undo. */
const typeOneLine = (pasted: string): boolean =>
  /[\r\n]/.test(pasted) && document.execCommand('insertText', false, pasted.trim());
