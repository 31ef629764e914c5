import type { ClosestActors } from '../../analysis/coverage/closestActors.ts';
import { FoldedList } from '../controls/FoldedList.tsx';
import { useDesk, useMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { NameToPress } from './NameToPress.tsx';
import { useCoverageWords } from './useCoverageWords.ts';

/** For neighbourhoods without a key figure near: who on the map stands closest. The name selects those actors. */
export const Closest = ({ closest }: { readonly closest: readonly ClosestActors[] }) => {
  const desk = useDesk();
  const map = useMap(({ actors, areas }) => ({ actors, areas }));
  const { coverage } = useLanguage();
  const { nameOf, term } = useCoverageWords();
  const shown = closest.filter(
    ({ area, actors, by }) => map.areas.has(area) && actors.every((id) => map.actors.has(id)) && by.code !== 'nobody',
  );
  return (
    <>
      {closest.length === 0 && <p>{coverage.closest.none}</p>}
      <FoldedList
        items={shown}
        shown={4}
        render={(item) => (
          <p key={item.area} className="closest">
            <NameToPress
              onClick={() => desk.selection.select({ actors: item.actors.length > 0 ? item.actors : present(item.area) })}
            >
              {nameOf(item.area)}
            </NameToPress>{' '}
            {coverage.closest.sentence(item, item.actors.map(nameOf), 'areas' in item.by ? item.by.areas.map(nameOf) : [], term)}
          </p>
        )}
      />
    </>
  );

  function present(area: ClosestActors['area']) {
    return [...map.actors.values()].filter(({ neighbourhoods }) => neighbourhoods.includes(area)).map(({ id }) => id);
  }
};
