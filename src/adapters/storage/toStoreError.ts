import { StoreError, type StoreProblem } from '../../workspace/ports.ts';

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'storageFull',
  VersionError: 'newerVersion',
  DatabaseClosedError: 'storageClosed',
  TransactionInactiveError: 'storageClosed',
  AbortError: 'storageClosed',
  DataError: 'damaged',
  NotReadableError: 'damaged',
  // What browsers answer when the files of a database cannot be opened, or a part of it is not there.
  UnknownError: 'damaged',
  NotFoundError: 'damaged',
  UpgradeError: 'damaged',
  SecurityError: 'storageUnavailable',
  NotAllowedError: 'storageUnavailable',
  MissingAPIError: 'storageUnavailable',
};

/** The problem behind whatever IndexedDB or Dexie threw; `storageFailed` when there is no better name for it. */
export const toStoreError = (error: unknown): StoreError => {
  const causes = causesOf(error);
  const own = causes.find((cause) => cause instanceof StoreError);
  if (own) return own;
  const names = causes.map(({ name }) => name);
  // The innermost cause says most: a full disk arrives as an aborted transaction around it.
  const known = names.reverse().find((name) => Object.hasOwn(PROBLEMS, name));
  return new StoreError((known && PROBLEMS[known]) || 'storageFailed', error);
};

/** The connection went away under the call before anything was written: asking once more is safe. */
export const isLostConnection = (error: unknown): boolean =>
  causesOf(error).some(({ name }) => name === 'DatabaseClosedError' || name === 'InvalidStateError');

const causesOf = (error: unknown): { readonly name: string }[] => {
  const causes: { readonly name: string }[] = [];
  for (let next: unknown = error; isNamed(next) && causes.length < 5; next = next.inner ?? next.cause) causes.push(next);
  return causes;
};

const isNamed = (value: unknown): value is { readonly name: string; readonly inner?: unknown; readonly cause?: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
