import type { Area } from './area.ts';
import type { Hiding, Label } from './fields.ts';
import { hiddenPersons } from './hiddenPersons.ts';
import type { ActorId } from './identifiers.ts';
import type { Moments } from './moments.ts';
import { nameKey } from './nameKey.ts';
import { numberedNames } from './numberedNames.ts';
import { officialAreas } from './officialAreas.ts';
import type { AnyRecord } from './recordChange.ts';
import type { RedactionChoice, StandIns } from './redactionChoice.ts';
import type { Snapshot } from './snapshot.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';
import { isContribution } from './together/contribution.ts';
import { typedTextKey } from './typedTexts.ts';
import { type Retelling, retold } from './typedWords.ts';

export interface SeenWords {
  /** How the words of a record are seen. */
  readonly words: (table: TableName, record: AnyRecord) => NonNullable<Retelling['words']>;
  /** Left out, since it would tell which is meant. */
  readonly isWithout: (table: TableName, id: string) => boolean;
}

/** A text that somebody typed, where it stands. */
interface Typed<H extends Hiding = Hiding> {
  readonly table: TableName;
  readonly record: AnyRecord;
  readonly field: string;
  readonly hiding: H;
  readonly text: string;
}
const isName = (one: Typed): one is Typed<'actor' | Label> => one.hiding !== 'emptied' && one.hiding !== 'never';

/** What is read in place of each word that somebody typed, once somebody is hidden. Two names never become one. */
export const seenWords = (moments: Moments, { level, shown }: RedactionChoice, standIns: StandIns): SeenWords => {
  const { isPerson, finder, ...actors } = hiddenPersons(moments);
  const holding = new Map<string, boolean>();
  const holdsPerson = (text: string): boolean => {
    const known = holding.get(text) ?? finder.isIn(text);
    holding.set(text, known);
    return known;
  };
  const isOfficialArea = officialAreas(moments, holdsPerson);
  const isOfficial = ({ table, record }: Typed) => table === 'areas' && isOfficialArea(record as Area);
  const isTicked = (one: Typed) => shown.has(typedTextKey(one.table, one.field, one.text));
  const isSeen = (one: Typed): boolean => {
    // Who drew what is nobody's business.
    if (one.hiding === 'contribution') return false;
    if (isOfficial(one)) return true;
    if (level === 'everybody' || one.hiding === 'never') return false;
    if (one.hiding === 'actor') return !isPerson(one.record.id as ActorId) && (!holdsPerson(one.text) || isTicked(one));
    return isTicked(one);
  };

  // Nobody gets for a number what is seen somewhere as it was typed.
  const typed = new Set<string>();
  const all = namesOn(moments);
  for (const one of all) if (isSeen(one)) typed.add(nameKey(one.text));
  const { nameOf, nameOfActor, isNumber } = numberedNames(moments, actors, standIns, (word) => typed.has(nameKey(word)));
  // Everything has its number by where it first appears, whether that is seen or not.
  for (const { table, record, hiding, text } of all) nameOf(table, record.id, hiding, text);

  const withoutPersons = (text: string): string =>
    holdsPerson(text) ? finder.replaced(text, (who) => (who === null ? standIns.actor('person', null) : nameOfActor(who))) : text;
  /** Who was first to be called so, where words in what it is called have made way. */
  const calledSo = new Map<string, string>();
  const nameWithoutPersons = ({ hiding, text }: Typed<'actor' | Label>, numbered: string): string => {
    const called = withoutPersons(text);
    if (called === text) return text;
    const key = `${hiding} ${nameKey(called)}`;
    const first = calledSo.get(key) ?? numbered;
    calledSo.set(key, first);
    return first === numbered && !typed.has(nameKey(called)) && !isNumber(hiding, called) ? called : numbered;
  };
  const seenAs = (one: Typed): string => {
    if (one.text === '' || isOfficial(one)) return one.text;
    if (!isName(one)) return isSeen(one) ? withoutPersons(one.text) : '';
    const numbered = nameOf(one.table, one.record.id, one.hiding, one.text);
    if (!isSeen(one)) return numbered;
    // A function is called as many things are; nobody is by a word that a group shares with it.
    return one.hiding === 'actor' && !finder.isNamedIn(one.text) ? one.text : nameWithoutPersons(one, numbered);
  };
  const unnamed = new Set(all.flatMap((one) => (one.hiding === 'area' && seenAs(one) !== one.text ? [one.record.id] : [])));

  return {
    words: (table, record) => (text, hiding, field) => seenAs({ table, record, field, hiding: hidingOf(record, hiding), text }),
    // What somebody was before two became one is nobody else's business.
    isWithout: (table, id) => table === 'mergers' || (table === 'areaProfiles' && unnamed.has(id)),
  };
};

/** A map that was brought in is called otherwise than a moment of this one. */
const hidingOf = (record: AnyRecord, hiding: Hiding): Hiding =>
  hiding === 'snapshot' && isContribution(record as Snapshot) ? 'contribution' : hiding;

/** Every name, oldest first, once for each record that bears it. */
const namesOn = ({ inOrder }: Moments): readonly Typed<'actor' | Label>[] => {
  const found: Typed<'actor' | Label>[] = [];
  const looked = new WeakSet<object>();
  for (const map of inOrder)
    for (const table of TABLE_NAMES)
      for (const record of map[table].values()) {
        if (looked.has(record)) continue;
        looked.add(record);
        retold(table, record, {
          words: (text, hiding, field) => {
            const one = { table, record, field, hiding: hidingOf(record, hiding), text };
            if (isName(one) && text !== '') found.push(one);
            return text;
          },
        });
      }
  return found;
};
