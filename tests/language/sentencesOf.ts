import { analyseMap } from '../../src/analysis/analyseMap.ts';
import type { ActorMap } from '../../src/domain/actorMap.ts';
import type { Language } from '../../src/language/language.ts';
import { keyFigureTermOf } from '../../src/ui/controls/keyFigureTerm.ts';

/** In het kort of a map, as it is read. */
export const sentencesOf = (map: ActorMap, language: Language): string[] => {
  const nameOf = (id: string) =>
    map.actors.get(id as never)?.name ?? map.camps.get(id as never)?.name ?? map.areas.get(id as never)?.name ?? '…';
  return analyseMap(map).inShort.map((fact) => language.inShort.sentence(fact, nameOf, keyFigureTermOf(map, language)).join(''));
};
