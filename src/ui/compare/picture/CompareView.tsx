import { useMemo, useState } from 'react';
import type { Comparison } from '../../../analysis/compare/comparison.ts';
import { dayInWords } from '../../../language/grammar.ts';
import { changesOfKind } from '../../../workspace/changeKinds.ts';
import type { MomentKey } from '../../../workspace/compareDesk.ts';
import type { CanvasView } from '../../canvas/canvasView.ts';
import { Button } from '../../controls/Button.tsx';
import { screen } from '../../controls/screen.ts';
import { useAnnounced } from '../../controls/useAnnounced.ts';
import { type Asked, useAnswer } from '../../controls/useAnswer.ts';
import { useDesk, useMap } from '../../controls/useDesk.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { useObserved } from '../../controls/useObserved.ts';
import { useShownKind } from '../useShownKind.ts';
import { ChangeLegend } from './ChangeLegend.tsx';
import { ComparisonPicture } from './ComparisonPicture.tsx';
import { KindChips } from './KindChips.tsx';
import { ShownChoice } from './ShownChoice.tsx';
import { ViewTools } from './ViewTools.tsx';
import './compareView.css';

/** The tools stand at the right. */
const INSETS = { top: 12, right: 52, bottom: 8, left: 8 };

/** Vergelijken as a picture: two moments in one, or beside each other. */
export const CompareView = () => {
  const { compare, openLayout } = useDesk();
  const snapshots = useMap(({ snapshots }) => snapshots);
  const { comparisonPicture: t, code } = useLanguage();
  const maps = useObserved(compare.maps);
  const asked = useAnswer(({ compare }) => compare.answer);
  const shown = useObserved(compare.shown);
  const light = useObserved(compare.light);
  const [view, setView] = useState<CanvasView | null>(null);
  const hasTwo = maps.beforeMap !== null;
  // A comparison of other maps is left out.
  const comparison = asked.isOutdated ? null : asked.answer;
  const lies = useObserved(screen);
  const kind = useShownKind(comparison);
  const told = useMemo(() => comparison && { ...comparison, ...changesOfKind(comparison, kind) }, [comparison, kind]);
  const counts = (changed: 'new' | 'gone' | 'changed') =>
    comparison?.actors.filter((change) => change.state === changed).length ?? 0;
  const title = (which: string, moment: MomentKey | null): string => {
    const snapshot = moment === null || moment === 'now' ? undefined : snapshots.get(moment);
    return snapshot ? t.moment(which, snapshot.name, dayInWords(snapshot.date, code)) : t.moment(which, t.now, null);
  };
  const counted = comparison && hasTwo;
  useAnnounced(
    counted ? t.counts(counts('new'), counts('gone'), counts('changed'), comparison.relations.length) : '',
    'comparison',
    { fromStart: true },
  );
  return (
    <section className="compare-view" aria-label={t.heading}>
      {told?.outcome === 'compared' && comparison && (
        <KindChips comparison={comparison} kind={kind} onChoose={compare.kind.set} />
      )}
      {(lies === 'beside' || lies === 'stacked') && <ShownChoice />}
      {lies === 'wide' && <ViewTools view={view} />}
      <div className="compare-stage">
        <ComparisonPicture
          before={maps.beforeMap}
          after={maps.afterMap}
          matches={maps.matches}
          comparison={shown === 'before' || shown === 'after' ? comparison : told}
          shown={shown}
          openLayout={openLayout}
          light={light}
          titles={{ before: title(t.before, maps.before), after: title(t.after, maps.after) }}
          insets={INSETS}
          onView={setView}
        />
        {hasTwo && !comparison && !hasFailed(asked, comparison) && <p className="picture-waiting">{t.thinking}</p>}
        {lies !== 'wide' && <ViewTools view={view} />}
      </div>
      <PictureNote hasTwo={hasTwo} comparison={comparison} asked={asked} />
      {hasTwo && told && <ChangeLegend comparison={told} />}
    </section>
  );
};

const hasFailed = ({ state }: Pick<Asked<Comparison>, 'state'>, comparison: Comparison | null): boolean =>
  state === 'failed' || (state === 'stopped' && !comparison);

/** One sentence under the picture when the marks alone do not say it: nothing to compare, nothing differs, it failed. */
const PictureNote = ({
  hasTwo,
  comparison,
  asked,
}: {
  readonly hasTwo: boolean;
  readonly comparison: Comparison | null;
  readonly asked: Pick<Asked<Comparison>, 'state' | 'askAgain'>;
}) => {
  const { comparisonPicture: t, comparison: said } = useLanguage();
  if (!hasTwo) return <p className="picture-note">{t.noSnapshot}</p>;
  if (hasFailed(asked, comparison))
    return (
      <div className="picture-note" role="alert" data-aside>
        <p>{t.failed}</p>
        <Button onClick={asked.askAgain}>{t.again}</Button>
      </div>
    );
  return !comparison || comparison.outcome === 'compared' ? null : (
    <p className="picture-note">{said.outcome[comparison.outcome]}</p>
  );
};
