import { capitalised, counted, inLetters, listed } from '../grammar.ts';
import type { answers as nlAnswers } from '../nl/answers.ts';
import { apart } from './insight.ts';

const noGround = {
  noActors: 'There is nobody on the map yet.',
  noRelations: 'No relations have been drawn yet.',
  onlyTension: 'Only tension has been drawn. Also draw who is in contact, works together or trusts each other.',
  noGroups: 'Nobody is in a camp yet, and of nobody it is said in which neighbourhood they live or work.',
  oneGroup: 'Everybody whose side is known is on the same side.',
};

const shareWord = (share: number): string => {
  if (share >= 0.995) return 'everybody';
  if (share >= 0.9) return 'nearly everybody';
  if (share >= 0.7) return 'about three quarters';
  if (share >= 0.58) return 'about two thirds';
  if (share >= 0.42) return 'about half';
  if (share >= 0.29) return 'about a third';
  if (share >= 0.15) return 'about a fifth';
  return share > 0 ? 'only a small part' : 'nobody';
};
/** The same of routes: `about half of the short routes run`. */
const routesRun = (share: number): string => {
  if (share >= 0.9) return `${share >= 0.995 ? 'all' : 'nearly all'} the short routes run`;
  return `${share > 0 ? shareWord(share) : 'none'} of the short routes run`;
};
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const about = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(1));

const strangers = (pairs: number): string => {
  const count = Math.round(pairs);
  return count === 1 ? 'one pair who do not know each other' : `${inLetters(count, 'en')} pairs who do not know each other`;
};

