import { cutText } from '../domain/cutText.ts';
import type { ActorId, RelationId } from '../domain/identifiers.ts';
import { MAX_NOTE_LENGTH } from '../domain/quantities.ts';
import { CERTAINTIES, newRelation, type Relation, type RelationType, relationKey } from '../domain/relation.ts';
import { answeredOnce } from './answeredOnce.ts';
import type { BuiltActors } from './buildActors.ts';
import type { StrengthBounds, StrengthThirds } from './importPreview.ts';
import type { NoticeBook } from './noticeBook.ts';
import { readBoolean, readNumber } from './readValues.ts';
import { relationWord, type SaidType } from './relationWord.ts';
import { type ReadStrength, strengthScale } from './strengthScale.ts';
import type { UnderstoodRow, UnderstoodTable } from './understoodTable.ts';
import { reportUnknown, valueReader } from './valueReader.ts';
import { campWords, certaintyWords, directionWords, readWord } from './words.ts';

export interface BuiltRelations {
  readonly relations: Map<RelationId, Relation>;
  /** By table: how its numbers were divided, where they had to be. */
  readonly strengths: ReadonlyMap<string, StrengthThirds>;
}
interface Making {
  readonly actors: BuiltActors;
  /** Whether an end without an actor of its own makes one. */
  readonly makesActors: boolean;
  readonly newId: () => string;
  readonly notices: NoticeBook;
  readonly boundsOf: (table: string) => StrengthBounds | undefined;
}

/** Relations made of rows: one of each type between two actors, none of an actor with itself. Nobody saw what a file says: it is heard, unless it says otherwise. */
export const buildRelations = (tables: readonly UnderstoodTable[], making: Making): BuiltRelations => {
  const { newId, notices, boundsOf } = making;
  const byKey = new Map<string, Relation>();
  const strengths = new Map<string, StrengthThirds>();
  const endOf = endsOf(making);
  const typesOf = answeredOnce(typesIn);

  for (const table of tables) {
    for (const name of table.mentions) endOf([name]);
    const scale = strengthScale(table, notices, boundsOf(table.preview.table), (row) => ({
      from: endName(making.actors, row, 'from'),
      to: endName(making.actors, row, 'to'),
    }));
    let told = 0;
    if (scale.thirds) strengths.set(table.preview.table, scale.thirds);
    for (const row of table.rows) {
      const ends = orderedEnds(table, row, endTexts(row, 'from'), endTexts(row, 'to'));
      const { start, end, isOneWay } = ends;
      if (start.length === 0 || end.length === 0) {
        // A row of a table with one name in it is an actor without relations.
        const alone = [...start, ...end];
        if (alone.length > 0 && making.makesActors && row.raw.from === undefined && !endOf(alone)) continue;
        notices.add('relationIncomplete', { line: row.raw.line });
        continue;
      }
      const [from, to] = [endOf(start), endOf(end)];
      if (!from || !to) {
        notices.add('relationWithoutActor', { name: cutText((from ? end : start)[0] ?? '', 60), line: row.raw.line });
        continue;
      }
      if (from === to) {
        notices.add('selfRelations', { name: cutText(start[0] ?? '', 60) });
        continue;
      }
      const strength = scale.read(row);
      for (const said of typesOf(row.text('type'))) {
        if (said === 'denied') {
          notices.add('relationDenied', { name: cutText(start[0] ?? '', 60), value: cutText(row.text('type'), 60) });
          continue;
        }
        const relation = relationOf(table, row, { from, to, id: newId() as RelationId }, { said, strength, isOneWay }, notices);
        const other = byKey.get(relationKey(relation));
        told += 1;
        byKey.set(relationKey(relation), other ? merged(other, relation, start[0] ?? '', notices) : relation);
      }
    }
    if (told === 0 && table.rows.length > 0) notices.add('noRelations', { rows: table.rows.length, file: table.file });
  }
  return { relations: new Map([...byKey.values()].map((relation) => [relation.id, relation])), strengths };
};

/** All that a row says of one end: the format's own word first. */
const endTexts = ({ raw, texts }: UnderstoodRow, end: 'from' | 'to'): readonly string[] => {
  const own = raw[end];
  return own === undefined ? texts(end) : own === '' ? [] : [own];
};

const endsOf = ({ actors, makesActors, notices }: Making) => {
  const hasActorTable = actors.actors.size > 0;
  /** Of an id beside a name: whichever the actors know, else the name. */
  const endOf = (texts: readonly string[]): ActorId | null => {
    for (const text of texts) {
      const found = actors.find(text);
      if (found) return found;
    }
    if (!makesActors) return null;
    const name = texts.find((text) => readNumber(text) === null) ?? texts[0] ?? '';
    const made = actors.make(name);
    if (made && hasActorTable) notices.add('actorsAdded', { name: cutText(name, 60) });
    return made;
  };
  return endOf;
};

