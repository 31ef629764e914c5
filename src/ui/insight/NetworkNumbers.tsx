import type { NetworkNumbers as Numbers } from '../../analysis/expertTable.ts';
import { Fold } from '../controls/Fold.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useNames } from '../controls/useNames.ts';
import { metricText } from './metricText.ts';

/** What is said of the map as a whole, for who knows what it means. */
export const NetworkNumbers = ({ network }: { readonly network: Numbers }) => {
  const nameOf = useNames();
  const { experts } = useLanguage();
  const t = experts.network;
  const rows: readonly (readonly [string, number | null])[] = [
    [t.actors, network.actors],
    [t.ties, network.ties],
    [t.density, network.density],
    [t.transitivity, network.transitivity],
    [t.components, network.components],
    [t.modularityCamp, network.modularity.camp],
    [t.modularityArea, network.modularity.neighbourhood],
    ...network.controversy.map(({ a, b, value }) => [t.controversy(nameOf(a), nameOf(b)), value] as const),
  ];
  return (
    <Fold title={t.title}>
      <dl className="network-numbers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === null ? experts.noValue : metricText(value, experts.decimalSign)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t.note}</p>
    </Fold>
  );
};
