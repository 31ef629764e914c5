import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { findingProblem } from '../../domain/commands/findings.ts';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../domain/finding.ts';
import type { FindingId, IsoDate } from '../../domain/identifiers.ts';
import { typedTextKey } from '../../domain/typedTexts.ts';
import { shortDay } from '../../language/grammar.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { Button } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { DayField } from '../controls/DayField.tsx';
import { Fold } from '../controls/Fold.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import type { RedactionChosen } from '../redaction/useRedactionChoice.ts';

const START = { id: '', kind: 'finding', text: '', by: '', when: '' };

/** What the writer adds to the reports of this map: findings and actions, kept with the map. With persons hidden each is seen once it is ticked. */
export const FindingsEditor = ({ chosen: { choice, setShown } }: { readonly chosen: RedactionChosen }) => {
  const desk = useDesk();
  const perform = usePerform();
  const language = useLanguage();
  const { report: t, code } = language;
  const findings = useMap((map) => map.findings);
  const [answers, put, forget] = useKeptAnswers(desk.drafts, 'finding', START);
  const [problem, setProblem] = useState<{ readonly at: 'text' | 'by' | 'when'; readonly said: string } | null>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  const kind: FindingKind = answers.kind === 'action' ? 'action' : 'finding';
  const editing = findings.get(answers.id as FindingId);

  /** What was begun is not folded away, and nothing closes over who has just added something. */
  const [isOpen, setOpen] = useState(answers.id !== '' || answers.text !== '');
  const begin = ({ id, kind, text, by, when }: Finding) => {
    put({ id, kind, text, by, when: when ?? '' });
    setOpen(true);
  };
  const clear = () => {
    put(START);
    forget();
    setProblem(null);
  };
  const save = () => {
    const set = {
      kind,
      text: answers.text.trim(),
      by: answers.by.trim(),
      when: answers.when === '' ? null : (answers.when as IsoDate),
    };
    const wrong = findingProblem(set);
    if (wrong) return setProblem({ at: wrong.field, said: refusalSentence(language, wrong.refusal) });
    const said = perform(
      editing
        ? { do: 'editFinding', id: editing.id, set }
        : { do: 'addFinding', finding: { id: desk.newId() as FindingId, ...set } },
    );
    if (said === null) clear();
    else setProblem({ at: 'text', said });
  };
  const problemAt = (field: 'text' | 'by' | 'when') => (problem?.at === field ? problem.said : null);
  // Who deletes one after another stays among them; after the last the focus is where they stood.
  const remove = (id: FindingId, at: number) => {
    flushSync(() => desk.perform({ do: 'removeFinding', id }));
    const rows = list.current?.querySelectorAll('li');
    const next = rows?.[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>('button:last-of-type');
    (next ?? list.current?.querySelector('legend'))?.focus();
  };
  const isHidden = (one: Finding) => choice.level === 'persons' && !choice.shown.has(typedTextKey('findings', 'text', one.text));
  const show = (one: Finding, on: boolean) => {
    const keys = [typedTextKey('findings', 'text', one.text), ...(one.by ? [typedTextKey('findings', 'by', one.by)] : [])];
    setShown([...[...choice.shown].filter((key) => !keys.includes(key)), ...(on ? keys : [])]);
  };
  const hidden = [...findings.values()].filter(isHidden).length;
  return (
    <fieldset ref={list} className="findings">
      <legend tabIndex={-1}>{t.own.title}</legend>
      {hidden > 0 && <p className="hint">{t.own.hidden(hidden)}</p>}
      {findings.size > 0 && choice.level === 'everybody' && <p className="hint">{t.own.never}</p>}
      {findings.size > 0 && (
        <ul>
          {[...findings.values()].map((one, at) => (
            <li key={one.id}>
              <Seen isAsked={choice.level === 'persons'} checked={!isHidden(one)} onChange={(on) => show(one, on)}>
                <span>
                  <strong>{t.own.kind[one.kind]}</strong> {one.text}{' '}
                  <small>{[one.by, one.when && shortDay(one.when, code)].filter(Boolean).join(', ')}</small>
                </span>
              </Seen>
              <IconButton label={t.own.edit(one.text)} icon={Pencil} size={16} onClick={() => begin(one)} />
              <IconButton label={t.own.remove(one.text)} icon={Trash2} size={16} onClick={() => remove(one.id, at)} />
            </li>
          ))}
        </ul>
      )}
      <Fold
        title={editing ? t.own.edit(editing.text) : t.own.begin}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <div className="stack">
          <OneOf
            legend={t.own.what}
            name="finding-kind"
            options={FINDING_KINDS.map((value) => ({ value, label: t.own.kind[value] }))}
            value={kind}
            onChoose={(next) => put({ kind: next })}
          />
          <TextField
            label={t.own.text}
            lines={2}
            value={answers.text}
            problem={problemAt('text')}
            onChange={(text) => put({ text })}
          />
          <TextField
            label={t.own.by}
            hint={t.own.byHint}
            value={answers.by}
            problem={problemAt('by')}
            onChange={(by) => put({ by })}
          />
          <DayField
            label={kind === 'action' ? t.own.before : t.own.since}
            value={answers.when}
            problem={problemAt('when')}
            onChange={(when) => put({ when })}
          />
          <div className="actions">
            {(editing || answers.text) && <Button onClick={clear}>{language.library.cancel}</Button>}
            <Button onClick={save} isIdle={answers.text.trim() === ''}>
              {editing ? t.own.save : t.own.add}
            </Button>
          </div>
        </div>
      </Fold>
    </fieldset>
  );
};

const Seen = ({
  isAsked,
  checked,
  onChange,
  children,
}: {
  readonly isAsked: boolean;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) =>
  isAsked ? (
    <CheckBox checked={checked} onChange={onChange}>
      {children}
    </CheckBox>
  ) : (
    children
  );
