import type { NetworkFilterId } from '../identifiers.ts';
import type { KeyFigureFilter } from './keyFigureFilter.ts';

/** A filter of key figures that is kept with the map, to be chosen again. */
export interface NetworkFilter extends KeyFigureFilter {
  readonly id: NetworkFilterId;
  /** As somebody called it; empty is called by what it asks ("Actief, verbinder, Noord"). */
  readonly name: string;
}
