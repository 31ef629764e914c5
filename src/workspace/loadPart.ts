/** A part of the program that could not be fetched: the server is away, or has a new version that has it no more. */
export class LoadProblem extends Error {
  constructor(cause: unknown) {
    super(`a part of the program could not be loaded: ${cause}`, { cause });
    this.name = 'LoadProblem';
  }
}

/** Fetches a part of the program that comes only when it is needed. Rejects with `LoadProblem`. */
export const loadPart = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (cause) {
    throw new LoadProblem(cause);
  }
};
