import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOn, MINUTE_MS } from '../../../src/domain/exercise/exerciseClock.ts';
import {
  actOn,
  askedFor,
  beginRun,
  choiceIn,
  isForgotten,
  type RunDeed,
  runIn,
  stepsIn,
} from '../../../src/domain/exercise/exerciseRun.ts';
import { minutesOf, questionAt, stepAt } from '../../../src/domain/exercise/programme.ts';
import type { MapId } from '../../../src/domain/identifiers.ts';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { programmeInWords } from '../../../src/language/programmeInWords.ts';

const NOW = 1_800_000_000_000;
const begun = beginRun({ programme: 'workshop', map: 'map-1' as MapId, issue: 'De windmolens', hasSound: false }, NOW);
const runAfter = (deeds: readonly RunDeed['do'][], at = NOW) =>
  deeds.reduce((run, what) => actOn(run, { do: what } as RunDeed, at), begun);

describe('The programme that comes with the program', () => {
  test('is the workshop: five minutes, ten, five and five, with the deepening questions one by one', () => {
    const { steps } = programmeInWords('workshop', nl);
    expect(steps.map(({ title, minutes }) => `${title} ${minutes}`)).toEqual([
      'Toelichting 5',
      'Alleen aan de slag 10',
      'Met iemand anders 5',
      'Samen bespreken 5',
    ]);
    expect(minutesOf({ steps })).toBe(25);
    expect(steps[1]?.questions.map(({ needs, roles }) => [needs, ...roles])).toEqual([
      ['draw'],
      ['tag', 'pusher', 'follower'],
      ['tag', 'link'],
      ['tag', 'mover'],
    ]);
  });

  test('follows the language of the screen', () => {
    expect(programmeInWords('workshop', en).steps[0]?.title).toBe('Explanation');
    expect(programmeInWords('groups', en).steps.map(({ minutes }) => minutes)).toEqual(
      stepsIn('groups').map(({ minutes }) => minutes),
    );
  });
});

describe('An exercise that goes on', () => {
  test('goes through the questions of a step, and from step to step with a new clock', () => {
    const drawing = runAfter(['nextStep']);
    expect(leftOn(drawing.clock, NOW)).toBe(10 * MINUTE_MS);
    expect(runAfter(['nextStep', 'nextQuestion', 'nextQuestion', 'nextQuestion', 'nextQuestion']).question).toBe(3);
    expect(runAfter(['nextStep', 'nextQuestion', 'nextStep'])).toMatchObject({ step: 2, question: 0 });
    expect(runAfter(['nextStep', 'nextQuestion', 'previousQuestion', 'previousQuestion'])).toMatchObject({
      step: 1,
      question: 0,
    });
    expect(runAfter(['nextStep', 'previousStep', 'previousStep']).step).toBe(0);
  });

  test('stays at its last step', () => {
    const last = runAfter(['nextStep', 'nextStep', 'nextStep']);
    expect(actOn(last, { do: 'nextStep' }, NOW + 1)).toBe(last);
  });

  test('knows how long a question has been asked, on a clock that may stand still', () => {
    const asked = actOn(actOn(begun, { do: 'nextStep' }, NOW), { do: 'nextQuestion' }, NOW + 2 * MINUTE_MS);
    expect(askedFor(asked, NOW + 5 * MINUTE_MS)).toBe(3 * MINUTE_MS);
    const paused = actOn(asked, { do: 'pause' }, NOW + 3 * MINUTE_MS);
    expect(askedFor(paused, NOW + 50 * MINUTE_MS)).toBe(MINUTE_MS);
    expect(askedFor(actOn(paused, { do: 'lengthen' }, NOW + 50 * MINUTE_MS), NOW + 50 * MINUTE_MS)).toBe(MINUTE_MS);
  });

  test('says each help once', () => {
    const helped = actOn(begun, { do: 'help', with: 'noLink' }, NOW);
    expect(helped.helped).toEqual(['noLink']);
    expect(actOn(helped, { do: 'help', with: 'noLink' }, NOW)).toBe(helped);
  });

  test('is forgotten the day after, and not while its time runs or right after', () => {
    expect(isForgotten(begun, NOW + 60 * MINUTE_MS)).toBe(false);
    expect(isForgotten(begun, NOW + 24 * 60 * MINUTE_MS)).toBe(true);
  });

  test('is the same after it was kept and read, whatever was done; and what is damaged is no run', () => {
    const deed = fc.constantFrom<RunDeed['do']>(
      'pause',
      'resume',
      'lengthen',
      'nextQuestion',
      'previousQuestion',
      'nextStep',
      'previousStep',
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), fc.integer({ min: 0, max: 90 * MINUTE_MS }), (deeds, later) => {
        const run = runAfter(deeds, NOW + later);
        expect(runIn(JSON.parse(JSON.stringify(run)))).toEqual(run);
        expect(stepsIn('workshop')[run.step]?.questions[run.question]).toBeDefined();
      }),
      { numRuns: 300, seed: 13 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(runIn({ ...begun, clock: value })).toBeNull();
      }),
      { seed: 13 },
    );
    expect(runIn(null)).toBeNull();
    expect(runIn({ ...begun, programme: 'another' })).toBeNull();
    expect(choiceIn('groups')).toBe('groups');
    expect(choiceIn({ title: 'x', steps: [] })).toBeNull();
  });

  test('shows the last question where a shorter programme is read meanwhile', () => {
    const programme = programmeInWords('workshop', nl);
    expect(stepAt(programme, 99).title).toBe('Samen bespreken');
    expect(questionAt(programme, 1, 99).roles).toEqual(['mover']);
  });
});
