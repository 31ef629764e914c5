import { cutText } from '../domain/cutText.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { MAX_NOTE_LENGTH, type Strength } from '../domain/quantities.ts';
import { newRelation, type Relation, type RelationType, relationKey } from '../domain/relation.ts';
import type { BuiltActors } from './buildActors.ts';
import type { NoticeBook } from './noticeBook.ts';
import { readBoolean, readNumber } from './readValues.ts';
import { strengthScale } from './strengthScale.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { valueReader } from './valueReader.ts';
import { certaintyWords, directionWords, readWord, relationTypeWords } from './words.ts';

/** Relations made of rows: one of each type between two actors, none of an actor with itself. */
export const buildRelations = (
  tables: readonly UnderstoodTable[],
  actors: BuiltActors,
  makesActors: boolean,
  newId: () => string,
  notices: NoticeBook,
): Map<RelationId, Relation> => {
  const byKey = new Map<string, Relation>();
  const hasActorTable = actors.actors.size > 0;
  const endOf = (text: string): ActorId | null => {
    const found = actors.find(text);
    if (found || !makesActors) return found;
    const made = actors.make(text);
    if (made && hasActorTable) notices.add('actorsAdded', { name: cutText(text, 60) });
    return made;
  };

  for (const table of tables) {
    const scale = strengthScale(table, notices);
    for (const row of table.rows) {
      const [start, end] = [row.raw.from ?? row.text('from'), row.raw.to ?? row.text('to')];
      if (start === '' || end === '') {
        // A row of a table with one name in it is an actor without relations.
        const alone = start || end;
        if (alone !== '' && makesActors && row.raw.from === undefined && !endOf(alone)) continue;
        notices.add('relationIncomplete', { line: row.raw.line });
        continue;
      }
      const [from, to] = [endOf(start), endOf(end)];
      if (!from || !to) {
        notices.add('relationWithoutActor', { name: cutText(from ? end : start, 60), line: row.raw.line });
        continue;
      }
      if (from === to) {
        notices.add('selfRelations', { name: cutText(start, 60) });
        continue;
      }
      const relation = relationOf(table, row, { from, to, id: newId() as RelationId }, scale(row), notices);
      const other = byKey.get(relationKey(relation));
      byKey.set(relationKey(relation), other ? merged(other, relation, notices) : relation);
    }
  }
  return new Map([...byKey.values()].map((relation) => [relation.id, relation]));
};

const relationOf = (
  table: UnderstoodTable,
  row: UnderstoodRow,
  ends: Pick<Relation, 'id' | 'from' | 'to'>,
  { strength, isNegative }: { readonly strength: Strength | null; readonly isNegative: boolean },
  notices: NoticeBook,
): Relation => {
  const read = valueReader(table, row, notices);
  const said = read('type', relationTypeWords);
  const isBelowZero = isNegative || (readNumber(row.text('sign')) ?? 0) < 0 || row.text('sign') === '-';
  const type: RelationType = said ?? (isBelowZero ? 'tension' : 'contact');
  if (!said && isBelowZero) notices.add('negativeTension');
  const isOneWay = directionOf(table, row);
  if (type !== 'influence' && isOneWay === true) notices.add('directionLeftOut');
  // A word for the type that is not understood is kept where a person can read it.
  const note =
    said || row.text('type') === '' ? row.text('note') : [row.text('type'), row.text('note')].filter(Boolean).join('. ');
  return {
    ...newRelation(ends.id, ends.from, ends.to, type),
    mutual: type === 'influence' && isOneWay === false,
    strength: strength ?? 2,
    certainty: read('certainty', certaintyWords) ?? 'seen',
    note: cutText(note, MAX_NOTE_LENGTH),
  };
};

/** One way, both ways, or not said. */
const directionOf = (table: UnderstoodTable, row: UnderstoodRow): boolean | null => {
  const text = row.text('directed');
  const word = readWord(directionWords, text);
  if (word) return word === 'yes';
  // "gericht: nee" is both ways; "richting: ja" says nothing that can be understood.
  const column = table.columnOf.get('directed') ?? '';
  return (/gericht|directed/i.test(column) ? readBoolean(text) : null) ?? row.raw.isDirected ?? null;
};

/** Two relations that cannot stand side by side become one that says what either says. */
const merged = (one: Relation, other: Relation, notices: NoticeBook): Relation => {
  const isReturned = one.type === 'influence' && one.from === other.to && !one.mutual;
  notices.add(isReturned ? 'influenceMutual' : 'relationsMerged');
  const notes = other.note === '' || one.note.includes(other.note) ? one.note : [one.note, other.note].filter(Boolean).join('\n');
  return {
    ...one,
    mutual: one.mutual || other.mutual || isReturned,
    strength: one.strength > other.strength ? one.strength : other.strength,
    note: cutText(notes, MAX_NOTE_LENGTH),
  };
};
