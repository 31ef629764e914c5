import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/testCounts.mjs';

const unit = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const browser = { expected: 3, unexpected: 0, flaky: 0, skipped: 0 };

describe('The count at the end of `npm test`', () => {
  test('adds what passed', () => {
    expect(countVitest(unit, 0)).toMatchObject({ passed: 3, failed: 0 });
    expect(countPlaywright({ stats: browser }, 0)).toMatchObject({ passed: 3, failed: 0 });
  });

  test('adds what failed, and a test that passed only at the second try', () => {
    expect(countVitest({ ...unit, numFailedTests: 2 }, 1)).toMatchObject({ passed: 3, failed: 2 });
    expect(countPlaywright({ stats: { ...browser, unexpected: 1, flaky: 1 } }, 1)).toMatchObject({ passed: 3, failed: 2 });
  });

  test('calls a runner that crashed, or ended badly with nothing failed, failed', () => {
    expect(countVitest(null, 0).failed).toBe(1);
    expect(countPlaywright(null, 0).failed).toBe(1);
    expect(countVitest(unit, 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(countPlaywright({ stats: browser }, 130)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('calls a run of nothing failed', () => {
    expect(countVitest({ ...unit, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(countPlaywright({ stats: { ...browser, expected: 0 } }, 0).failed).toBe(1);
  });

  test('calls a file that could not be loaded failed', () => {
    expect(countVitest({ ...unit, testResults: [{ status: 'failed', assertionResults: [] }] }, 1)).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  test('calls a test that was left out failed', () => {
    expect(countVitest({ ...unit, numPendingTests: 1 }, 0).failed).toBe(1);
    expect(countPlaywright({ stats: { ...browser, skipped: 1 } }, 0).failed).toBe(1);
  });
});
