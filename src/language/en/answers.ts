import { counted, listed } from '../grammar.ts';
import type { answers as nlAnswers } from '../nl/answers.ts';

const noGround = {
  noActors: 'There is nobody on the map yet.',
  noRelations: 'No relations are drawn yet.',
  onlyTension: 'Only tension is drawn. Also draw who is in contact, cooperates or trusts each other.',
  noGroups: 'Nobody is in a camp or neighbourhood yet, so there are no sides to look between.',
  oneGroup: 'Everybody with a camp or neighbourhood is on the same side.',
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
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const about = (number: number): string => (number >= 10 ? String(Math.round(number)) : number.toFixed(1));

const strangers = (pairs: number): string => {
  const count = Math.round(pairs);
  return count === 1 ? '1 pair that does not know each other' : `${count} pairs that do not know each other`;
};

export const answers: typeof nlAnswers = {
  sections: 'Parts of insight',
  section: {
    links: 'Links',
    fragile: 'Weak spots',
    together: 'Reach together',
    introductions: 'Introductions',
    camps: 'Camps',
    areas: 'Neighbourhoods',
    experts: 'For experts',
  },
  progress: 'Progress',
  preview: 'A first estimate; the exact answer follows.',
  updating: 'The map has changed and is being looked at again.',
  stopped: 'Looking at the map was stopped.',
  askAgain: 'Look again',
  restsOn: 'What this rests on',
  restsOnRelation: (from, to, type) => `${from} – ${to}: ${type}`,
  restsOnActor: (actor) => actor,
  noGround,
  positions: {
    title: 'Bridging position on this map',
    campCoordinator: (pairs) => `Coordinator: links ${strangers(pairs)} within the own camp.`,
    campConsultant: (pairs) => `Consultant: links ${strangers(pairs)} within another camp.`,
    campGatekeeper: (pairs) =>
      `Gatekeeper and representative: links ${strangers(pairs)}, one of the own camp and one outside it.`,
    campLiaison: (pairs) => `Liaison: links ${strangers(pairs)} from two other camps.`,
    areaCoordinator: (pairs) => `Coordinator: links ${strangers(pairs)} within the own neighbourhood.`,
    areaConsultant: (pairs) => `Consultant: links ${strangers(pairs)} within another neighbourhood.`,
    areaGatekeeper: (pairs) =>
      `Gatekeeper and representative: links ${strangers(pairs)}, one of the own neighbourhood and one outside it.`,
    areaLiaison: (pairs) => `Liaison: links ${strangers(pairs)} from two other neighbourhoods.`,
    note: {
      camps: 'Those in no camp count as a group of their own here.',
      areas: 'Those in no neighbourhood count as a group of their own here.',
    },
  },
  judge: {
    later: 'Later',
    dismiss: 'Set aside',
    dismissWhat: (what) => `${what}: set aside`,
    laterWhat: (what) => `${what}: look at it later`,
    reason: 'Why?',
    reasonHint: 'This stays with the map. Write what the person concerned may read.',
    reasonNeeded: 'Write briefly why, so that you will still know later.',
    cancel: 'Cancel',
    asideTitle: (count) => `Set aside (${count})`,
    laterTitle: (count) => `For later (${count})`,
    takeBack: 'Take back',
    takeBackWhat: (what) => `${what}: take back`,
    reasonOn: (reason, date) => (reason === '' ? date : `“${reason}” · ${date}`),
    what: {
      possibleLink: ([actor = '…']) => `${actor} as a possible link`,
      tagDifference: ([actor = '…']) => `The question about ${actor}`,
      cutPoint: ([actor = '…']) => `${actor} as a weak spot`,
      linkWorthMaking: (names) => `Introducing ${listed(names, 'en')}`,
      forgottenTie: (names) => `Whether ${listed(names, 'en')} know each other`,
      candidate: ([actor = '…']) => `${actor} as a candidate`,
    },
    gone: 'somebody no longer on the map',
    saidDismissed: (what) => `${what}: set aside. It is under “Set aside”.`,
    saidLater: (what) => `${what}: kept for later.`,
    saidBack: (what) => `${what}: taken back.`,
    saidAccepted: (actor) => `${actor} is tagged as a link.`,
    allAside: 'What was here is set aside or kept for later.',
  },
  fragile: {
    intro: 'Where the map hangs by one actor or one line. One forgotten relation can change this.',
    leanedOnTitle: 'On whom much leans',
    leanedOn: (actor, share, poles) =>
      `Of the short lines between ${poles === 'camps' ? 'the camps' : 'the neighbourhoods'}, ${shareWord(share)} run through ${actor} (${percent(share)}).`,
    keyFigure: (actor, term) => `${actor} is a ${term} as well: without ${actor} much goes at once.`,
    onlyBetween: (pairs, example) =>
      pairs === 1
        ? `For ${example[0]} and ${example[1]} there is no other go-between on this map.`
        : `For ${pairs} pairs there is no other go-between on this map, such as ${example[0]} and ${example[1]}.`,
    nobodyLeanedOn: 'The lines between the sides are spread over more actors.',
    leanedOnWhyNot: { ...noGround, noWaysAcross: 'No short lines run between the sides on this map.' },
    bridgesTitle: 'Lines without a way round',
    bridge: (a, b, cutsOff) => `The line between ${a} and ${b} is the only one to ${listed(cutsOff, 'en', 4)}.`,
    noBridges: 'No single line is the only connection between two parts of this map.',
  },
  whatIf: {
    title: 'What if somebody goes?',
    intro: 'Take somebody out for a moment and see what happens on this map. The map itself does not change.',
    choose: 'Who out for a moment?',
    nobody: 'Nobody',
    of: (actor) => `What if ${actor} goes?`,
    heading: (actor) => `Without ${actor}`,
    back: 'Back to the whole map',
    comesLoose: (piece) => `${listed(piece, 'en', 5)} ${piece.length === 1 ? 'comes' : 'come'} loose from the rest.`,
    alone: (actors) => `${listed(actors, 'en', 5)} ${actors.length === 1 ? 'has' : 'have'} nobody left on this map then.`,
    losesLast: (a, b) => `Then no short line is left between “${a}” and “${b}”.`,
    fewerLines: (a, b, before, after) =>
      `Between “${a}” and “${b}” ${after} of the ${counted(before, 'good line', 'good lines')} remain.`,
    fewerGoBetweens: (a, b, before, after) => `Go-betweens between “${a}” and “${b}”: ${before} now, ${after} then.`,
    emptyAreas: (areas) => `Nobody is known in ${listed(areas, 'en', 5)} then.`,
    reach: (before, after, term) =>
      `The ${term} then reach ${percent(after)} of the others within two steps; now it is ${percent(before)}.`,
    sameReach: (term) => `Whom the ${term} reach within two steps does not change.`,
    nothing: 'Nobody comes loose, and the lines between the camps remain.',
    limit: (actor) => `This is about lines on this map, not about what ${actor} means to others.`,
  },
  together: {
    intro: 'With whom together do you reach most actors, directly or through one go-between?',
    howMany: 'With how many actors?',
    withoutPushers: 'Do not choose pushers',
    reached: (count, share) =>
      `Together ${count === 1 ? 'this one actor reaches' : `these ${count} reach`} ${shareWord(share)} on the map through at most one go-between (${percent(share)}).`,
    fewer: (count) => `With more than ${count} nobody else is reached.`,
    present: (share, count, term) => `The present ${count} ${term} reach ${shareWord(share)} (${percent(share)}).`,
    presentOne: (share, term) => `The one ${term} of now reaches ${shareWord(share)} (${percent(share)}).`,
    noPresent: (term) => `There are no ${term} in the network yet to compare with.`,
    setTitle: 'These actors',
    adds: (count) => (count === 1 ? 'reaches 1 actor' : `reaches ${count} actors`),
    addsMore: (count) => (count === 1 ? '1 more actor' : `${count} more actors`),
    areas: (areas) => `${areas.length === 1 ? 'neighbourhood' : 'neighbourhoods'} ${listed(areas, 'en', 4)}`,
    camps: (camps) => `${camps.length === 1 ? 'camp' : 'camps'} ${listed(camps, 'en', 4)}`,
    missed: (what) => `Not reached yet: ${listed(what, 'en', 6)}.`,
    besidesTitle: (term) => `Beside the present ${term}`,
    besides: (term) => `Who would add most to the present ${term}.`,
    nobodyMore: 'Nobody would add anybody.',
    limit: 'Reaching means: having a good line on the map. Whether anybody listens the map does not know.',
    empty: 'There are too few relations yet to see who reaches whom.',
  },
  introductions: {
    intro: 'Who could introduce whom, through somebody who has a good line with both. Never two pushers.',
    between: {
      camps: 'Looked at between the camps and the middle.',
      areas: 'Looked at between the neighbourhoods.',
    },
    whyNot: { ...noGround, nobodyToIntroduce: 'On this map there is nobody who could introduce two others.' },
    heading: (a, b) => `${a} and ${b}`,
    kind: { acrossPoles: 'from side to side', towardMiddle: 'toward the middle', withinMiddle: 'within the middle' },
    sentence: (a, b, through) =>
      `${a} and ${b} have no relation on this map. ${listed(through, 'en', 3)} ${
        through.length === 1 ? 'has' : 'have'
      } a good line with both and could introduce them.`,
    gain: (pairs) =>
      pairs === 1
        ? 'That brings 1 other pair of different sides closer to each other.'
        : `That brings ${pairs} other pairs of different sides closer to each other.`,
    tension: (of, others) => `Take care: ${of} has tension with ${listed(others, 'en', 3)}, with whom the other has a good line.`,
    limit: 'Whether they want to meet the map does not know. First ask who would introduce them.',
  },
  forgotten: {
    button: 'Do these two know each other?',
    intro: 'Those who share many contacts may know each other already. Then a relation was forgotten.',
    question: (a, b) => `Do ${a} and ${b} know each other?`,
    shared: (shared) => `Both deal with ${listed(shared, 'en', 4)}.`,
    yes: 'Yes, draw the relation',
    no: 'No',
    unsure: 'I do not know',
    noReason: 'do not know each other',
    drawn: (a, b) => `Contact between ${a} and ${b} is drawn.`,
    none: 'There are no two actors of whom to ask this.',
    hide: 'Close the questions',
  },
  camps: {
    intro: 'How the camps on the map relate to each other.',
    whyNot: {
      noActors: noGround.noActors,
      noRelations: noGround.noRelations,
      nobodyTagged: 'Nobody is in a camp yet. People say so, under Interpret; the program does not look for camps.',
      oneCamp: 'Only one camp has anybody in it. With a second one it can be seen how they relate.',
      onlyElsewhere: 'All relations run through actors in no camp. Nothing is drawn within or between the camps yet.',
    },
    positive: (all, within) =>
      all === 0
        ? 'No good lines are drawn between actors in a camp yet.'
        : `Of the ${counted(all, 'good line', 'good lines')} between actors in a camp, ${within} ${within === 1 ? 'stays' : 'stay'} within their own camp.`,
    positiveChance: (across, expected) =>
      `${counted(across, 'line runs', 'lines run')} from camp to camp; if lines were drawn blindly, it would be about ${about(expected)}.`,
    tension: (all, across) =>
      all === 0
        ? 'No tension is drawn between actors in a camp.'
        : `Of the ${counted(all, 'tense line', 'tense lines')}, ${across} ${across === 1 ? 'runs' : 'run'} from camp to camp.`,
    pair: (a, b) => `${a} and ${b}`,
    pairTense: (lines, tense) =>
      lines === 0
        ? 'No lines drawn.'
        : `Of the ${counted(lines, 'line', 'lines')}, ${tense} ${tense === 1 ? 'is' : 'are'} tense.`,
    pairPositive: (lines, expected) => `${counted(lines, 'good line', 'good lines')}; drawn blindly about ${about(expected)}.`,
    within: (camp, members, positive, tension) =>
      `${camp}: ${counted(members, 'actor', 'actors')}, ${counted(positive, 'good line', 'good lines')} among them${
        tension > 0 ? ` and ${counted(tension, 'tense line', 'tense lines')}` : ''
      }.`,
    elsewhere: (count) =>
      `${counted(count, 'actor is', 'actors are')} in no camp, or not in one yet, and ${count === 1 ? 'does' : 'do'} not count here.`,
    pairsTitle: 'Per two camps',
    membersTitle: 'Within the camps',
    picture: {
      label: 'Lines within and between the camps, with where chance would put the border',
      positive: 'Good lines',
      tension: 'Tension',
      within: (count) => `${count} within`,
      across: (count) => `${count} between`,
      chance: 'by chance',
    },
    table: {
      show: 'As a table',
      caption: 'Lines within and between the camps',
      what: 'Kind of line',
      within: 'Within',
      across: 'Between',
      expected: 'Between, by chance',
      number: about,
    },
    limit: 'A map drawn by somebody else may come out differently.',
  },
  areasView: 'To the neighbourhoods',
  percent,
  shareWord,
};