export const answers: typeof nlAnswers = {
  section: { together: 'Reach together', introductions: 'Introductions', camps: 'Camps' },
  first: { title: 'This first', draw: 'Go on drawing', interpret: 'Go on interpreting', connect: 'Look at links' },
  progress: 'Progress',
  preview: 'This is a first estimate. The exact answer follows.',
  updating: 'The map has changed and is being looked at again.',
  stopped: 'Looking at the map was stopped. Your map has not changed.',
  askAgain: 'Look again',
  restsOn: 'What this rests on',
  howSure: 'How sure?',
  away: (actors) => `Away for a while: ${listed(actors, 'en', 3)}.`,
  left: (actors) => `No longer in the network: ${listed(actors, 'en', 3)}.`,
  leftOut: 'Those who left the network do not count here.',
  onMap: 'On the map',
  restsOnRelation: (from, to, type) => `${from} – ${to}: ${type}`,
  restsOnActor: (actor) => actor,
  positions: {
    title: 'Bridging position on this map',
    campCoordinator: (pairs) => `Coordinator: links ${strangers(pairs)} within their own camp.`,
    campConsultant: (pairs) => `Consultant: links ${strangers(pairs)} within another camp.`,
    campGatekeeper: (pairs) =>
      `Gatekeeper and representative: links ${strangers(pairs)}, one from their own camp and one from outside it.`,
    campLiaison: (pairs) => `Liaison: links ${strangers(pairs)} from two other camps.`,
    areaCoordinator: (pairs) => `Coordinator: links ${strangers(pairs)} within their own neighbourhood.`,
    areaConsultant: (pairs) => `Consultant: links ${strangers(pairs)} within another neighbourhood.`,
    areaGatekeeper: (pairs) =>
      `Gatekeeper and representative: links ${strangers(pairs)}, one from their own neighbourhood and one from outside it.`,
    areaLiaison: (pairs) => `Liaison: links ${strangers(pairs)} from two other neighbourhoods.`,
    note: {
      camps: 'Those in no camp count here as a group of their own.',
      areas: 'Those in no neighbourhood count here as a group of their own.',
    },
  },
  judge: {
    later: 'Later',
    laterMeans: 'Stays under “For later” until you take it back',
    dismiss: 'Set aside',
    dismissMeans: 'Is not suggested any more; you write down why',
    dismissWhat: (what) => `${what}: set aside`,
    laterWhat: (what) => `${what}: look at this later`,
    reason: 'Why?',
    reasonHint: 'This stays with the map. Write what the person concerned may read.',
    reasonNeeded: 'Briefly write down why, so that you will still know later.',
    cancel: 'Cancel',
    asideTitle: (count) => `Set aside (${count})`,
    laterTitle: (count) => `For later (${count})`,
    takeBack: 'Take back',
    takeBackWhat: (what) => `${what}: take back`,
    reasonOn: (reason, date) => (reason === '' ? date : `“${reason}” · ${date}`),
    what: {
      possibleLink: (names) => `${listed(names, 'en')} as ${names.length > 1 ? 'possible links' : 'a possible link'}`,
      tagDifference: ([actor = '…']) => `The question about ${actor}`,
      cutPoint: ([actor = '…']) => `${actor} as a weak spot`,
      linkWorthMaking: (names) => `Introducing ${listed(names, 'en')}`,
      forgottenTie: (names) => `Whether ${listed(names, 'en')} know each other`,
      candidate: ([actor = '…']) => `${actor} as a candidate`,
      attention: ([actor = '…']) => `Attention for ${actor}`,
    },
    gone: 'somebody no longer on the map',
    saidDismissed: (what) => `${what}: set aside. You will find it under “Set aside”.`,
    saidLater: (what) => `${what}: kept for later.`,
    saidBack: (what) => `${what}: taken back.`,
    saidAccepted: (actor) => `Tagged as a link: ${actor}.`,
    allAside: 'What was here has been set aside or kept for later.',
  },
  fragile: {
    leanedOnTitle: 'On whom much depends',
    leanedOn: (share, poles) =>
      `Between ${poles === 'camps' ? 'the camps' : 'the neighbourhoods'}, ${routesRun(share)} through others here.`,
    leanedOnShare: (share) =>
      `Of the shortest routes with one or two others in between it is ${percent(share)}. Those who know each other do not count. A forgotten relation can change this.`,
    keyFigure: (actor, term) => `Also a ${term}: without ${actor}, much is lost at once.`,
    onlyBetween: (pairs, example) =>
      pairs === 1
        ? `For ${example[0]} and ${example[1]} there is no other go-between on this map.`
        : `For ${inLetters(pairs, 'en')} pairs there is no other go-between on this map, such as ${example[0]} and ${example[1]}.`,
    nobodyLeanedOn: 'The routes between the sides are spread over several actors.',
    leanedOnWhyNot: {
      ...noGround,
      noWaysAcross: 'On this map nobody needs somebody else for a short route to another side.',
      fewWaysAcross: 'On this map too few actors need somebody else for a short route to another side.',
    },
    bridgesTitle: 'Relations with no way round',
    bridgeName: (a, b) => `${a} – ${b}`,
    bridge: (cutsOff) => `The only good way to ${listed(cutsOff, 'en', 4)}.`,
    noBridges: 'On this map every good relation has a way round.',
    noGoodRelations: 'No good relations have been drawn yet.',
  },
  whatIf: {
    title: 'What if somebody left?',
    intro: 'Take somebody out for a moment and see what happens on this map. The map itself does not change.',
    choose: 'Who to take out?',
    nobody: 'Nobody',
    of: (actor) => `Look without ${actor}`,
    heading: (actor) => `Without ${actor}`,
    back: 'Back to the whole map',
    comesLoose: (piece) => `No way of good relations would lead to the rest: ${listed(piece, 'en', 5)}.`,
    comesApart: (pieces) => `No way of good relations would be left between ${apart(pieces)}.`,
    alone: (actors) => `No good relation left on this map: ${listed(actors, 'en', 5)}.`,
    losesLast: (a, b) => `No good relation and no go-between would be left between “${a}” and “${b}”.`,
    fewerLines: (a, b, before, after) =>
      after === 0
        ? `Between “${a}” and “${b}” no good relation would be left.`
        : `Between “${a}” and “${b}”, ${inLetters(after, 'en')} of the ${inLetters(before, 'en')} good relations would be left.`,
    fewerGoBetweens: (a, b, before, after) => `Go-betweens between “${a}” and “${b}”: now ${before}, then ${after}.`,
    emptyAreas: (areas) => `Nobody would be known in ${listed(areas, 'en', 5)}.`,
    reach: (lost, term) =>
      `Within two steps the ${term} would no longer reach ${lost === 1 ? 'one actor' : `${inLetters(lost, 'en')} actors`}.`,
    reachShare: (before, after, term) =>
      `Now the ${term} reach ${percent(before)} of the others within two steps, then ${percent(after)}.`,
    sameReach: (term) => `Within two steps the ${term} would still reach the same actors.`,
    nothing: 'Those who are connected now stay connected.',
    nothingAcross: 'The good relations between the camps stay.',
    limit: (actor) => `This is about relations on this map, not about the value of ${actor} to others.`,
  },
  together: {
    intro: 'Which actors together reach most others, directly or through one go-between?',
    howMany: 'How many actors?',
    withoutPushers: 'Do not choose pushers',
    reached: (count, share) =>
      `${count === 1 ? 'This one actor reaches' : `Together these ${inLetters(count, 'en')} reach`} ${shareWord(share)} through at most one go-between.`,
    reachedShare: (share) => `Together that is ${percent(share)} of the map.`,
    fewer: (count) => `More than ${inLetters(count, 'en')} would reach nobody else.`,
    present: (share, count, term) => `The present ${inLetters(count, 'en')} ${term} reach ${shareWord(share)}.`,
    presentOne: (share, term) => `At present the only ${term} reaches ${shareWord(share)}.`,
    presentShare: (share, term) => `The present ${term} reach ${percent(share)} of the map.`,
    noPresent: (term) => `There are no ${term} in the network yet to compare with.`,
    setTitle: 'These actors',
    setName: (count) => (count === 1 ? 'This one actor' : `These ${inLetters(count, 'en')} actors`),
    adds: (count) => (count === 1 ? 'reaches 1 actor' : `reaches ${count} actors`),
    addsMore: (count) => (count === 1 ? '1 more actor' : `${count} more actors`),
    areas: (areas) => `${areas.length === 1 ? 'neighbourhood' : 'neighbourhoods'} ${listed(areas, 'en', 4)}`,
    camps: (camps) => `${camps.length === 1 ? 'camp' : 'camps'} ${listed(camps, 'en', 4)}`,
    missed: (what) => `Not reached yet: ${listed(what, 'en', 6)}.`,
    besidesTitle: (term) => `Alongside the present ${term}`,
    besidesName: (actors) => listed(actors, 'en', 3),
    besides: (term) => `Who would reach most new actors alongside the present ${term}.`,
    nobodyMore: 'Adding somebody would reach no more actors.',
    limit: 'Reaching here means having a good relation on the map. The map does not know whether anybody listens.',
    empty: 'There are too few relations yet to see who reaches whom.',
  },
  introductions: {
    intro:
      'Whom you could introduce to each other, through somebody who has a good relation with both. None of them is a pusher.',
    whyNot: {
      ...noGround,
      nobodyToIntroduce:
        'For now there are no two to introduce through somebody with an ordinary or strong relation with both. A pusher, or somebody who has tension with one of the two as well, is not asked.',
    },
    heading: (a, b) => `${a} and ${b}`,
    reason: (through) => `Both have a good relation with ${listed(through, 'en', 2)}.`,
    kind: {
      acrossPoles: 'This goes from one side to the other.',
      towardMiddle: 'This goes from a side to the middle.',
      withinMiddle: 'This stays within the middle.',
    },
    sentence: (a, b, through) =>
      `${a} and ${b} have no relation on this map. Both have a good relation with ${listed(through, 'en', 3)}, who could introduce them.`,
    gain: (pairs) =>
      pairs === 1
        ? 'That brings one other pair from different sides closer together.'
        : `That brings ${inLetters(pairs, 'en')} other pairs from different sides closer together.`,
    tension: (of, others) =>
      `Take care: there is tension between ${of} and ${listed(others, 'en', 3)}, but a good relation on the other side.`,
    draw: 'Draw contact',
    drawWhat: (a, b) => `Draw contact between ${a} and ${b}`,
    drawHint: 'Have they met? Then draw the contact.',
    limit: 'The map does not know whether they want to meet. First ask the person who would introduce them.',
  },
  forgotten: {
    button: 'Do these two know each other?',
    intro: 'Two actors who share many contacts may already know each other. If so, a relation has been forgotten.',
    question: (a, b) => `Do ${a} and ${b} know each other?`,
    shared: (shared) => `Both have to do with ${listed(shared, 'en', 4)}.`,
    yes: 'Yes, draw the relation',
    no: 'No',
    unsure: 'I do not know',
    noReason: 'do not know each other',
    drawn: (a, b) => `Contact drawn between ${a} and ${b}.`,
    none: 'There are no two actors to ask this about.',
    hide: 'Close the questions',
  },
  camps: {
    intro: 'Two actors count as one relation here, even if several kinds are drawn between them.',
    whyNot: {
      noActors: noGround.noActors,
      noRelations: noGround.noRelations,
      nobodyTagged: 'Nobody is in a camp yet. You say who is, under Interpret. The program does not look for camps.',
      oneCamp: 'Only one camp has anybody in it. A second one will show how the camps relate.',
      onlyElsewhere: 'All relations run through actors in no camp. Nothing has been drawn within or between the camps yet.',
    },
    positive: (all, within) =>
      all === 0
        ? 'No good relations have been drawn between actors in a camp yet.'
        : all === 1
          ? `The only good relation between actors in a camp ${within === 1 ? 'stays within a camp' : 'runs to another camp'}.`
          : `Of the ${inLetters(all, 'en')} good relations between actors in a camp, ${inLetters(within, 'en')} ${within === 1 ? 'stays' : 'stay'} within a camp.`,
    positiveChance: (across, expected) =>
      `${capitalised(inLetters(across, 'en'))} of the good relations ${across === 1 ? 'runs' : 'run'} from camp to camp. By chance it would be about ${about(expected)}.`,
    tension: (all, across) =>
      all === 0
        ? 'No tension has been drawn between actors in a camp.'
        : all === 1
          ? `The only relation with tension between actors in a camp ${across === 1 ? 'runs from camp to camp' : 'stays within a camp'}.`
          : `Of the ${inLetters(all, 'en')} relations with tension between actors in a camp, ${inLetters(across, 'en')} ${across === 1 ? 'runs' : 'run'} from camp to camp.`,
    pair: (a, b) => `${a} and ${b}`,
    pairTense: (lines, tense) =>
      lines === 0
        ? 'No relations drawn.'
        : lines === 1
          ? `The only relation is one ${tense === 1 ? 'with' : 'without'} tension.`
          : `Of the ${inLetters(lines, 'en')} relations, ${inLetters(tense, 'en')} ${tense === 1 ? 'has' : 'have'} tension.`,
    pairPositive: (lines, expected) =>
      `${counted(lines, 'good relation', 'good relations')}; by chance there would be about ${about(expected)}.`,
    within: (camp, members, positive, tension) =>
      `${camp}: ${counted(members, 'actor', 'actors')}, ${counted(positive, 'good relation', 'good relations')} among them${
        tension > 0 ? ` and ${counted(tension, 'relation', 'relations')} with tension` : ''
      }.`,
    elsewhere: (count) =>
      `${counted(count, 'actor is', 'actors are')} in no camp, or not in one yet, and ${count === 1 ? 'does' : 'do'} not count here.`,
    pairsTitle: 'Between each two camps',
    membersTitle: 'Within the camps',
    picture: {
      label: 'Relations within and between the camps, and how many there would be by chance',
      positive: 'Good relations',
      tension: 'Tension',
      within: (count) => `${count} within`,
      across: (count) => `${count} between`,
      chance: 'by chance',
    },
    table: {
      show: 'As a table',
      caption: 'Relations within and between the camps',
      what: 'Kind of relation',
      within: 'Within',
      across: 'Between',
      expected: 'Between, by chance',
      number: about,
    },
    limit: 'If somebody else draws the map, this may come out differently.',
  },
  areasView: 'To the neighbourhoods',
  percent,
};
