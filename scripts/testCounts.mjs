/** How many tests passed and failed by a runner's report. A runner that crashed or ran nothing counts as one that failed. */

/** `report` as Vitest's JSON reporter writes it, or null; `code` the runner's exit code. */
export function countVitest(report, code) {
  if (!report) return crashed();
  // A file that could not be loaded has no tests in it to have failed.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped }, code);
}

/** `report` as Playwright's JSON reporter writes it, or null; `code` the runner's exit code. A flaky test is a failed one. */
export function countPlaywright(report, code) {
  if (!report) return crashed();
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

function settle({ passed, failed, skipped }, code) {
  const remark = skipped > 0 ? `${skipped} not run` : undefined;
  if (failed === 0 && code !== 0) return { passed, failed: 1, remark: `the runner ended with code ${code}` };
  if (passed + failed === 0) return { passed: 0, failed: 1, remark: 'no test was run' };
  return { passed, failed: failed + (skipped > 0 ? 1 : 0), remark };
}

function crashed() {
  return { passed: 0, failed: 1, remark: 'the runner wrote no report' };
}
