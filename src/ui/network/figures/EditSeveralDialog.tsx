import { useId } from 'react';
import type { ActorId } from '../../../domain/identifiers.ts';
import { STATUSES, TASKS, type Task } from '../../../domain/keyFigure.ts';
import { refusalSentence } from '../../../language/refusalSentence.ts';
import { OneOf } from '../../controls/Choice.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { Select } from '../../controls/Select.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';
import {
  deedsForSeveral,
  isAnythingSaid,
  NOTHING_SAID,
  type SaidOfSeveral,
  type SeveralProblem,
  spokenSince,
} from './saidOfSeveral.ts';

/** Says the same of several key figures at once, as one undo step. What is left open stays as it is with everybody. */
export const EditSeveralDialog = ({
  actors,
  title,
  onClose,
}: {
  readonly actors: readonly ActorId[];
  readonly title: string;
  readonly onClose: () => void;
}) => {
  const desk = useDesk();
  const language = useLanguage();
  const { words, networkFigures } = language;
  const { several: t, column } = networkFigures;
  const today = desk.today();
  const usual: SaidOfSeveral = { ...NOTHING_SAID, since: String(today) };
  const [kept, keep, forget] = useKeptAnswers(desk.drafts, 'severalFigures', usual);
  const who = actors.toSorted().join(' ');
  const said = kept.who === who ? kept : { ...usual, who };
  const say = (part: Partial<SaidOfSeveral>) => keep({ ...said, ...part });
  const areas = useMap((map) => map.areas);
  const id = useId();
  const collator = new Intl.Collator(language.code, { numeric: true });
  const places = [...areas.values()].sort((one, other) => collator.compare(one.name, other.name));
  const areaChoice = [
    { value: '', label: t.as },
    ...places.map(({ id: value, name: label }) => ({ value: String(value), label })),
  ];
  const known = useMap((map) => map.actors);
  const since = spokenSince(actors, said.lastContact, { actors: known }, today);

  const change = (): string | null => {
    const deeds = deedsForSeveral(said, actors, { actors: known, areas }, today);
    if (typeof deeds === 'string') return problems[deeds];
    const step = `several ${desk.newId()}`;
    for (const deed of deeds) {
      const outcome = desk.perform(deed, undefined, step);
      if (outcome.done || outcome.refusal.code === 'nothingToDo') continue;
      desk.notice.set(null);
      return refusalSentence(language, outcome.refusal);
    }
    forget();
    onClose();
    return null;
  };
  const problems: Readonly<Record<SeveralProblem, string>> = {
    nothing: t.nothing,
    areaMissing: language.refusals.areaMissing,
    noDay: networkFigures.noDay,
    toCome: language.attention.spokenDialog.toCome,
  };

  return (
    <FormDialog
      title={title}
      submit={t.submit(actors.length)}
      isComplete={isAnythingSaid(said)}
      onSubmit={change}
      onClose={onClose}
      onCancel={() => {
        forget();
        onClose();
      }}
    >
      <p className="hint">{t.hint}</p>
      <div className="several-figures">
        <Select
          label={column.status}
          value={said.status}
          options={[
            { value: '', label: t.as },
            ...STATUSES.map((value) => ({ value: String(value), label: words.status[value] })),
          ]}
          onChoose={(status) => say({ status })}
        />
        {said.status !== '' && <DayField label={t.since} value={said.since} max={today} onChange={(since) => say({ since })} />}
        <DayField label={t.spoken} value={said.lastContact} max={today} onChange={(lastContact) => say({ lastContact })} />
        {since.size > 0 && <p className="hint">{t.spokenSince(since.size, actors.length)}</p>}
        <TextField label={column.contactPerson} value={said.contactPerson} onChange={(contactPerson) => say({ contactPerson })} />
        {places.length > 0 && (
          <>
            <Select label={t.area} value={said.area} options={areaChoice} onChoose={(area) => say({ area })} />
            <Select label={t.areaGone} value={said.areaGone} options={areaChoice} onChoose={(areaGone) => say({ areaGone })} />
          </>
        )}
      </div>
      <div className="several-tasks">
        {TASKS.map((task) => (
          <TaskChange key={task} task={task} name={`${id}-${task}`} value={said[task]} onChoose={(on) => say({ [task]: on })} />
        ))}
      </div>
    </FormDialog>
  );
};

const TaskChange = ({
  task,
  name,
  value,
  onChoose,
}: {
  readonly task: Task;
  readonly name: string;
  readonly value: string;
  readonly onChoose: (on: string) => void;
}) => {
  const { networkFigures } = useLanguage();
  const { several: t, column } = networkFigures;
  return (
    <OneOf
      legend={column[task]}
      name={name}
      options={[
        { value: '', label: t.stays, spoken: t.as },
        { value: 'on', label: t.gets },
        { value: 'off', label: t.loses },
      ]}
      value={value}
      onChoose={onChoose}
    />
  );
};
