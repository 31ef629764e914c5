import type { MapRecords, TableName } from '../domain/tables.ts';

/** The fields of a record in which somebody types: a string that is no id, day or choice. */
type TypedField<R> = { [K in keyof R & string]: string extends R[K] ? K : never }[keyof R & string];
/** A word for each, so that a new field cannot be asked about without one. */
export type TypedFields = {
  readonly [T in TableName as TypedField<MapRecords[T]> extends never ? never : T]: {
    readonly [K in TypedField<MapRecords[T]>]: string;
  };
};

/** A, B … Z, AA, AB … */
export const lettered = (number: number): string => {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? lettered(Math.floor((number - 1) / 26)) + last : last;
};
