import { useId } from 'react';
import type { KeyFigurePart } from '../../../domain/commands/editKeyFigures.ts';
import { type ActorId, type AreaId, type IsoDate, isDay } from '../../../domain/identifiers.ts';
import { type KeyFigureStatus, STATUSES, TASKS, type Task } from '../../../domain/keyFigure.ts';
import { refusalSentence } from '../../../language/refusalSentence.ts';
import { OneOf } from '../../controls/Choice.tsx';
import { DayField } from '../../controls/DayField.tsx';
import { FormDialog } from '../../controls/FormDialog.tsx';
import { Select } from '../../controls/Select.tsx';
import { TextField } from '../../controls/TextField.tsx';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useKeptAnswers } from '../../controls/useKept.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

const NOTHING_SAID = {
  status: '',
  since: '',
  signal: '',
  prevent: '',
  intervene: '',
  advise: '',
  area: '',
  areaGone: '',
  contactPerson: '',
  lastContact: '',
  /** Whom it was said of: of others nothing of it holds. */
  who: '',
};

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
  const usual = { ...NOTHING_SAID, since: String(today) };
  const [kept, keep, forget] = useKeptAnswers(desk.drafts, 'severalFigures', usual);
  const who = actors.toSorted().join(' ');
  const said = kept.who === who ? kept : { ...usual, who };
  const say = (part: Partial<typeof usual>) => keep({ ...said, ...part });
  const areas = useMap((map) => map.areas);
  const id = useId();
  const collator = new Intl.Collator(language.code, { numeric: true });
  const places = [...areas.values()].sort((one, other) => collator.compare(one.name, other.name));
  const areaChoice = [
    { value: '', label: t.as },
    ...places.map(({ id: value, name: label }) => ({ value: String(value), label })),
  ];
  const known = useMap((map) => map.actors);
  // Whom one spoke to since keeps that day; what is planned was not said yet.
  const spokenSince = new Set(
    actors.filter((actor) => {
      const day = known.get(actor)?.keyFigure?.lastContact ?? null;
      return isDay(said.lastContact) && day !== null && day <= today && day > said.lastContact;
    }),
  );
  const spoken = said.lastContact === '' ? [] : actors.filter((actor) => !spokenSince.has(actor));
  const isSaid = Object.entries(said).some(([field, text]) => field !== 'since' && field !== 'who' && text.trim() !== '');

  const change = (): string | null => {
    if (!isSaid) return t.nothing;
    // All of it or nothing: what would be refused is refused before anything is done.
    if ([said.area, said.areaGone].some((area) => area !== '' && !areas.has(area as AreaId)))
      return language.refusals.areaMissing;
    if (said.status !== '' && !isDay(said.since)) return networkFigures.noDay;
    if (said.lastContact !== '' && !isDay(said.lastContact)) return networkFigures.noDay;
    if (said.lastContact > today) return language.attention.spokenDialog.toCome;
    const set: KeyFigurePart = {
      ...(said.status !== '' && { status: said.status as KeyFigureStatus }),
      ...(said.contactPerson.trim() !== '' && { contactPerson: said.contactPerson.trim() }),
    };
    const tasks = Object.fromEntries(TASKS.flatMap((task) => (said[task] === '' ? [] : [[task, said[task] === 'on']])));
    const step = `several ${desk.newId()}`;
    const on = (said.status === '' ? today : said.since) as IsoDate;
    const edited = desk.perform({ do: 'editKeyFigures', actors, set, tasks, on }, undefined, step);
    if (!edited.done && edited.refusal.code !== 'nothingToDo') return refusalSentence(language, edited.refusal);
    const outcomes = [
      ...(spoken.length === 0
        ? []
        : [
            desk.perform(
              { do: 'editKeyFigures', actors: spoken, set: { lastContact: said.lastContact as IsoDate }, on: today },
              undefined,
              step,
            ),
          ]),
      ...(['area', 'areaGone'] as const).flatMap((field) =>
        said[field] === ''
          ? []
          : [
              desk.perform(
                { do: 'putInArea', actors, area: said[field] as AreaId, as: 'neighbourhoods', on: field === 'area' },
                undefined,
                step,
              ),
            ],
      ),
    ];
    for (const outcome of outcomes)
      if (!outcome.done && outcome.refusal.code !== 'nothingToDo') return refusalSentence(language, outcome.refusal);
    forget();
    onClose();
    return null;
  };

  return (
    <FormDialog
      title={title}
      submit={t.submit(actors.length)}
      isComplete={isSaid}
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
        {spokenSince.size > 0 && <p className="hint">{t.spokenSince(spokenSince.size, actors.length)}</p>}
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