/** What people call one end of a row, for messages and examples. */
export const endName = (actors: BuiltActors, row: UnderstoodRow, end: 'from' | 'to'): string => {
  const texts = endTexts(row, end);
  const id = texts.flatMap((text) => actors.find(text) ?? [])[0];
  return cutText((id && actors.actors.get(id)?.name) ?? texts[0] ?? '', 60);
};

/** Several types in one cell ("contact, spanning") are as many relations, when all of them are types. */
const typesIn = (text: string): readonly SaidType[] => {
  const whole = relationWord(text);
  if (whole !== null || text === '') return [whole];
  const parts = text.split(/[|;,/+&\n]| en | and /).map((part) => relationWord(part));
  return parts.length > 1 && parts.every((part) => part !== null) ? [...new Set(parts)] : [null];
};

interface SaidOfRelation {
  readonly said: RelationType | null;
  readonly strength: ReadStrength;
  readonly isOneWay: boolean | null;
}
const relationOf = (
  table: UnderstoodTable,
  row: UnderstoodRow,
  ends: Pick<Relation, 'id' | 'from' | 'to'>,
  { said, strength, isOneWay }: SaidOfRelation,
  notices: NoticeBook,
): Relation => {
  const read = valueReader(table, row, notices);
  const text = row.text('type');
  const isUnknown = said === null && text !== '' && readWord(campWords, text) !== 'unknown';
  if (isUnknown) reportUnknown(table, 'type', text, notices);
  const isBelowZero = strength.isNegative || (readNumber(row.text('sign')) ?? 0) < 0 || row.text('sign') === '-';
  const isTension = isBelowZero && (said === null || said === 'contact');
  if (isTension) notices.add('negativeTension');
  const type: RelationType = isTension ? 'tension' : (said ?? 'contact');
  if (type !== 'influence' && isOneWay === true) notices.add('directionLeftOut');
  // A word for the type that is not understood is kept where a person can read it.
  const note = isUnknown ? [text, row.text('note')].filter(Boolean).join('. ') : row.text('note');
  return {
    ...newRelation(ends.id, ends.from, ends.to, type),
    mutual: type === 'influence' && isOneWay === false,
    strength: strength.strength,
    certainty: read('certainty', certaintyWords) ?? 'heard',
    note: cutText(note, MAX_NOTE_LENGTH),
  };
};

/** The ends in the order in which the relation runs: one way, both ways, or not said. */
const orderedEnds = (table: UnderstoodTable, row: UnderstoodRow, from: readonly string[], to: readonly string[]) => {
  const text = row.text('directed');
  const word = text === '' ? null : readWord(directionWords, text);
  if (word === 'back') return { start: to, end: from, isOneWay: true };
  const [start, end] = [from, to];
  if (word) return { start, end, isOneWay: word === 'yes' };
  // "gericht: nee" is both ways; "richting: ja" says nothing that can be understood.
  const column = table.columnOf.get('directed') ?? '';
  const answer = text === '' || !ANSWERS.test(column) ? null : readBoolean(text);
  const isBothNamed = /mutual|wederzijds|wederkerig|recipro/i.test(column);
  return { start, end, isOneWay: (answer !== null && isBothNamed ? !answer : answer) ?? row.raw.isDirected ?? null };
};
const ANSWERS = /gericht|directed|mutual|wederzijds|wederkerig|recipro/i;

/** Two relations that cannot stand side by side become one that says what either says. */
const merged = (one: Relation, other: Relation, name: string, notices: NoticeBook): Relation => {
  const isReturned = one.type === 'influence' && one.from === other.to && !one.mutual;
  const isSame = (one.from === other.from || one.type !== 'influence') && KEPT.every((key) => one[key] === other[key]);
  notices.add(isSame ? 'relationsSame' : isReturned ? 'influenceMutual' : 'relationsMerged', { name: cutText(name, 60) });
  const notes = other.note === '' || one.note.includes(other.note) ? one.note : [one.note, other.note].filter(Boolean).join('\n');
  return {
    ...one,
    mutual: one.mutual || other.mutual || isReturned,
    strength: one.strength > other.strength ? one.strength : other.strength,
    certainty: CERTAINTIES[Math.min(CERTAINTIES.indexOf(one.certainty), CERTAINTIES.indexOf(other.certainty))] ?? one.certainty,
    note: cutText(notes, MAX_NOTE_LENGTH),
  };
};
const KEPT = ['strength', 'certainty', 'mutual', 'note'] as const;
