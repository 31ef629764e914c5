import { expect, test } from 'vitest';
import { nl } from '../../../src/language/nl.ts';
import { programmeInWords } from '../../../src/language/programmeInWords.ts';
import { instructionSheet } from '../../../src/ui/exercise/instructionSheet.ts';

const programme = programmeInWords('workshop', nl);
const sheetOf = (issue: string) => instructionSheet(programme, issue, '2026-12-01', nl);

test('The instruction holds every step with its time, and every question with what it means', () => {
  const said = JSON.stringify(sheetOf('De windmolens'));
  for (const { title, minutes, questions } of programme.steps) {
    expect(said).toContain(title);
    expect(said).toContain(`${minutes} minuten`);
    for (const { text, instruction } of questions) {
      expect(said).toContain(`"${text}"`);
      expect(said).toContain(instruction);
    }
  }
  expect(said).toContain('De windmolens');
});

test('The instruction asks for one page, and says nothing of an issue that nobody filled in', () => {
  expect(sheetOf('').onePage).toBe('usual');
  expect(JSON.stringify(sheetOf(''))).not.toContain(nl.exercise.paper.issue);
});
