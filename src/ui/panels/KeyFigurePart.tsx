import { useId } from 'react';
import { propertiesOf } from '../../domain/actorMap.ts';
import type { KeyFigurePart as KeyFigurePartSaid } from '../../domain/commands/editKeyFigures.ts';
import type { ActorId, IsoDate } from '../../domain/identifiers.ts';
import {
  AGE_GROUPS,
  BACKGROUNDS,
  inTheWayOfSince,
  KEY_FIGURE_KINDS,
  type KeyFigure,
  type KeyFigureStatus,
  newKeyFigure,
  POSITIONS,
  STATUSES,
  statusSince,
  TASKS,
  withSince,
} from '../../domain/keyFigure.ts';
import type { Typing } from '../../workspace/mapDesk.ts';
import { AnyOf, OneOf } from '../controls/Choice.tsx';
import { CommittedDay } from '../controls/CommittedDay.tsx';
import { CommittedField } from '../controls/CommittedField.tsx';
import { Fold } from '../controls/Fold.tsx';
import { Select } from '../controls/Select.tsx';
import { Switch } from '../controls/Switch.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { usePerform } from '../controls/usePerform.ts';
import { MonthsField } from './MonthsField.tsx';
import { hasCourse, ToDates } from './ToDates.tsx';
import { useOfActors } from './useOfActors.ts';

/** Says something of the key figure; gives the sentence why it was refused, or nothing. */
type SetPart = (part: KeyFigurePartSaid | null, typing?: Typing) => string | null;

/** What is known of an actor as a key figure. "Niet bekend" is an answer of its own, never a no. Where it leads, what was agreed is not folded away. */
export const KeyFigurePart = ({ id, isLeading = false }: { readonly id: ActorId; readonly isLeading?: boolean }) => {
  const desk = useDesk();
  const term = useMap((map) => propertiesOf(map).keyFigureTerm);
  const [keyFigure = null] = useOfActors([id], 'keyFigure');
  const t = useLanguage();
  const perform = usePerform();
  const written = () => desk.editor.getSnapshot().map.actors.get(id)?.keyFigure;
  const set: SetPart = (part, typing) => perform({ do: 'editActor', id, set: { keyFigure: part }, on: desk.today() }, typing);
  return (
    <fieldset className="key-figure">
      <legend>{t.panels.keyFigureGroup[term]}</legend>
      <Switch
        label={t.panels.isKeyFigure[term]}
        checked={keyFigure !== null}
        onChange={(on) => void set(on ? newKeyFigure : null)}
      />
      {keyFigure && (
        <KeyFigureAnswers
          {...{ keyFigure, written, set, isLeading }}
          onStatus={(status) => void desk.perform({ do: 'editActor', id, set: { keyFigure: { status } }, on: desk.today() })}
        />
      )}
    </fieldset>
  );
};

