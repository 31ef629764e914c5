import type { ActorMap } from '../domain/actorMap.ts';
import type { ActorMatch } from '../domain/actorMatch.ts';
import type { ActorId, IsoDate } from '../domain/identifiers.ts';
import type { Carried } from '../domain/network/attentionReasons.ts';
import type { SeenOnPhoto } from '../domain/network/course.ts';
import type { Share } from '../domain/quantities.ts';
import type { SaidPair } from '../domain/snapshot.ts';
import type { Contribution } from '../domain/together/contribution.ts';
import type { SameAnswer } from '../domain/together/sameAnswer.ts';
import type { Analysis } from './analysis.ts';
import type { Arrangement, ArrangeRequest } from './arrangeMap.ts';
import type { CampMixing } from './campMixing.ts';
import type { Communities } from './communities.ts';
import type { Comparison, FiguresOverTime } from './compare/comparison.ts';
import type { NetworkGaps } from './coverage/networkGaps.ts';
import type { SmallGapsOfArea } from './coverage/smallGaps.ts';
import type { ExpertTable, MetricLayer } from './expertTable.ts';
import type { MapAnswers } from './network/mapAnswers.ts';
import type { AfterEvent } from './report/afterEvent.ts';
import type { NetworkYear } from './report/networkYear.ts';
import type { ForgottenTies } from './suggestions/forgottenTies.ts';
import type { FragilePoints } from './suggestions/fragilePoints.ts';
import type { LinksWorthMaking } from './suggestions/linksWorthMaking.ts';
import type { ReachSet } from './suggestions/reachSet.ts';
import type { WhatIf } from './suggestions/whatIf.ts';
import type { TogetherProposal } from './together/together.ts';

/** Everything that may be asked of a map, with the answer that belongs to it. */
interface Answers {
  readonly analyse: Analysis;
  readonly arrange: Arrangement;
  readonly reachSet: ReachSet;
  /** Null when the actor is not on the map. */
  readonly whatIf: WhatIf | null;
  readonly linksWorthMaking: LinksWorthMaking;
  readonly forgottenTies: ForgottenTies;
  readonly fragilePoints: FragilePoints;
  readonly campMixing: CampMixing;
  readonly expertTable: ExpertTable;
  readonly communities: Communities;
  readonly networkGaps: NetworkGaps;
  readonly smallGaps: readonly SmallGapsOfArea[];
  readonly compare: Comparison;
  readonly proposeMatches: readonly ActorMatch[];
  readonly figuresOverTime: FiguresOverTime;
  readonly afterEvent: AfterEvent;
  readonly networkYear: NetworkYear;
  readonly mapAnswers: MapAnswers;
  readonly carriers: readonly Carried[];
  readonly seenOnPhotos: readonly SeenOnPhoto[];
  readonly proposeTogether: TogetherProposal;
}
export type Question =
  | { readonly ask: 'analyse' }
  | { readonly ask: 'arrange'; readonly request: ArrangeRequest }
  /** `k` from 1 up; `leaveOutPushers` keeps those tagged pusher out of the set, not out of reach. */
  | { readonly ask: 'reachSet'; readonly k: number; readonly leaveOutPushers: boolean }
  | { readonly ask: 'whatIf'; readonly actor: ActorId }
  | { readonly ask: 'linksWorthMaking' }
  | { readonly ask: 'forgottenTies' }
  | { readonly ask: 'fragilePoints' }
  | { readonly ask: 'campMixing' }
  | { readonly ask: 'expertTable'; readonly layer: MetricLayer }
  | { readonly ask: 'communities' }
  /** All white spots of the network, whom to ask and who could. */
  | { readonly ask: 'networkGaps' }
  /** What those only count: combinations too small to expect anybody. */
  | { readonly ask: 'smallGaps' }
  /** What this map has that `before` had not, and the other way round. */
  | { readonly ask: 'compare'; readonly before: ActorMap; readonly matches?: readonly SaidPair[] }
  /** Who on `before` is probably who on this map, for all of whom nothing was said. */
  | { readonly ask: 'proposeMatches'; readonly before: ActorMap; readonly said?: readonly SaidPair[] }
  /** Of this map's snapshots, and of itself. */
  | { readonly ask: 'figuresOverTime' }
  /** What one page says of this map and `before`; `judgements` when people decided something since. */
  | {
      readonly ask: 'afterEvent';
      readonly before: ActorMap;
      readonly matches?: readonly SaidPair[];
      readonly judgements?: ActorMap['judgements'];
    }
  /** How the network of key figures stands, and what became of it since `before`. */
  | { readonly ask: 'networkYear'; readonly before: ActorMap; readonly today: IsoDate; readonly matches?: readonly SaidPair[] }
  /** Where the map itself answers a hoofdvraag. */
  | { readonly ask: 'mapAnswers'; readonly today: IsoDate }
  /** On which key figures too much of the map hangs. */
  | { readonly ask: 'carriers' }
  /** How many key figures were active on each of this map's snapshots. */
  | { readonly ask: 'seenOnPhotos' }
  /** Who is who over contributions, given what was answered; the map that is asked about plays no part. */
  | {
      readonly ask: 'proposeTogether';
      readonly contributions: readonly Contribution[];
      readonly answers: readonly SameAnswer[];
    };
export type AnswerTo<Q extends Question> = Answers[Q['ask']];

/** How far thinking is, and what can be said already: a preview is replaced by the answer. */
export interface Progress<Q extends Question> {
  readonly done: Share;
  readonly preview?: AnswerTo<Q>;
}
