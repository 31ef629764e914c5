import { X } from 'lucide-react';
import { IconButton } from '../controls/IconButton.tsx';
import { useDesk } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { metricText } from './metricText.ts';
import './metricLegend.css';

/** What size or colour means on the map, as long as it shows a metric. */
export const MetricLegend = () => {
  const { insight } = useDesk();
  const { experts: t } = useLanguage();
  const shown = useObserved(insight.metricShown);
  if (!shown) return null;
  const text = (value: number) => metricText(value, t.decimalSign);
  return (
    <aside className="metric-legend" aria-label={t.legendTitle}>
      <p>{t.legend[shown.as](t.name[shown.metric], text(shown.lowest), text(shown.highest))}</p>
      <IconButton label={t.legendStop} icon={X} onClick={() => insight.metricShown.set(null)} />
    </aside>
  );
};
