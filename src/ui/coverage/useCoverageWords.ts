import { propertiesOf } from '../../domain/actorMap.ts';
import { AXES, AXIS_NAMES, type Axis, type Category, targetId } from '../../domain/target.ts';
import { useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';

export interface CoverageWords {
  /** What a key figure is called on this map, and several of them. */
  readonly term: string;
  readonly terms: string;
  /** The name of an actor, a neighbourhood or a category such as `kinds.doer`. */
  readonly nameOf: (id: string) => string;
  readonly categoryName: (axis: Axis, category: Category) => string;
}

/** The names that sentences on coverage are made of. */
export const useCoverageWords = (): CoverageWords => {
  const map = useMap(({ map, actors, areas }) => ({ map, actors, areas }));
  const { coverage, words } = useLanguage();
  const { keyFigureTerm } = propertiesOf(map);
  const categoryName = (axis: Axis, category: Category): string =>
    (coverage.targets.category[axis] as Readonly<Record<string, string>>)[category] ?? category;
  const categories = new Map<string, string>(
    AXIS_NAMES.flatMap((axis) => AXES[axis].map((category) => [targetId(axis, category), categoryName(axis, category)])),
  );
  return {
    term: words.keyFigureTerm[keyFigureTerm],
    terms: words.keyFigureTermMany[keyFigureTerm],
    nameOf: (id) => map.actors.get(id as never)?.name ?? map.areas.get(id as never)?.name ?? categories.get(id) ?? '…',
    categoryName,
  };
};
