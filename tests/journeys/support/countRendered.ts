import type { Page } from '@playwright/test';

/** What React tells whoever watches it: the parts of a fiber that say whether a component was rendered. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}
interface Counting {
  rendered: number;
  lastAt: number;
}

/** Before the page is opened: counts every time a component is rendered. */
export const countRendered = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // Function components: plain, with a ref passed on, and in `memo`.
    const COMPONENTS: ReadonlySet<number> = new Set([0, 11, 14, 15]);
    const PERFORMED_WORK = 1;
    const counting: Counting = { rendered: 0, lastAt: 0 };
    /** A subtree that is the same thing as before was left out; below it stand flags of an earlier commit. */
    const visit = (first: Fiber | null): void => {
      for (let fiber = first; fiber; fiber = fiber.sibling) {
        if (COMPONENTS.has(fiber.tag) && (fiber.alternate === null || (fiber.flags & PERFORMED_WORK) !== 0))
          counting.rendered += 1;
        if (fiber.child !== fiber.alternate?.child) visit(fiber.child);
      }
    };
    Object.assign(window, {
      counting,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => {
          counting.lastAt = performance.now();
          visit(root.current);
        },
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
    });
  });

/** So long nothing is rendered before all is called quiet. */
const QUIET_MS = 800;

/** How many times a component is rendered from `deed` until all is quiet. */
export const renderedBy = async (page: Page, deed: () => Promise<unknown>): Promise<number> => {
  const quiet = () =>
    page.waitForFunction(
      (pause) => performance.now() - (window as unknown as { counting: Counting }).counting.lastAt > pause,
      QUIET_MS,
    );
  const count = () => page.evaluate(() => (window as unknown as { counting: Counting }).counting.rendered);
  await quiet();
  const before = await count();
  await deed();
  await quiet();
  return (await count()) - before;
};
