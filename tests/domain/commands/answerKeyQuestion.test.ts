import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/domain/identifiers.ts';
import { readMapFile, writeMapFile } from '../../../src/domain/mapFile.ts';
import { answeredQuestions, KEY_QUESTION_IDS, KEY_QUESTIONS } from '../../../src/domain/network/keyQuestions.ts';
import { pathOfThree } from '../../maps/smallMaps.ts';
import { mapAfter, refusalOf } from './ask.ts';

const day = '2027-03-01' as IsoDate;

describe('Hoofdvragen', () => {
  test('are twenty-nine, each asked once, nine to eleven a phase', () => {
    expect(new Set(KEY_QUESTION_IDS).size).toBe(29);
    expect(Object.values(KEY_QUESTIONS).map(({ length }) => length)).toEqual([11, 9, 9]);
  });

  test('are answered a part at a time, and what is said of one part leaves the others', () => {
    const first = mapAfter(pathOfThree(), { do: 'answerKeyQuestion', id: 'why', answer: { text: 'Rust' } });
    const map = mapAfter(first, { do: 'answerKeyQuestion', id: 'why', answer: { by: 'adviseur', when: day } });
    expect(map.answers.get('why')).toEqual({ id: 'why', text: 'Rust', by: 'adviseur', when: day });
    expect([...answeredQuestions(map.answers)]).toEqual(['why']);
  });

  test('are not answered by who and when alone, nor by spaces', () => {
    const map = mapAfter(pathOfThree(), { do: 'answerKeyQuestion', id: 'size', answer: { text: ' \u200b', by: 'adviseur' } });
    expect(answeredQuestions(map.answers).size).toBe(0);
  });

  test('have no answer once nothing is left of it, or it is taken away', () => {
    const map = mapAfter(pathOfThree(), { do: 'answerKeyQuestion', id: 'why', answer: { text: 'Rust' } });
    expect(mapAfter(map, { do: 'answerKeyQuestion', id: 'why', answer: { text: '' } }).answers.size).toBe(0);
    expect(mapAfter(map, { do: 'answerKeyQuestion', id: 'why', answer: null }).answers.size).toBe(0);
  });

  test('refuse a text that no file could hold, and a day that is none', () => {
    const ask = (answer: object) => refusalOf(pathOfThree(), { do: 'answerKeyQuestion', id: 'why', answer }).code;
    expect(ask({ text: 'a'.repeat(20_000) })).toBe('noteTooLong');
    expect(ask({ by: 'a'.repeat(20_000) })).toBe('noteTooLong');
    expect(ask({ text: 'Rust', when: '2027-02-30' })).toBe('dateInvalid');
  });

  test('travel with the map file, and a file of before does without', () => {
    const map = mapAfter(pathOfThree(), { do: 'answerKeyQuestion', id: 'why', answer: { text: 'Rust' } });
    const read = readMapFile(JSON.parse(writeMapFile(map)));
    expect(read.done && read.value.answers.get('why')?.text).toBe('Rust');
    expect(writeMapFile(pathOfThree())).not.toContain('"answers"');
  });
});
