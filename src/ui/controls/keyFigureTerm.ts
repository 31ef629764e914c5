import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { Language } from '../../language/language.ts';

/** What key figures are called on a map: one of them, and several. */
export interface KeyFigureTerm {
  readonly one: string;
  readonly many: string;
}

export const keyFigureTermOf = (map: Pick<ActorMap, 'map'>, { words }: Pick<Language, 'words'>): KeyFigureTerm => {
  const { keyFigureTerm } = propertiesOf(map);
  return { one: words.keyFigureTerm[keyFigureTerm], many: words.keyFigureTermMany[keyFigureTerm] };
};
