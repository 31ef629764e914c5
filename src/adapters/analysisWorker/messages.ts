import type { Analysis } from '../../analysis/analyseMap.ts';
import type { Arrangement, ArrangeRequest } from '../../analysis/arrangeMap.ts';
import type { ActorMap } from '../../domain/actorMap.ts';

/** What page and worker say to each other. One question at a time, one answer to each. */
export type Question =
  | { readonly ask: 'analyse'; readonly map: ActorMap }
  | { readonly ask: 'arrange'; readonly map: ActorMap; readonly request: ArrangeRequest };

export type Answer =
  | { readonly answered: true; readonly value: Analysis | Arrangement }
  | { readonly answered: false; readonly message: string };
