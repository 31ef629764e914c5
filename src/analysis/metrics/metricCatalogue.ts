/**
 * Every number that can be had of an actor: on which layer it is counted, in what unit, and who defined it. The table for
 * experts, size and colour by a metric and the command line all follow this list.
 */
export const METRIC_CATALOGUE = [
  { name: 'degree', unit: 'count', source: 'Freeman 1978' },
  { name: 'strength', unit: 'points', source: 'Barrat et al. 2004' },
  { name: 'betweenness', unit: 'pairs', source: 'Freeman 1977; Brandes 2001' },
  { name: 'betweennessWeighted', unit: 'pairs', source: 'Brandes 2001' },
  { name: 'closeness', unit: 'share', source: 'Wasserman & Faust 1994' },
  { name: 'eigenvector', unit: 'share', source: 'Bonacich 1972' },
  { name: 'pagerank', unit: 'share', source: 'Brin & Page 1998' },
  { name: 'pagerankWeighted', unit: 'share', source: 'Brin & Page 1998' },
  { name: 'constraint', unit: 'index', source: 'Burt 1992' },
  { name: 'constraintWeighted', unit: 'index', source: 'Burt 1992' },
  { name: 'effectiveSize', unit: 'count', source: 'Burt 1992; Borgatti 1997' },
  { name: 'campCoordinator', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'campConsultant', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'campGatekeeper', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'campLiaison', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'areaCoordinator', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'areaConsultant', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'areaGatekeeper', unit: 'pairs', source: 'Gould & Fernandez 1989' },
  { name: 'areaLiaison', unit: 'pairs', source: 'Gould & Fernandez 1989' },
] as const satisfies readonly { readonly name: string; readonly unit: MetricUnit; readonly source: string }[];

/** `share` is 0 to 1; `index` has no upper end; `pairs` counts pairs of others, each once, and need not be whole. */
export type MetricUnit = 'count' | 'points' | 'pairs' | 'share' | 'index';
export type MetricName = (typeof METRIC_CATALOGUE)[number]['name'];
export interface Metric {
  readonly name: MetricName;
  readonly unit: MetricUnit;
  readonly source: string;
}
