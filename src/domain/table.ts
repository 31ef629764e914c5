import type { Fields, FieldsOf } from './fields.ts';
import type { AnyRecord } from './recordChange.ts';

/** What has to be known of a table to keep, write, undo, take in, erase and hide its records. */
export interface Table<R extends AnyRecord> {
  /** On the map, and frozen in its snapshots; or about the map, and never in a snapshot. */
  readonly scope: 'frozen' | 'map';
  /** Asked for by whoever checks records, so that the list of tables comes without the schema library. */
  readonly fields: (is: Fields) => FieldsOf<R>;
  /** What must hold between fields. */
  readonly holds?: (record: R) => boolean;
  readonly unique?: Unique<R>;
  /** A second sign by which a record of another map is known to be the same; empty says nothing. */
  readonly alsoKnownBy?: (record: R) => string;
  /** Fields that are set together or not at all: a change says all of them as soon as one is another. */
  readonly together?: readonly (keyof R & string)[];
  /** Every record that it names has one, which comes and goes with it. */
  readonly follows?: true;
  /** Comes along when a map is taken into another one; not with ids that are keys among others, which would have to be made anew. */
  readonly comesAlong?: true;
  /**
   * Added when there were files and stored maps already, which may do without it. While it has nothing in it, a file lists it all the
   * same or leaves it out, so that files that do not need it stay as they are.
   */
  readonly later?: 'listed' | 'leftOut';
  /** Most records of a map; as many as actors unless said. */
  readonly most?: number;
  /** Its record, in the types alone. */
  readonly record?: R;
}

/** What no two records of a table may share. */
export interface Unique<R extends AnyRecord> {
  readonly key: (record: R) => string;
  /** The fields that only make sense together with those that the key is made of. */
  readonly of: readonly (keyof R & string)[];
  readonly fits?: (record: R) => boolean;
  /** A record that comes back and finds its key taken gets a number behind its name, or stays away. */
  readonly taken: 'numbered' | 'staysAway';
}

export const table = <R extends AnyRecord>(described: Table<R>): Table<R> => described;
