import { MonitorUp, Pencil, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { BUILT_IN_NAMES } from '../../domain/exercise/builtInProgrammes.ts';
import { isBuiltIn, stepsIn } from '../../domain/exercise/exerciseRun.ts';
import { minutesOf } from '../../domain/exercise/programme.ts';
import type { IsoDate, MapId } from '../../domain/identifiers.ts';
import { programmeInWords } from '../../language/programmeInWords.ts';
import { refusalSentence } from '../../language/refusalSentence.ts';
import { Button, Problem } from '../controls/Button.tsx';
import { CheckBox } from '../controls/CheckBox.tsx';
import { OneOf } from '../controls/Choice.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useDeed } from '../controls/useDeed.ts';
import { useKeptAnswers } from '../controls/useKept.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { useProgram } from '../controls/useProgram.tsx';
import { goTo } from '../shell/route.ts';
import { ProgrammeEditor } from './ProgrammeEditor.tsx';
import { ProgrammeFile } from './ProgrammeFile.tsx';
import { Rounds } from './Rounds.tsx';
import { showOnScreen } from './showOnScreen.ts';
import { prepareSound } from './softSound.ts';
import { useExercise } from './useExercise.ts';
import { usePrintedInstruction } from './usePrintedInstruction.tsx';

type Role = 'draws' | 'keepsTime';

/** How the exercise begins: its programme, what it is about and what this device does in it, in one go. */
export const StartExercise = ({ on }: { readonly on?: MapId }) => {
  const { library } = useProgram();
  const language = useLanguage();
  const { exercise: t, library: lib, programmes } = language;
  const desk = useExercise();
  const choice = useObserved(desk.programme);
  const programme = programmeInWords(choice, language);
  const own = useRef(isBuiltIn(choice) ? null : choice);
  if (!isBuiltIn(choice)) own.current = choice;
  const [answers, put, forget] = useKeptAnswers(library.drafts, 'exercise', {
    issue: '',
    title: '',
    does: 'draws' as string,
    sound: '' as string,
    showsIssue: '' as string,
  });
  const [isEditing, setEditing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const deed = useDeed();
  const listed = useObserved(library, ({ maps }) => maps?.find(({ properties }) => properties.id === on) ?? null);
  const map = listed?.isDamaged ? null : (listed?.properties ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What a map says is shown to a room only when somebody wants that: it may name somebody.
  const issue = map === null ? answers.issue.trim() : answers.showsIssue === 'on' ? map.issue : '';
  const sheet = usePrintedInstruction(programme, issue);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => void library.refresh(), [library]);

  const draws = on !== undefined || answers.does === 'draws';
  const hasSound = answers.sound === 'on';
  const begin = async () => {
    setRefusal(null);
    if (hasSound) prepareSound();
    if (!draws) {
      desk.begin({ map: null, issue, hasSound });
      return forget();
    }
    const made =
      map !== null
        ? { done: true as const, value: map.id }
        : await library.make({
            title: answers.title.trim() || t.usualTitle,
            issue,
            owner: '',
            purpose: '',
            endDate: library.usualEndDate() as IsoDate,
          });
    if (!made.done) return setRefusal(refusalSentence(language, made.refusal));
    desk.begin({ map: made.value, issue, hasSound });
    forget();
    goTo({ page: 'map', id: made.value, view: 'map' });
  };
  const options = [
    ...BUILT_IN_NAMES.map((name) => ({
      value: name as string,
      label: `${programmes.title[name]}, ${t.minutes(minutesOf({ steps: stepsIn(name) }))}`,
      means: programmes.means[name],
    })),
    ...(own.current
      ? [{ value: OWN, label: `${own.current.title || t.ownProgramme}, ${t.minutes(minutesOf(own.current))}`, means: t.ownMeans }]
      : []),
  ];
  return (
    <main className="exercise-start">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {lib.startExercise}
        </h1>
        <p className="lead">{t.lead}</p>
      </div>
      <form
        noValidate
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void deed.start(begin);
        }}
      >
        {on === undefined && (
          <OneOf
            legend={t.thisDevice}
            name="does"
            look="cards"
            options={[
              { value: 'draws' as Role, label: t.draws, means: t.drawsMeans },
              { value: 'keepsTime' as Role, label: t.keepsTime, means: t.keepsTimeMeans },
            ]}
            value={draws ? 'draws' : 'keepsTime'}
            onChoose={(does) => put({ does })}
          />
        )}
        {map !== null ? (
          <>
            <p>{t.onMap(map.title)}</p>
            {map.issue !== '' && (
              <CheckBox checked={answers.showsIssue === 'on'} onChange={(shown) => put({ showsIssue: shown ? 'on' : '' })}>
                {t.showsIssue(map.issue)}
              </CheckBox>
            )}
          </>
        ) : (
          <>
            <TextField
              label={lib.issue}
              hint={t.issueHint}
              lines={2}
              value={answers.issue}
              onChange={(issue) => put({ issue })}
              spellCheck
            />
            {draws && (
              <TextField label={lib.title} hint={t.titleHint} value={answers.title} onChange={(title) => put({ title })} />
            )}
          </>
        )}
        <CheckBox checked={hasSound} onChange={(wanted) => put({ sound: wanted ? 'on' : '' })}>
          {t.sound}
        </CheckBox>
        <Problem of={deed.problem ?? refusal} />
        <div className="exercise-buttons">
          <Button type="submit" look="primary" isBusy={deed.isBusy}>
            {t.begin}
          </Button>
          <Button icon={MonitorUp} onClick={showOnScreen}>
            {t.onScreen}
          </Button>
          <Button icon={Printer} onClick={() => print()}>
            {t.sheet}
          </Button>
        </div>
      </form>
      <section className="exercise-programme" aria-label={t.programme}>
        <OneOf
          legend={t.programme}
          name="programme"
          look="cards"
          options={options}
          value={isBuiltIn(choice) ? choice : OWN}
          onChoose={(name) => {
            const builtIn = BUILT_IN_NAMES.find((one) => one === name);
            desk.choose(builtIn ?? own.current ?? 'workshop');
          }}
        />
        {isEditing ? (
          <ProgrammeEditor programme={programme} onChange={desk.choose} onDone={() => setEditing(false)} />
        ) : (
          <>
            <Rounds steps={programme.steps} />
            <ol className="exercise-questions">
              {programme.steps.flatMap(({ questions }, step) =>
                questions.map(({ text }, question) => <li key={`${step} ${question}`}>{text}</li>),
              )}
            </ol>
          </>
        )}
        <div className="exercise-buttons">
          {!isEditing && (
            <Button icon={Pencil} onClick={() => setEditing(true)}>
              {t.edit.open}
            </Button>
          )}
          <ProgrammeFile programme={programme} onOpen={desk.choose} />
        </div>
      </section>
      {sheet}
    </main>
  );
};

const OWN = 'own';
