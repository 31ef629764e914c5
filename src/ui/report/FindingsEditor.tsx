import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../domain/finding.ts';
import type { FindingId, IsoDate } from '../../domain/identifiers.ts';
import { shortDay } from '../../language/grammar.ts';
import { Button } from '../controls/Button.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { DayField } from '../controls/DayField.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';

const START = { id: '', kind: 'finding', text: '', by: '', when: '' };

/** What the writer adds to the reports of this map: findings and actions, kept with the map. */
export const FindingsEditor = () => {
  const desk = useDesk();
  const perform = usePerform();
  const language = useLanguage();
  const { report: t, code } = language;
  const findings = useMap((map) => map.findings);
  const [answers, put, forget] = useKeptAnswers(desk.drafts, 'finding', START);
  const [problem, setProblem] = useState<string | null>(null);
  const kind: FindingKind = answers.kind === 'action' ? 'action' : 'finding';
  const editing = findings.get(answers.id as FindingId);

  const begin = ({ id, kind, text, by, when }: Finding) => put({ id, kind, text, by, when: when ?? '' });
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
    const said = perform(
      editing
        ? { do: 'editFinding', id: editing.id, set }
        : { do: 'addFinding', finding: { id: desk.newId() as FindingId, ...set } },
    );
    if (said === null) clear();
    else setProblem(said);
  };
  return (
    <fieldset className="findings">
      <legend>{t.own.title}</legend>
      {findings.size > 0 && (
        <ul>
          {[...findings.values()].map((one) => (
            <li key={one.id}>
              <span>
                <strong>{t.own.kind[one.kind]}</strong> {one.text}{' '}
                <small>{[one.by, one.when && shortDay(one.when, code)].filter(Boolean).join(', ')}</small>
              </span>
              <IconButton label={t.own.edit(one.text)} icon={Pencil} size={16} onClick={() => begin(one)} />
              <IconButton
                label={t.own.remove(one.text)}
                icon={Trash2}
                size={16}
                onClick={() => desk.perform({ do: 'removeFinding', id: one.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <OneOf
        legend={t.own.what}
        name="finding-kind"
        options={FINDING_KINDS.map((value) => ({ value, label: t.own.kind[value] }))}
        value={kind}
        onChoose={(next) => put({ kind: next })}
      />
      <TextField label={t.own.text} lines={2} value={answers.text} problem={problem} onChange={(text) => put({ text })} />
      <TextField label={t.own.by} hint={t.own.byHint} value={answers.by} onChange={(by) => put({ by })} />
      <DayField label={kind === 'action' ? t.own.before : t.own.since} value={answers.when} onChange={(when) => put({ when })} />
      <div className="actions">
        {(editing || answers.text) && <Button onClick={clear}>{language.library.cancel}</Button>}
        <Button onClick={save} disabled={answers.text.trim() === ''}>
          {editing ? t.own.save : t.own.add}
        </Button>
      </div>
    </fieldset>
  );
};
