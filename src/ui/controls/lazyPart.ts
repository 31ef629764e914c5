import { type ComponentType, createElement, lazy } from 'react';
import { loadPart } from '../../workspace/loadPart.ts';

/** Parts that could not be loaded, each with how to ask for it anew. */
const failed = new Set<() => void>();

/** Asks anew for every part that could not be loaded, when it is next shown: React remembers a failure for ever. */
export const forgetFailedParts = (): void => {
  for (const renew of failed) renew();
  failed.clear();
};

/** Rules for the looks that did not arrive, in the order in which that was noticed. */
const brokenStyles: HTMLLinkElement[] = [];
globalThis.document?.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') brokenStyles.push(target);
  },
  true,
);

/** For what is fetched in another way: called once, when a part that failed is to be asked for anew. */
export const onForgetFailedParts = (renew: () => void): void => void failed.add(renew);

/** A component that is fetched when it is first shown, and can be asked for again when that failed; shown within `Guarded`. */
export const lazyPart = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  let missing: readonly HTMLLinkElement[] = [];
  const attempt = () =>
    lazy(async () => {
      const before = brokenStyles.length;
      try {
        return { default: await loadPart(() => Promise.all([load(), ...missing.map(mend)]).then(([part]) => part)) };
      } catch (problem) {
        missing = brokenStyles.slice(before);
        failed.add(renew);
        throw problem;
      }
    });
  let Now = attempt();
  const renew = () => {
    Now = attempt();
  };
  return (props) => createElement(Now as ComponentType<P>, props);
};

/** Asks once more for rules that did not arrive; what loads the program asks for them only once. */
const mend = (link: HTMLLinkElement) =>
  new Promise((done, fail) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.onload = done;
    again.onerror = fail;
    if (link.isConnected) link.replaceWith(again);
    else document.head.append(again);
  });
