/** An error or a rejection as the window tells of it. */
export type Uncaught = Pick<ErrorEvent, 'message' | 'filename' | 'error'> | Pick<PromiseRejectionEvent, 'reason'>;

/**
 * Whether what nobody caught is a fault of the program. Not what was stopped on purpose, not what an extension of the browser
 * does in the page, and not the browser's remark that a change of size waits for the next frame.
 */
export const isMishap = (event: Uncaught): boolean => {
  if ('reason' in event) return (event.reason as { name?: unknown } | null | undefined)?.name !== 'AbortError';
  if (event.filename && !event.filename.startsWith(location.origin)) return false;
  return !event.message.startsWith('ResizeObserver loop') && event.error?.name !== 'AbortError';
};
