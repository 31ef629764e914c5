import type { ActorMap } from '../domain/actorMap.ts';
import { seenOnPhotos } from '../domain/network/course.ts';
import { analyseMap } from './analyseMap.ts';
import { arrangeMap } from './arrangeMap.ts';
import { campMixing } from './campMixing.ts';
import { communities } from './communities.ts';
import { compareMaps } from './compare/compareMaps.ts';
import { figuresOverTime } from './compare/figuresOverTime.ts';
import { proposeMatches } from './compare/proposeMatches.ts';
import { networkGaps } from './coverage/networkGaps.ts';
import { smallGaps } from './coverage/smallGaps.ts';
import { expertTable } from './expertTable.ts';
import { carriers } from './network/carriers.ts';
import { mapAnswers } from './network/mapAnswers.ts';
import type { AnswerTo, Progress, Question } from './question.ts';
import { afterEvent } from './report/afterEvent.ts';
import { networkYear } from './report/networkYear.ts';
import { forgottenTies } from './suggestions/forgottenTies.ts';
import { fragilePoints } from './suggestions/fragilePoints.ts';
import { linksWorthMaking } from './suggestions/linksWorthMaking.ts';
import { reachSet } from './suggestions/reachSet.ts';
import { whatIf } from './suggestions/whatIf.ts';
import { proposeTogether } from './together/proposeTogether.ts';

type Report<Q extends Question> = (progress: Progress<Q>) => void;
/** The question of one kind. */
type Asked<Kind extends Question['ask']> = Extract<Question, { readonly ask: Kind }>;

/** Who answers which question. */
const ANSWERERS: {
  readonly [Kind in Question['ask']]: (
    map: ActorMap,
    question: Asked<Kind>,
    report: Report<Asked<Kind>>,
  ) => AnswerTo<Asked<Kind>>;
} = {
  analyse: (map, _, report) => analyseMap(map, report),
  arrange: (map, { request }) => arrangeMap(map, request),
  reachSet: (map, { k, leaveOutPushers }) => reachSet(map, k, leaveOutPushers),
  whatIf: (map, { actor }) => whatIf(map, actor),
  linksWorthMaking: (map) => linksWorthMaking(map),
  forgottenTies: (map) => forgottenTies(map),
  fragilePoints: (map) => fragilePoints(map),
  campMixing: (map) => campMixing(map),
  expertTable: (map, { layer }, report) => expertTable(map, layer, report),
  communities: (map) => communities(map),
  networkGaps: (map) => networkGaps(map),
  smallGaps: (map) => smallGaps(map),
  compare: (map, { before, matches }) => compareMaps(before, map, matches),
  proposeMatches: (map, { before, said }) => proposeMatches(before, map, said),
  figuresOverTime: (map, _, report) => figuresOverTime(map, report),
  afterEvent: (map, { before, matches, judgements }) => afterEvent(before, map, matches, judgements),
  networkYear: (map, { before, today, matches }) => networkYear(map, before, today, matches),
  mapAnswers: (map, { today }) => mapAnswers(map, today),
  carriers: (map) => carriers(map),
  seenOnPhotos: (map) => seenOnPhotos(map),
  proposeTogether: (_, { contributions, answers }, report) => proposeTogether(contributions, answers, report),
};

/** The one door to everything that may be asked of a map. Answers every map, and the same map always the same. */
export const answerQuestion = <Q extends Question>(
  map: ActorMap,
  question: Q,
  report: Report<Q> = () => undefined,
): AnswerTo<Q> => {
  const answer = ANSWERERS[question.ask] as unknown as (map: ActorMap, question: Q, report: Report<Q>) => AnswerTo<Q>;
  return answer(map, question, report);
};
