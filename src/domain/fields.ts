import * as z from 'zod/mini';
import { type IdOf, type IsoDate, isDay, type Moment } from './identifiers.ts';
import { FARTHEST, MAX_NAME_LENGTH, MAX_NOTE_LENGTH, type Share } from './quantities.ts';

/** What a field of a record can be: the schema that checks it, and what everybody else must know of it. */

// The faster way of checking compiles code, which the page's security policy forbids and would report.
z.config({ jitless: true });

declare const HOLDS: unique symbol;
declare const OWN: unique symbol;
/** A schema of values of exactly this type: one for words is none for an id, nor the other way round. */
export type Field<V> = z.ZodMiniType & { readonly [HOLDS]: (value: V) => V };
/** The id of the record itself. */
export type OwnId = z.ZodMiniType & { readonly [OWN]: true };
export type FieldsOf<R> = { readonly [K in keyof R]-?: Field<R[K]> | (K extends 'id' ? OwnId : never) };

/** What is called by its place in a row when its own name may not be seen: "Kamp A", "Foto 1". */
export const LABELS = ['map', 'camp', 'area', 'district', 'count', 'snapshot', 'contribution', 'event'] as const;
export type Label = (typeof LABELS)[number];
/**
 * What becomes of words that somebody typed when they may not be seen: an actor's name makes way for a kind and a number, a label for
 * what it is and a number, any other text is emptied. Who wrote something, or why, is never seen, whatever else may be.
 */
export type Hiding = 'actor' | Label | 'emptied' | 'never';

interface Known {
  /** Words that somebody typed; all of them may be about a person. */
  readonly words?: Hiding;
  /** An id, whose look matters in files only; with the table of the record that it names, which must be there, or is at another moment. */
  readonly isId?: true;
  readonly to?: string;
  readonly elsewhere?: string;
  /** A list of names by which something is asked: without any it would ask for everything. */
  readonly isAsked?: true;
  /** A key in which ids of this table occur between colons. */
  readonly keyAmong?: string;
  /** With the time of day. */
  readonly isMoment?: true;
}
const known = new WeakMap<object, Known>();
export const knownOf = (schema: object): Known => known.get(schema) ?? {};

const made = <F>(schema: z.ZodMiniType, what: Known = {}): F => {
  known.set(schema, what);
  return schema as F;
};
const ID = /^(?!(?:__proto__|constructor|prototype|none)$)[\w.:-]{1,64}$/;
const id = () => z.string().check(z.regex(ID));
const object = (shape: object) => z.object(shape as Readonly<Record<string, z.ZodMiniType>>);
const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));

/** The kinds of fields. There is none for free text but `name` and `words`, so that nobody can forget to say how it is hidden. */
export const fields = {
  id: made<OwnId>(id(), { isId: true }),
  /** `now` is the map itself, wherever moments are spoken of. */
  momentId: made<OwnId>(id().check(z.refine((text) => text !== 'now')), { isId: true }),
  keyAmong: (table: string) => made<OwnId>(z.string().check(z.maxLength(400)), { keyAmong: table }),
  /** Names a record that must be there. In a list or where nothing may stand only the name goes with it, else the record does, as with the last name of `askedOf`. */
  to: <T extends string>(table: T) => made<Field<IdOf<T>>>(id(), { isId: true, to: table }),
  /** Names a record of another moment, which looks after itself. */
  elsewhere: <T extends string>(table: T) => made<Field<IdOf<T>>>(id(), { isId: true, elsewhere: table }),

  name: (words: Hiding) => made<Field<string>>(z.string().check(z.maxLength(MAX_NAME_LENGTH), z.regex(/\S/)), { words }),
  words: (words: Hiding) => made<Field<string>>(z.string().check(z.maxLength(MAX_NOTE_LENGTH)), { words }),

  day: made<Field<IsoDate>>(z.string().check(z.refine(isDay))),
  moment: made<Field<Moment>>(z.string().check(z.refine(isMoment)), { isMoment: true }),
  yesOrNo: made<Field<boolean>>(z.boolean()),
  whole: (least?: number) => made<Field<number>>(least === undefined ? z.int() : z.int().check(z.minimum(least))),
  mapUnits: made<Field<number>>(z.number().check(z.minimum(-FARTHEST), z.maximum(FARTHEST))),
  share: made<Field<Share>>(z.number().check(z.minimum(0), z.maximum(1))),
  outline: made<Field<readonly (readonly (readonly (readonly [x: number, y: number])[])[])[]>>(
    z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
  ),
  oneOf: <const V extends string | number>(values: readonly V[]) => made<Field<V>>(z.literal([...values])),
  someOf: <const V extends string>(values: readonly V[]) =>
    made<Field<readonly V[]>>(z.array(z.literal([...values])).check(z.maxLength(values.length))),

  orNull: <V>(field: Field<V>) => made<Field<V | null>>(z.nullable(field)),
  wordOr: <const W extends string, V>(word: W, field: Field<V>) => made<Field<W | V>>(z.union([z.literal(word), field])),
  ifSaid: <V>(field: Field<V>) => made<Field<V | undefined>>(z.optional(field)),
  listOf: <V>(field: Field<V>, most: number) => made<Field<readonly V[]>>(z.array(field).check(z.maxLength(most))),
  askedOf: <V>(field: Field<V>, most: number) =>
    made<Field<readonly V[]>>(z.array(field).check(z.maxLength(most)), { isAsked: true }),
  part: <R extends object>(shape: FieldsOf<R>) => made<Field<R>>(object(shape)),
  /** What is checked where it is read. */
  apart: <V>() => made<Field<V>>(z.unknown()),
};
export type Fields = typeof fields;

export type RecordSchema = z.ZodMiniObject;
export const recordSchema = (shape: object, holds?: (record: never) => boolean): RecordSchema =>
  holds ? object(shape).check(z.refine(holds as (record: unknown) => boolean)) : object(shape);
