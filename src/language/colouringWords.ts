import { type ActorMap, propertiesOf } from '../domain/actorMap.ts';
import type { AreaId, NetworkFilterId } from '../domain/identifiers.ts';
import type { KeyFigureKind, KeyFigureStatus, Task } from '../domain/keyFigure.ts';
import type { ColouredSign, Colouring } from '../domain/network/colouredMap.ts';
import type { ColourBy, GroupCode } from '../domain/network/colouring.ts';
import { partsOf, type ShownOnMap } from '../domain/network/shownOnMap.ts';
import { filterName } from './filterInWords.ts';
import type { Language } from './language.ts';

/** What is called by its name on a map that is coloured: also on one as others may see it. */
type Named = Pick<ActorMap, 'map' | 'areas' | 'camps' | 'networkFilters'>;

const termOf = (map: Named, { words }: Language): string => words.keyFigureTerm[propertiesOf(map).keyFigureTerm];

/** What those of one colour have in common. */
export const groupWord = (code: GroupCode, by: ColourBy, map: Named, language: Language): string => {
  const { words, colouring: t } = language;
  switch (code.of) {
    case 'role':
      return words.role[code.role];
    case 'camp':
      return map.camps.get(code.camp)?.name ?? t.noCamp;
    case 'kind':
      return words.keyFigureKind[code.kind];
    case 'status':
      return words.status[code.status];
    case 'area':
      return map.areas.get(code.area)?.name ?? t.others;
    case 'task':
      return words.task[code.task];
    case 'agreement':
      return t.agreement[code.agreement];
    case 'several':
      return t.several[by as keyof typeof t.several];
    case 'left':
      return words.status.left;
    case 'none':
      return t.none[by](termOf(map, language));
    default:
      return t[code.of];
  }
};

/** By what a map is coloured. */
export const byWord = (by: ColourBy | null, map: Named, language: Language): string =>
  by === null ? language.colouring.asUsual : language.colouring.byName[by](termOf(map, language));

/** Who shows while the rest steps back. */
export const shownWord = (shown: ShownOnMap, map: Named, language: Language): string => {
  const { words, colouring: t } = language;
  const { is, of } = partsOf(shown);
  switch (is) {
    case 'network':
      return t.network;
    case 'around':
      return t.around;
    case 'status':
      return t.ofStatus(words.status[of as KeyFigureStatus] ?? '');
    case 'kind':
      return t.ofKind(words.keyFigureKind[of as KeyFigureKind] ?? '');
    case 'task':
      return t.ofTask(words.task[of as Task] ?? '');
    case 'area':
      return t.ofArea(map.areas.get(of as AreaId)?.name ?? '');
    case 'filter': {
      const filter = map.networkFilters.get(of as NetworkFilterId);
      return filter ? t.ofFilter(filterName(language, map, filter)) : t.everybody;
    }
    default:
      return t.everybody;
  }
};

/** The word for that, without how many there are. */
export const colouredWord = (
  sign: ColouredSign,
  { by, shown }: Pick<Colouring, 'by' | 'shown'>,
  map: Named,
  language: Language,
): string => {
  switch (sign.is) {
    case 'group':
      return by === null ? '' : groupWord(sign.group.code, by, map, language);
    case 'aside':
      return language.colouring.lighter(shownWord(shown, map, language));
    case 'larger':
      return language.colouring.larger(sign.size);
  }
};

/** That with how many there are, as it stands in a legend on one line. */
export const colouredEntry = (
  sign: ColouredSign,
  chosen: Pick<Colouring, 'by' | 'shown'>,
  map: Named,
  language: Language,
): string => {
  const word = colouredWord(sign, chosen, map, language);
  const count = countOfSign(sign);
  return count === null ? word : language.colouring.entry(word, count);
};

/** How many there are of it; of a size nothing is counted. */
export const countOfSign = (sign: ColouredSign): number | null =>
  sign.is === 'group' ? sign.group.count : sign.is === 'aside' ? sign.count : null;
