import { expect, test } from 'vitest';
import { findingProblem } from '../../../src/domain/commands/findings.ts';
import type { IsoDate } from '../../../src/domain/identifiers.ts';

const finding = { kind: 'action' as const, text: 'Koffie drinken', by: 'adviseur', when: '2026-12-01' as IsoDate };
const long = 'a'.repeat(20_000);

test('what is wrong with a finding is said of the field it is in', () => {
  expect(findingProblem(finding)).toBe(null);
  expect(findingProblem({ ...finding, text: ' ' })).toMatchObject({ field: 'text', refusal: { code: 'textEmpty' } });
  expect(findingProblem({ ...finding, text: long })).toMatchObject({ field: 'text', refusal: { code: 'noteTooLong' } });
  expect(findingProblem({ ...finding, by: long })).toMatchObject({ field: 'by', refusal: { code: 'noteTooLong' } });
  expect(findingProblem({ ...finding, when: '2026-02-31' as IsoDate })).toMatchObject({
    field: 'when',
    refusal: { code: 'dateInvalid' },
  });
});
