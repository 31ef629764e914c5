import { newActor } from '../src/domain/actor.ts';
import type { ActorId } from '../src/domain/identifiers.ts';
import { newKeyFigure } from '../src/domain/keyFigure.ts';
import { groupedFigures } from '../src/domain/network/figureGroups.ts';
import { isBareNumber, readDayOrSerial, readWordList } from '../src/formats/readValues.ts';
import { saysNothing, taskWords } from '../src/formats/words.ts';
import { nl } from '../src/language/nl.ts';
import { soughtWords } from '../src/ui/controls/findable.ts';
import { groupName } from '../src/ui/network/figures/figureCells.ts';
import { chosenColumns } from '../src/ui/network/figures/figureColumns.ts';
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
  readDayOrSerial,
  readWordList: (text) => readWordList(taskWords, text),
  saysNothing,
  soughtWords,
  chosenColumns: (text) => chosenColumns([text, 'status', text]),
};
