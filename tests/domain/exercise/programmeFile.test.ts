import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEEDS, type Programme } from '../../../src/domain/exercise/programme.ts';
import { readProgrammeFile, writeProgrammeFile } from '../../../src/domain/exercise/programmeFile.ts';
import { EXERCISE_ROLES } from '../../../src/domain/role.ts';
import { tidyText } from '../../../src/domain/tidyText.ts';

const words = (most: number) => fc.string({ maxLength: most }).map(tidyText);
const named = (most: number) => words(most).map((text) => text || 'x');
const programmes: fc.Arbitrary<Programme> = fc.record({
  title: words(120),
  steps: fc.array(
    fc.record({
      title: named(120),
      minutes: fc.integer({ min: 1, max: 240 }),
      questions: fc.array(
        fc.record({
          text: named(300),
          instruction: words(900),
          needs: fc.constantFrom(...NEEDS),
          roles: fc.subarray([...EXERCISE_ROLES]),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
const programme: Programme = {
  title: 'Ochtend',
  steps: [
    {
      title: 'Alleen',
      minutes: 8,
      questions: [{ text: 'Wie zijn er?', instruction: '', needs: 'draw', roles: [] }],
    },
  ],
};
const codeOf = (text: string) => {
  const read = readProgrammeFile(text);
  return read.done ? 'done' : read.refusal.code;
};
const changed = (change: (file: Record<string, unknown> & { programme: Programme }) => unknown) =>
  JSON.stringify(change(JSON.parse(writeProgrammeFile(programme))));

describe('A programme file', () => {
  test('gives the same programme back', () => {
    fc.assert(
      fc.property(programmes, (one) => {
        expect(readProgrammeFile(writeProgrammeFile(one))).toEqual({ done: true, value: one });
      }),
      { numRuns: 300, seed: 13 },
    );
    expect(codeOf(`\uFEFF${writeProgrammeFile(programme)}`)).toBe('done');
  });

  test('that is cut off anywhere is refused as damaged', () => {
    const whole = writeProgrammeFile(programme).trimEnd();
    for (let end = 0; end < whole.length; end += 1) expect(codeOf(whole.slice(0, end)), String(end)).toBe('damagedProgramme');
  });

  test('of something else, or with names that would reach into the program, is no programme', () => {
    expect(codeOf('[]')).toBe('notAProgramme');
    expect(codeOf('{"format":"schakelkaart","version":1}')).toBe('notAProgramme');
    expect(codeOf('{"format":"schakelkaart-werkvorm","version":1,"__proto__":{"x":1},"programme":{}}')).toBe('notAProgramme');
    expect(codeOf('['.repeat(100_000))).toBe('damagedProgramme');
  });

  test('of a newer version says so, and is not guessed at', () => {
    expect(codeOf(changed((file) => ({ ...file, version: 2 })))).toBe('newerProgramme');
    expect(codeOf(changed((file) => ({ ...file, version: 'one' })))).toBe('programmeValue');
  });

  test('with more than there is room for is refused, with the place', () => {
    const [step] = programme.steps;
    const long = changed((file) => ({ ...file, programme: { ...programme, steps: [{ ...step, title: 'x'.repeat(121) }] } }));
    expect(readProgrammeFile(long)).toMatchObject({
      refusal: { code: 'programmeTooLong', details: { place: 'programme.steps[0].title' } },
    });
    expect(codeOf(changed((file) => ({ ...file, programme: { ...programme, steps: Array(21).fill(step) } })))).toBe(
      'programmeTooLong',
    );
    expect(codeOf(`"${'x'.repeat(2_000_001)}"`)).toBe('programmeTooLong');
  });

  test.each([0, -1, 2.5, '5', null])('with %s minutes is refused', (minutes) => {
    const text = changed((file) => ({ ...file, programme: { ...programme, steps: [{ ...programme.steps[0], minutes }] } }));
    expect(codeOf(text)).toBe('programmeValue');
  });

  test('with nothing to ask, or a name that shows nothing, is refused', () => {
    const [step] = programme.steps;
    expect(codeOf(changed((file) => ({ ...file, programme: { ...programme, steps: [] } })))).toBe('programmeValue');
    expect(codeOf(changed((file) => ({ ...file, programme: { ...programme, steps: [{ ...step, questions: [] }] } })))).toBe(
      'programmeValue',
    );
    expect(codeOf(changed((file) => ({ ...file, programme: { ...programme, steps: [{ ...step, title: '\u3164' }] } })))).toBe(
      'programmeValue',
    );
  });

  test('whatever is in it, answers and never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 400 }), fc.string({ maxLength: 4 }), (json, at, put) => {
        expect(typeof readProgrammeFile(json).done).toBe('boolean');
        const whole = writeProgrammeFile(programme);
        expect(typeof readProgrammeFile(whole.slice(0, at) + put + whole.slice(at + 1)).done).toBe('boolean');
      }),
      { numRuns: 1_000, seed: 13 },
    );
  });
});
