import type { MapProperties } from '../mapProperties.ts';
import { nameKey } from '../nameKey.ts';

/** What is said of a map, and what several maps say alike; empty where they differ. */
export type Agreed = Pick<
  MapProperties,
  'title' | 'issue' | 'owner' | 'purpose' | 'legalBasis' | 'subjectsInformed' | 'optionalRoles' | 'keyFigureTerm'
>;

/** What the maps agree on of what is said of a map as a whole, for a joint map to begin with. Nobody answers for what others say differently. */
export const jointProperties = (maps: readonly MapProperties[]): Agreed => {
  const agreed = (of: (map: MapProperties) => string): string => {
    const said = maps.map(of).filter((text) => text.trim() !== '');
    const [first = ''] = said;
    return said.every((text) => nameKey(text) === nameKey(first)) ? first : '';
  };
  const [first] = maps;
  const areInformed = first?.subjectsInformed ?? null;
  return {
    title: agreed(({ title }) => title),
    issue: agreed(({ issue }) => issue),
    owner: agreed(({ owner }) => owner),
    purpose: agreed(({ purpose }) => purpose),
    legalBasis: agreed(({ legalBasis }) => legalBasis),
    subjectsInformed: maps.every(({ subjectsInformed }) => subjectsInformed === areInformed) ? areInformed : null,
    optionalRoles: maps.some(({ optionalRoles }) => optionalRoles),
    keyFigureTerm: first?.keyFigureTerm ?? 'figure',
  };
};
