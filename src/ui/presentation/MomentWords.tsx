import { KindChips } from '../compare/picture/KindChips.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { PresentedWords } from './PresentedWords.tsx';
import type { ShownMap } from './useMoment.ts';

/** What changed at a moment since the snapshot before it, one kind of change at a time. */
export const MomentWords = ({
  shown: { asked, maps, comparison, hasFailed, kind, choose, told },
}: {
  readonly shown: ShownMap;
}) => {
  const { presentation: t } = useLanguage();
  if (asked.before === null) return <p>{maps.afterMap.actors.size === 0 ? t.empty : t.first}</p>;
  return (
    <>
      <h3>{t.since(asked.beforeName)}</h3>
      {comparison === null && <p>{hasFailed ? t.failed : t.thinking}</p>}
      {comparison?.outcome === 'compared' && <KindChips comparison={comparison} kind={kind} onChoose={choose} />}
      {told && <PresentedWords comparison={told} kind={kind} maps={maps} />}
    </>
  );
};
