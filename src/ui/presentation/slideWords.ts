import type { PoleId } from '../../analysis/poles.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, AreaId, CampId, IsoDate } from '../../domain/identifiers.ts';
import { dayInWords } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { keyFigureTermOf } from '../controls/keyFigureTerm.ts';
import { MOST_POINTS, type Slide } from './slides.ts';

/** What a slide says. */
export interface SlideWords {
  readonly title: string;
  /** In large type: one sentence. */
  readonly sentence: string;
  /** Below it, smaller. */
  readonly notes: readonly string[];
  /** How many actors it is about, as it stands in the overview. */
  readonly count: number | null;
}

/** So many who were named less often stand below who was most. */
const MOST_OTHERS = 3;

/** The words of a slide about this map, in which is hidden who may not be recognised. `stand` says of which day the map is. */
export const slideWords = (slide: Slide, map: ActorMap, stand: string, language: Language): SlideWords => {
  const { presentation: t, agreed, insight, inShort, words, comparison, code } = language;
  const nameOf = (id: ActorId | AreaId | CampId | PoleId): string =>
    map.actors.get(id as ActorId)?.name ?? map.camps.get(id as CampId)?.name ?? map.areas.get(id as AreaId)?.name ?? '…';
  const count = slide.light?.actors.length ?? null;
  switch (slide.is) {
    case 'whole': {
      const { title, issue } = propertiesOf(map);
      const counts = t.counts(map.positions.size, map.relations.size);
      return { title, sentence: issue, notes: [counts, stand], count: map.positions.size };
    }
    case 'role': {
      const { title, sentence } = t.role[slide.role];
      return { title, sentence: sentence(count ?? 0), notes: [t.roleNote], count };
    }
    case 'camp':
      return slide.camp
        ? { title: slide.camp.name, sentence: t.camp(count ?? 0), notes: [], count }
        : { title: t.noCamp, sentence: t.noCampSentence(count ?? 0), notes: [], count };
    case 'thinking':
      return { title: t.parts.answers, sentence: slide.hasFailed ? insight.failed : t.lookingAtMap, notes: [], count: null };
    case 'fact': {
      const { fact, inAll } = slide;
      const more =
        fact.fact === 'links'
          ? [inShort.short.connect(fact.linking)]
          : fact.fact === 'hangOnOne' && inAll > fact.count
            ? [inShort.short.fragile(inAll, 0, fact.isLeftUncounted)]
            : [];
      const sentence = inShort.sentence(fact, nameOf, keyFigureTermOf(map, language)).join('');
      return { title: inShort.heading[fact.fact], sentence, notes: [...more, inShort.note], count };
    }
    case 'missing': {
      const term = words.keyFigureTerm[propertiesOf(map).keyFigureTerm];
      const nobody = slide.open.filter(({ level }) => level === 'nobody');
      const areas = (nobody.length > 0 ? nobody : slide.open).map(({ area }) => nameOf(area));
      const sentence = inShort.short.missing(slide.coverage, term);
      return { title: inShort.question.missing, sentence, notes: [t.areas(areas), inShort.note], count: areas.length };
    }
    case 'first': {
      const { actor, grounds } = slide.link;
      const notes = [inShort.reason(grounds, nameOf), inShort.note];
      const step = { step: 'askLink', actor, grounds, evidence: slide.link.evidence, away: [] } as const;
      const sentence = inShort.nextStep(step, nameOf, keyFigureTermOf(map, language));
      return { title: inShort.question.next, sentence, notes, count: null };
    }
    case 'talk': {
      const { kind, points, maps } = slide;
      const { talk, plenary } = agreed;
      const kindOf = (id: ActorId) => map.actors.get(id)?.kind ?? 'person';
      const [first, ...others] = points
        .slice(0, MOST_POINTS[kind])
        .map((point) => plenary.point(talk.number(point, maps), talk.point(point, nameOf, kindOf)));
      const more = points.length - MOST_POINTS[kind];
      return {
        title: plenary.question[kind],
        sentence: first ?? plenary.none[kind],
        notes: [...others, ...(more > 0 ? [plenary.more(more)] : [])],
        count: null,
      };
    }
    case 'counted': {
      const { role, given, maps } = slide;
      const most = given[0]?.count ?? 0;
      const first = given.filter((one) => one.count === most).map(({ actor }) => nameOf(actor));
      const others = given.filter((one) => one.count < most).slice(0, MOST_OTHERS);
      return {
        title: agreed.plenary.most[role] ?? words.role[role],
        sentence: agreed.plenary.counted(first, most, maps),
        notes: [...others.map((one) => agreed.plenary.next(nameOf(one.actor), one.count, maps)), t.roleNote],
        count: null,
      };
    }
    case 'moment': {
      const { moment } = slide;
      const facts = [
        dayInWords(moment.date, code),
        ...(moment.kind === 'event' ? [comparison.scope[moment.event.scope]] : []),
        ...(moment.isExpected ? [t.expected] : []),
      ];
      return { title: momentName(slide.moment, language), sentence: facts.join(' · '), notes: [], count: null };
    }
  }
};

export const momentName = (moment: Extract<Slide, { is: 'moment' }>['moment'], { presentation: t }: Language): string =>
  moment.kind === 'now' ? t.now : moment.kind === 'event' ? moment.event.name : moment.snapshot.name;

/** Of which day the map is that is shown: today, or that of the snapshot that is opened. */
export const standOf = (day: IsoDate, isPhoto: boolean, { presentation: t, code }: Language): string =>
  (isPhoto ? t.photoOf : t.stand)(dayInWords(day, code));
