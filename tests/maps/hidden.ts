import type { ActorMap } from '../../src/domain/actorMap.ts';
import { type Redacted, redacted } from '../../src/domain/redaction.ts';
import type { RedactionLevel, StandIns } from '../../src/domain/redactionChoice.ts';
import type { TableName } from '../../src/domain/tables.ts';

export const inWords: StandIns = {
  actor: (kind, number) => (number === null ? kind : `${kind} ${number}`),
  label: (label, number) => `${label} ${number}`,
};

/** Ids that are counted, so that a test can say them. */
export const countedIds = () => {
  const counts = new Map<string, number>();
  return (table: TableName): string => {
    const number = (counts.get(table) ?? 0) + 1;
    counts.set(table, number);
    return `${table}-${number}`;
  };
};

export const hidden = (map: ActorMap, level: RedactionLevel, shown: Iterable<string> = []): Redacted =>
  redacted(map, { level, shown: new Set(shown) }, inWords, countedIds());
