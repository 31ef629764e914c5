/**
 * Going back by the program itself. The browser does that a moment later: what is written into the history meanwhile waits for it, or it
 * would be what is gone back from, and lead into what was just left.
 */
let going: { readonly waiting: (() => void)[]; readonly patience: ReturnType<typeof setTimeout> } | null = null;
/** So long the browser may take; after that it goes nowhere any more. */
const PATIENCE_MS = 2_000;

const end = (): void => {
  const { waiting = [], patience } = going ?? {};
  going = null;
  clearTimeout(patience);
  for (const write of waiting) writeHistory(write);
};

/** Writes into the history, as soon as nothing is gone back from. */
export const writeHistory = (write: () => void): void => {
  if (going) going.waiting.push(write);
  else write();
};

/**
 * Back to the entry before this one, at `href`. A page that is loaded anew in between is there already, and an entry that Forward leads
 * to is what it was.
 */
export const goBack = (href: string): void => {
  if (going) {
    writeHistory(() => goBack(href));
    return;
  }
  history.replaceState({ ...entryNow(), left: location.href }, '', href);
  going = { waiting: [], patience: setTimeout(end, PATIENCE_MS) };
  history.back();
};

/** To be asked at every `popstate`: whether it ends what `goBack` began, and is no news to anybody. */
export const isOwnReturn = (): boolean => {
  if (!going) return false;
  end();
  return true;
};

/** Makes an entry that was left what it was, when one comes to it again. */
export const restoreLeft = (): void => {
  const { left, ...rest } = entryNow();
  if (typeof left === 'string') history.replaceState(rest, '', left);
};

/** What the program keeps with the entry of the history that it is at. */
export const entryNow = (): Readonly<Record<string, unknown>> => {
  const entry: unknown = globalThis.history?.state;
  return typeof entry === 'object' && entry !== null ? { ...entry } : {};
};
