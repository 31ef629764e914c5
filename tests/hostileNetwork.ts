import { newActor } from '../src/domain/actor.ts';
import type { ActorId, IsoDate } from '../src/domain/identifiers.ts';
import { newKeyFigure } from '../src/domain/keyFigure.ts';
import { groupedFigures } from '../src/domain/network/figureGroups.ts';
import { nameInList, nameOfList, wordInCell, wordOfCell } from '../src/formats/ownCells.ts';
import { isBareNumber, readDayOrSerial, readWordList } from '../src/formats/readValues.ts';
import { saysNothing, taskWords } from '../src/formats/words.ts';
import { nl } from '../src/language/nl.ts';
import { soughtWords } from '../src/ui/controls/findable.ts';
import { groupName } from '../src/ui/network/figures/figureCells.ts';
import { chosenColumns } from '../src/ui/network/figures/figureColumns.ts';
import { countOf, movedTo } from '../src/ui/network/figures/figureRows.ts';
import { readLook } from '../src/ui/network/figures/figuresOnScreen.ts';
import { spokenSince } from '../src/ui/network/figures/saidOfSeveral.ts';
import { emptyMap } from './maps/smallMaps.ts';

const withContactPerson = (text: string) => ({
  ...newActor('a' as ActorId, text),
  keyFigure: { ...newKeyFigure, contactPerson: text },
});

/** What sees a text of a network that is kept up; see `hostileFunctions.ts`. */
export const fedNetwork: Readonly<Record<string, (text: string) => unknown>> = {
  groupedFigures: (text) =>
    groupedFigures([text, `${text} a`].map(withContactPerson), 'contactPerson', (one, other) => one.localeCompare(other)),
  groupName: (text) =>
    (['contactPerson', 'neighbourhoods', 'camp', 'kinds'] as const).map((by) => groupName(nl, emptyMap(), by, text)),
  isBareNumber,
  nameInList,
  nameOfList,
  wordInCell,
  wordOfCell,
  readDayOrSerial,
  readWordList: (text) => readWordList(taskWords, text),
  saysNothing,
  soughtWords,
  countOf: (text) => {
    const one = withContactPerson(text);
    return countOf([{ key: text, actor: one.id, under: [text] }], new Map([[one.id, one]]), 'contactPerson', text);
  },
  movedTo: (text) => movedTo(nl, emptyMap(), withContactPerson(text), 'contactPerson', [`${text} a`]),
  readLook: (text) =>
    [text, JSON.stringify({ filter: text, sought: text, grouping: text })].map((kept) => readLook(kept, emptyMap())),
  spokenSince: (text) => {
    const one = withContactPerson(text);
    const day = '2026-11-29' as IsoDate;
    const actors = new Map([[one.id, { ...one, keyFigure: { ...one.keyFigure, lastContact: day } }]]);
    return spokenSince([one.id], text, { actors }, day);
  },
  chosenColumns: (text) => chosenColumns([text, 'status', text]),
};
