import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Watch, watchContext } from './watchContext.ts';

export { expect };

interface JourneyOptions {
  /** Console messages that this journey provokes on purpose. */
  readonly expectedErrors: readonly RegExp[];
}
interface JourneyFixtures {
  /** Runs in every journey, asked for or not. A journey tells it names that may not show up in titles and addresses. */
  readonly watch: Watch;
}

/**
 * Every journey is also a check that nothing leaves the computer: it fails when any page of it sent a request to another
 * origin, broke the content policy, logged an error, or put what the user typed in a title or an address.
 */
export const test = base.extend<JourneyOptions & JourneyFixtures>({
  expectedErrors: [[], { option: true }],
  watch: [
    async (
      { context, baseURL, expectedErrors }: { context: BrowserContext; baseURL: string | undefined } & JourneyOptions,
      use,
    ) => {
      const watch = await watchContext(context, baseURL ?? '', expectedErrors);
      await use(watch);
      watch.expectClean();
    },
    { auto: true },
  ],
});
