import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { tidyName } from '../../../domain/commands/checks.ts';
import { mapOn } from '../../../domain/mapOn.ts';
import { pastedShape } from '../../../formats/pastedText.ts';
import { refusalSentence } from '../../../language/refusalSentence.ts';
import { addCandidates } from '../../../workspace/addCandidates.ts';
import { Button } from '../../controls/Button.tsx';
import { onOneLine, TextInput } from '../../controls/TextInput.tsx';
import { useDesk } from '../../controls/useDesk.tsx';
import { useDraft } from '../../controls/useDraft.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { Meant } from '../../panels/Meant.tsx';
import { useMeant } from '../../panels/useMeant.ts';

/** The field at the foot of the table: a function makes a candidate, a pasted list as many; of a table one sees the columns first. */
export const AddCandidate = ({ fieldRef }: { readonly fieldRef: RefObject<HTMLInputElement | null> }) => {
  const desk = useDesk();
  const t = useLanguage();
  const { candidate: text, taskLegend } = t.networkFigures;
  const [name, setName] = useDraft('newCandidate');
  const [said, setSaid] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const meant = useMeant();

  /** Whether they came in. */
  const take = (names: readonly string[]): boolean => {
    const { came, were, refusal } = addCandidates(desk, names);
    const known = mapOn(desk.editor.getSnapshot().map, desk.today()).actors.get(were[0] ?? ('' as never));
    if (refusal) {
      desk.notice.set(null);
      setSaid({ text: refusalSentence(t, refusal), isWrong: true });
    } else if (came.length > 0) {
      setSaid({ text: text.came(came.length), isWrong: false });
      // Who came last stands at the end of the table.
      requestAnimationFrame(() => form.current?.previousElementSibling?.querySelector('.tables')?.scrollTo({ top: 1e6 }));
    } else if (known?.keyFigure) {
      setSaid({ text: text.wasThere(known.name, t.words.status[known.keyFigure.status]), isWrong: false });
    }
    return refusal === null && came.length + were.length > 0;
  };
  const add = () => {
    if (tidyName(name) === '' || meant.asks([name])) return;
    if (take([name])) setName('');
    fieldRef.current?.focus();
  };
  const yes = (known: string) => {
    meant.forget();
    if (take([known])) setName('');
    fieldRef.current?.focus();
  };
  const no = () => {
    meant.agree(tidyName(name));
    add();
  };
  const takePasted = (pasted: string): boolean => {
    const shape = pastedShape(pasted);
    if (shape === 'line') return false;
    if (shape === 'file') desk.pasted.look(pasted);
    else take(pasted.split('\n'));
    return true;
  };
  return (
    <form
      className="candidate-row"
      ref={form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{text.label}</label>
      <TextInput
        id={id}
        ref={fieldRef}
        placeholder={text.how}
        aria-invalid={said?.isWrong ?? false}
        aria-describedby={`${id}-said`}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setSaid(null);
          meant.forget();
        }}
        onKeyDown={(event) => void meant.onKeyDown(event, yes, no)}
        {...onOneLine(takePasted)}
      />
      <Button type="submit">{text.add}</Button>
      <small className="task-legend">{taskLegend}</small>
      {meant.doubt && <Meant doubt={meant.doubt} onYes={yes} onNo={no} />}
      <p id={`${id}-said`} className={said?.isWrong ? 'problem' : 'hint'} role="status">
        {said?.text}
      </p>
    </form>
  );
};
