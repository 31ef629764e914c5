interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly remark?: string | undefined;
}
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}
export declare function countVitest(report: VitestReport | null, code: number): Count;
export declare function countPlaywright(report: PlaywrightReport | null, code: number): Count;
