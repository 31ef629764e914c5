import { type ActorMap, propertiesOf } from '../../../domain/actorMap.ts';
import type { ActorId, IsoDate } from '../../../domain/identifiers.ts';
import type { Redacted } from '../../../domain/redaction.ts';
import type { RedactionLevel } from '../../../domain/redactionChoice.ts';
import type { ActorField } from '../../../formats/importPreview.ts';
import { type FiguresTold, keyFigureSheet } from '../../../formats/write/mapSheets.ts';
import type { Sheet } from '../../../formats/write/sheet.ts';
import { capitalised } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { TablePart } from './mapTables.ts';

/** The table of key figures as it is looked at: who in which order, what is told of them, and how many there are in all. */
export interface ShownFigures {
  readonly ids: readonly ActorId[];
  readonly fields: readonly ActorField[];
  readonly all: number;
  /** The same order by what may be seen: that of hidden names would give them away. */
  readonly inOrder: (map: ActorMap, ids: readonly ActorId[]) => readonly ActorId[];
}

/** The same people on the map as others may see it. */
export const asSeen = (
  { ids, fields, inOrder }: ShownFigures,
  { map, actorAs }: Redacted,
  level: RedactionLevel,
): FiguresTold => {
  if (level === 'none') return { fields, ids };
  return {
    fields,
    ids: inOrder(
      map,
      ids.map(actorAs).filter((id) => map.actors.has(id)),
    ),
  };
};

/** The key figures alone: those that are told, or all. */
export const figureTables = (
  map: ActorMap,
  { code, words }: Language,
  told: FiguresTold | null,
  today?: IsoDate,
): ReadonlyMap<TablePart, readonly Sheet[]> => {
  const name = capitalised(words.keyFigureTermMany[propertiesOf(map).keyFigureTerm]);
  const sheet = keyFigureSheet(map, code, name, { ...told, today });
  return new Map(sheet.rows.length > 0 ? [['keyFigures', [sheet]]] : []);
};
