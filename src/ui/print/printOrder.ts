/** Who has something to print now. */
export interface PrintOrder {
  /** Gives back how to leave. `isScreen`: it prints the screen, and only where nothing stands before that, whichever came last. */
  readonly join: (who: object, isScreen: boolean) => () => void;
  /** Whether this one's page is printed. */
  readonly isFirst: (who: object) => boolean;
}

/** Of several that have something to print, what stands before the screen goes first, and of those what came last. */
export const makePrintOrder = (): PrintOrder => {
  const [screens, before]: [object[], object[]] = [[], []];
  return {
    join: (who, isScreen) => {
      const own = isScreen ? screens : before;
      own.push(who);
      return () => {
        const at = own.indexOf(who);
        if (at >= 0) own.splice(at, 1);
      };
    },
    isFirst: (who) => (before.at(-1) ?? screens.at(-1)) === who,
  };
};