const KeyFigureAnswers = ({
  keyFigure,
  written,
  set,
  onStatus,
  isLeading,
}: {
  readonly keyFigure: KeyFigure;
  /** With what a file said of days to come. */
  readonly written: () => KeyFigure | null | undefined;
  readonly set: SetPart;
  /** A choice has no place to say why it cannot be so: that is said above the page. */
  readonly onStatus: (status: KeyFigureStatus) => void;
  readonly isLeading: boolean;
}) => {
  const t = useLanguage();
  const desk = useDesk();
  const id = useId();
  const { panels, words, networkFigures } = t;
  const { column } = networkFigures;
  /** Codes with their words; and, for what may be unknown, "niet bekend" last. */
  const known = <T extends string>(codes: readonly T[], said: Readonly<Record<T, string>>) =>
    codes.map((value) => ({ value, label: said[value] }));
  const unknown = { value: UNKNOWN, label: words.unknown } as const;
  const yesOrNo = [{ value: 'yes' as const, label: words.yes }, { value: 'no' as const, label: words.no }, unknown];
  const answered = (answer: boolean | null) => (answer === null ? UNKNOWN : answer ? 'yes' : 'no');
  const answer = (said: string) => (said === UNKNOWN ? null : said === 'yes');
  const orNull = <T extends string>(value: T | typeof UNKNOWN): T | null => (value === UNKNOWN ? null : (value as T));
  const kinds = (
    <AnyOf
      legend={panels.keyFigureKinds}
      name={`${id}-kinds`}
      options={known(KEY_FIGURE_KINDS, words.keyFigureKind)}
      values={keyFigure.kinds}
      onChange={(kinds) => set({ kinds })}
    />
  );
  const agreed = (
    <>
      <CommittedDay
        label={column.agreedUntil}
        value={keyFigure.agreedUntil ?? null}
        today={desk.today()}
        isAhead
        onChange={(day, typing) => set({ agreedUntil: day ?? undefined }, typing)}
      />
      <MonthsField
        label={column.contactEvery}
        hint={networkFigures.contactEveryHint}
        value={keyFigure.contactEvery}
        onCommit={(contactEvery, typing) => set({ contactEvery }, typing)}
      />
    </>
  );
  return (
    <div className="stack">
      <OneOf
        legend={panels.status}
        name={`${id}-status`}
        options={known(STATUSES, words.status)}
        value={keyFigure.status}
        onChoose={onStatus}
      />
      <CommittedDay
        label={column.since}
        value={statusSince(keyFigure)}
        today={desk.today()}
        isWhole
        onChange={(day, typing) => {
          const before = inTheWayOfSince(keyFigure, day);
          if (before) return networkFigures.sinceTooEarly(words.status[before.status], before.since);
          return set({ statusHistory: withSince(written() ?? keyFigure, day, desk.today()).statusHistory }, typing);
        }}
      />
      {hasCourse(keyFigure) && <ToDates />}
      {keyFigure.status === 'paused' && (
        <CommittedDay
          label={column.backOn}
          value={keyFigure.backOn ?? null}
          today={desk.today()}
          isAhead
          onChange={(day, typing) => set({ backOn: day ?? undefined }, typing)}
        />
      )}
      {!isLeading && kinds}
      <CommittedDay
        label={panels.lastContact}
        value={keyFigure.lastContact}
        today={desk.today()}
        onChange={(day: IsoDate | null, typing) => set({ lastContact: day }, typing)}
      />
      <CommittedField
        label={column.contactPerson}
        hint={networkFigures.contactPersonHint}
        value={keyFigure.contactPerson ?? ''}
        onCommit={(text, typing) => set({ contactPerson: text === '' ? undefined : text }, typing)}
      />
      {isLeading && agreed}
      {isLeading && kinds}
      <Fold title={panels.moreDetails}>
        <div className="stack">
          {!isLeading && agreed}
          <AnyOf
            legend={panels.tasks}
            name={`${id}-tasks`}
            options={known(TASKS, words.task)}
            values={keyFigure.tasks}
            onChange={(tasks) => set({ tasks })}
          />
          <OneOf
            legend={panels.position}
            name={`${id}-position`}
            options={[...known(POSITIONS, words.position), unknown]}
            value={keyFigure.position ?? UNKNOWN}
            onChoose={(value) => set({ position: orNull(value) })}
          />
          <Select
            label={panels.background}
            value={keyFigure.background ?? UNKNOWN}
            options={[...known(BACKGROUNDS, words.background), unknown]}
            onChoose={(value) => set({ background: orNull(value) })}
          />
          <OneOf
            legend={panels.ageGroup}
            name={`${id}-age`}
            options={[...known(AGE_GROUPS, words.ageGroup), unknown]}
            value={keyFigure.ageGroup ?? UNKNOWN}
            onChoose={(value) => set({ ageGroup: orNull(value) })}
          />
          <OneOf
            legend={panels.socialProfession}
            name={`${id}-profession`}
            options={yesOrNo}
            value={answered(keyFigure.socialProfession)}
            onChoose={(said) => set({ socialProfession: answer(said) })}
          />
          <OneOf
            legend={panels.knownToMunicipality}
            name={`${id}-known`}
            options={yesOrNo}
            value={answered(keyFigure.knownToMunicipality)}
            onChoose={(said) => set({ knownToMunicipality: answer(said) })}
          />
        </div>
      </Fold>
    </div>
  );
};

const UNKNOWN = 'unknown' as const;
