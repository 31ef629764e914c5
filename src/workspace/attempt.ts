import { StoreError, type StoreProblem } from './ports.ts';

/** What came of work that the storage may refuse. */
export type Attempt<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly problem: StoreProblem };

/** Does the work, and gives what the storage refused as a value. A bug rejects. */
export const attempt = async <T>(work: () => Promise<T>): Promise<Attempt<T>> => {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { done: false, problem: error.problem };
  }
};
