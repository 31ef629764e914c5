import { isAway } from '../../../src/domain/keyFigure.ts';
import { type Contradiction, named, texts } from './contradiction.ts';
import { betweenByHand, type DrawnFacts } from './drawnFacts.ts';
import { LINK_CONTRADICTIONS } from './linkContradictions.ts';
import { LIST_RULES } from './listRules.ts';
import type { Told } from './saidOf.ts';

const LETTERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const numberIn = (word: string): number => {
  const at = LETTERS.indexOf(word.toLowerCase().replace('eén', 'één'));
  return at >= 0 ? at : Number(word);
};
const all = (told: Told): string => told.said.map(({ text }) => text).join('\n');
/** The sentences that match while it is not so. */
const unless = (isSo: boolean, told: Told, pattern: RegExp): string[] => (isSo ? [] : texts(told, pattern));
const both = (told: Told, one: RegExp, other: RegExp): string[] => {
  const [first, second] = [texts(told, one), texts(told, other)];
  return first.length > 0 && second.length > 0 ? [`${first[0]} / ${second[0]}`] : [];
};
const isTagged = ({ everybody }: DrawnFacts) => everybody.some(({ roles }) => roles.link);

export const CONTRADICTIONS: readonly Contradiction[] = [
  ...LINK_CONTRADICTIONS,
  {
    name: 'nobody knows both sides, and somebody does',
    why: 'The drawing shows a line to either side; whoever was tagged schakel, or left, is somebody too.',
    broken: (told, drawn) => {
      const isSomebodyThere = drawn.actors.some(({ name }) => drawn.knows(name).size > 1);
      const knowing = drawn.everybody.filter(({ name }) => drawn.knows(name).size > 1).map(({ name }) => name);
      return [
        ...unless(
          knowing.length === 0,
          told,
          /[Nn]iemand (op deze kaart )?(heeft|met) goede relaties met (beide|meer|twee)/,
        ).filter((text) => !text.startsWith('Behalve') && !(text.includes('telt niet mee') && !isSomebodyThere)),
        ...texts(told, /^Behalve/).filter((text) => {
          const besides = named(/^Behalve (.+) heeft/.exec(text)?.[1] ?? '');
          return !besides.every((name) => knowing.includes(name)) || (besides.length < knowing.length && !text.includes('nog '));
        }),
      ];
    },
  },
  {
    name: 'what lies between the sides is not what is drawn',
    why: 'Whoever counts the lines between the camps must come to the numbers that are said.',
    broken: (told, { across }) => {
      const tense = across.filter(({ type }) => type === 'tension').length;
      return told.said.flatMap(({ text }) => {
        const [, word, rest = ''] = /^(\S+) relaties? (?:loopt|lopen) tussen (.+)\.$/.exec(text.replace(/ \([^)]*\)/g, '')) ?? [];
        if (/^Tussen .* nog geen enkele relatie getekend/.test(text)) return across.length > 0 ? [text] : [];
        if (word === undefined) return [];
        const split = /: (\S+) goede en (\S+) met spanning$/.exec(rest);
        const [good, with_] = split
          ? [numberIn(split[1] ?? ''), numberIn(split[2] ?? '')]
          : rest.endsWith('zonder spanning')
            ? [across.length, 0]
            : [0, across.length];
        return numberIn(word) === across.length && with_ === tense && good === across.length - tense ? [] : [text];
      });
    },
  },
  {
    name: 'good relations between the camps stay, and there are none',
    why: 'What is not there cannot stay; Kampen and the summary say that nothing is drawn.',
    broken: (told, { across }) =>
      unless(
        across.some(({ type }) => type !== 'tension'),
        told,
        /goede relaties tussen de kampen blijven|van de \S+ goede relaties er \S+ over/,
      ),
  },
  {
    name: 'Kampen and the summary count differently',
    why: 'Both tell of relations between camps: but for who left, of whom either says it, tension is the same number, and good ones are never more in Kampen, which counts each two once.',
    broken: ({ mixing, analysis }, { across, isGone }) => {
      const [first] = analysis.inShort;
      if (!mixing.answered || first?.fact !== 'between' || first.kind !== 'camps') return [];
      const there = across.filter(({ type, from, to }) => type !== 'tension' && !isGone(from) && !isGone(to));
      const pairs = new Set(there.map(({ from, to }) => [from, to].sort().join(' ')));
      const { good, tense } = first.left;
      const isSame =
        mixing.tension.across === first.tense - tense.count &&
        mixing.positive.across === pairs.size &&
        pairs.size <= first.good - good.count;
      return isSame ? [] : [`${first.good} and ${first.tense}, in Kampen ${mixing.positive.across} and ${mixing.tension.across}`];
    },
  },
  ...LIST_RULES,
  {
    name: 'nobody is tagged schakel, and the badge is on the drawing',
    why: 'The badge of a schakel is the first thing that a participant looks for.',
    broken: (told, drawn) => unless(!isTagged(drawn), told, /niemand is (nog )?aangeduid als schakel|^Nog geen schakel/),
  },
  {
    name: 'who left is suggested',
    why: 'Somebody who left the network is not asked, introduced, reached over or tagged; the map says that they left.',
    broken: (told, { isGone }) =>
      told.said.filter(({ suggests }) => suggests.some(isGone)).map(({ part, text }) => `${part}: ${text}`),
  },
  {
    name: 'who left counts as reached, or as lost',
    why: 'Who left the network is no longer somebody whom it reaches, and no longer somebody whom it could lose.',
    broken: ({ reach, without }, { isGone, actors }) => {
      const present = actors.filter(({ name }) => !isGone(name)).length;
      const lost = without.flatMap(({ comesLoose, alone, reach: { lost } }) => [...comesLoose.flat(), ...alone, ...lost]);
      return [...(reach.set.reachedActors > present ? ['the set reaches more than there are'] : []), ...lost.filter(isGone)];
    },
  },
  {
    name: 'who is away is suggested without a word',
    why: 'Whoever goes to somebody who is away for a while wants to know that first.',
    broken: (told, { actors }) => {
      const away = new Set(actors.filter(({ keyFigure }) => isAway(keyFigure)).map(({ name }) => name));
      return told.said
        .filter(({ suggests, text }) => suggests.some((id) => away.has(id)) && !text.includes('ijdelijk teruggetrokken'))
        .filter(({ part }) => part !== 'tags')
        .map(({ text }) => text);
    },
  },
  {
    name: 'nobody is the only way between others, and somebody is',
    why: 'Taking that actor out leaves others without a way to each other, which the same page shows.',
    broken: (told, { actors, partsWithout }) => {
      const whole = partsWithout(null);
      const isCut = actors.some(({ name }) => partsWithout(name) > whole);
      return [
        ...unless(!isCut, told, /Niemand is op deze kaart de enige weg/),
        ...(isCut
          ? []
          : texts(
              told,
              /van één ander af|aan één ander:|via één (ander|actor) met elkaar|(is|zijn elk) de enige weg|De enige goede verbinding (met|tussen)/,
            )),
      ];
    },
  },
  {
    name: 'of two equal halves one is called the rest',
    why: 'Whoever reads that three hang on an actor, and sees three on either side of it, asks why those three.',
    broken: (told, { actors, good, steps }) => {
      const isEven = (name: string) => {
        const sizes = [...(good.get(name) ?? [])].map(
          (near) => actors.filter((other) => other.name !== name && steps(near, other.name, new Set([name])) < Infinity).length,
        );
        const [first = '', ...others] = [...(good.get(name) ?? [])];
        const most = Math.max(...sizes);
        const largest = [first, ...others].filter((_, at) => sizes[at] === most);
        return largest.some((near) => steps(largest[0] ?? '', near, new Set([name])) === Infinity);
      };
      return texts(told, /aan één ander: |De enige goede verbinding met |meer naar de rest: /).filter((text) => {
        const name = /ander: (\w+)|^(\w+): De enige|^Zonder (\w+): Geen/.exec(text)?.slice(1).find(Boolean) ?? '';
        return isEven(name);
      });
    },
  },
  {
    name: 'every good relation has a way round, and one has none',
    why: 'A line to somebody with no other line is the only way there.',
    broken: (told, { good, partsWithout }) => {
      const whole = partsWithout(null);
      const pairs = [...good].flatMap(([a, others]) => [...others].map((b) => [a, b] as const));
      const isBridge = pairs.some((pair) => partsWithout(null, pair) > whole);
      return [
        ...unless(!isBridge && pairs.length > 0, told, /is er op deze kaart ook een omweg/),
        ...unless(isBridge, told, /De enige goede weg naar/),
        ...unless(pairs.length === 0, told, /nog geen goede relaties getekend\.$/).filter((text) => !text.startsWith('Tussen')),
      ];
    },
  },
  {
    name: 'everybody stays connected, and somebody comes loose',
    why: 'Both are said of taking the same actor out.',
    broken: (told, { partsWithout, isGone, actors }) => {
      const whole = partsWithout(null);
      return told.said
        .filter(({ part, text }) => part === 'whatIf' && text.includes('Wie nu verbonden is, blijft verbonden'))
        .filter(
          ({ text }) => partsWithout(/^Zonder (\S+):/.exec(text)?.[1] ?? '') > whole && !actors.some(({ name }) => isGone(name)),
        )
        .map(({ text }) => text);
    },
  },
  {
    name: 'less between others than the mean, and it is not',
    why: '“Staat niet tussen anderen in” was said of an officer with four lines: a claim about the mean is about the mean.',
    broken: (told, drawn) => {
      const between = betweenByHand(drawn);
      const tied = drawn.actors.filter(({ name }) => (drawn.good.get(name)?.size ?? 0) > 0);
      const mean = tied.reduce((sum, { name }) => sum + (between.get(name) ?? 0), 0) / Math.max(1, tied.length);
      return told.analysis.tagAndPosition
        .filter(({ actor, difference }) => (difference === 'taggedNotBetween') !== (between.get(actor) ?? 0) < mean - 1e-9)
        .filter(({ actor, difference }) => difference === 'taggedNotBetween' || (between.get(actor) ?? 0) === 0)
        .filter(({ actor, difference }) => difference === 'taggedNotBetween' || drawn.knows(actor).size < 2)
        .map(({ actor, difference }) => `${actor} ${difference}`);
    },
  },
  {
    name: 'a way between the sides needs nobody else, and it does',
    why: 'Two of different sides whose shortest way is two or three steps need somebody in between.',
    broken: (told, { actors, sidesOf, steps }) => {
      const names = actors.map(({ name }) => name);
      const isApart = (a: string, b: string) =>
        sidesOf(a).length > 0 && sidesOf(b).length > 0 && !sidesOf(a).some((side) => sidesOf(b).includes(side));
      const needing = names.flatMap((a, at) =>
        names.slice(at + 1).flatMap((b) => (isApart(a, b) && [2, 3].includes(steps(a, b)) ? [`${a} ${b}`] : [])),
      );
      return unless(needing.length === 0, told, /^Niemand heeft op deze kaart iemand anders nodig voor een korte weg/);
    },
  },
  {
    name: 'two are introduced who know each other, or by somebody who knows one of them',
    why: 'An introduction is between two without any line, by somebody with a good line to both.',
    broken: ({ introductions, map }, { good }) =>
      (introductions.answered ? introductions.links : []).flatMap(({ a, b, through }) => {
        const isDrawn = [...map.relations.values()].some(({ from, to }) => [from, to].includes(a) && [from, to].includes(b));
        const isKnown = through.every((third) => good.get(a)?.has(third) && good.get(b)?.has(third));
        return isDrawn || !isKnown ? [`${a} and ${b} through ${through}`] : [];
      }),
  },
  {
    name: 'somebody is asked to introduce who should not be',
    why: 'A pusher feeds what an introduction should calm, tension is no way to somebody, and who is there is asked before who is away.',
    broken: ({ introductions, analysis: { nextStep }, map }, { everybody, isGone }) => {
      const actorOf = (id: string) => everybody.find(({ name }) => name === id);
      const isTense = (one: string, two: string) =>
        [...map.relations.values()].some(
          ({ type, from, to }) => type === 'tension' && [from, to].sort().join() === [one, two].sort().join(),
        );
      const asked = [
        ...(nextStep.step === 'introduce' ? [{ ...nextStep, through: [nextStep.through] }] : []),
        ...(introductions.answered ? introductions.links : []),
      ];
      const isWaiting = (id: string) => isAway(actorOf(id)?.keyFigure ?? null);
      const isPut = ({ a, b, through }: (typeof asked)[number]) => [a, b, ...through.slice(0, 1)].some(isWaiting);
      return asked.flatMap((one, at) => {
        const { a, b, through } = one;
        const isAllowed =
          [a, b, ...through].every((id) => !actorOf(id)?.roles.pusher && !isGone(id)) &&
          through.every((id) => !isTense(id, a) && !isTense(id, b)) &&
          (!isWaiting(through[0] ?? '') || through.every(isWaiting)) &&
          (isPut(one) || !asked.slice(0, at).some(isPut));
        return isAllowed ? [] : [`${a} and ${b} through ${through}`];
      });
    },
  },
  {
    name: 'nobody can be introduced, and somebody is',
    why: 'The summary and Introducties are on the same page.',
    broken: (told) => both(told, /^Nu is er niemand om aan elkaar voor te stellen/, /^Vraag \S+ om/),
  },
  {
    name: 'the camps are to be named, and one is named',
    why: 'A camp that is on the drawing has a name; it is the other one that is short of it.',
    broken: (told) => unless(told.map.camps.size === 0, told, /Geef bij Duiden de kampen een naam/),
  },
  {
    name: 'all are told of as some of them',
    why: 'Of three “van wie drie” makes a reader look for the others.',
    broken: (told) => texts(told, /^(\S+) sleutelfiguren .* van wie \1 /i),
  },
  {
    name: 'no camps or neighbourhoods, and they are on the drawing',
    why: 'A hull with somebody in it, or a neighbourhood where somebody lives, is to be seen.',
    broken: (told, { actors, kind }) => {
      const camps = new Set(actors.flatMap(({ camp }) => (camp !== null && camp !== 'none' ? [camp] : [])));
      const areas = new Set(actors.flatMap(({ neighbourhoods }) => neighbourhoods));
      return [
        ...unless(kind === null, told, /nog geen twee kampen of buurten om tussen te kijken/),
        ...unless(camps.size === 0, told, /nog niemand in een kamp/),
        ...unless(areas.size === 0 && camps.size === 0, told, /van niemand is gezegd in welke buurt/),
        ...unless(camps.size === 1, told, /pas in één kamp|in een ander kamp staat nog niemand/),
      ];
    },
  },
  {
    name: 'relations are to be drawn, and they are on the drawing',
    why: 'Who has lines on the drawing, all of them with who left, reads that these do not count before drawing others.',
    broken: (told, { everybody, isGone }) => {
      const drawn = [...told.map.relations.values()];
      const toldOf = (text: string) => {
        const [, whom] = /^Teken met wie (\S+) /.exec(text) ?? [];
        if (whom !== undefined) return drawn.some(({ from, to }) => [from, to].includes(whom as never));
        if (text.startsWith('Teken nu wie')) return drawn.length > 0;
        return drawn.some(({ type }) => type !== 'tension');
      };
      return texts(told, /^Teken (nu wie|ook wie|met wie (?!.* nog meer te))/).filter(
        (text) =>
          toldOf(text) !== text.includes('telt niet mee') || (toldOf(text) && !everybody.some(({ name }) => isGone(name))),
      );
    },
  },
  {
    name: 'somebody has no relation, and has one',
    why: 'Somebody with a line would be told to draw what is there already.',
    broken: ({ analysis: { nextStep }, map, said }, { isGone }) => {
      if (nextStep.step !== 'drawForAlone') return [];
      const { actor, isLeftUncounted } = nextStep;
      const with_ = [...map.relations.values()].flatMap(({ from, to }) => (from === actor ? [to] : to === actor ? [from] : []));
      const isTrue = with_.every(isGone) && isLeftUncounted === with_.length > 0;
      return isTrue ? [] : said.filter(({ part }) => part === 'next').map(({ text }) => text);
    },
  },
  {
    name: 'a neighbourhood is covered, and is not',
    why: 'The short answer, the parts and the summary count the same neighbourhoods.',
    broken: (told) => [
      ...both(
        told,
        /^Elke buurt heeft een eigen/,
        /Van deze buurt staat nog niemand|geen sleutelfiguur binnen|daar is er nog geen|geen enkele buurt heeft/,
      ),
      ...both(told, /^Er zijn nog geen buurten/, /Van deze buurt staat nog niemand|Een eigen sleutelfiguur/),
      ...both(told, /elke buurt heeft er een/, /Van \S+ buurten? staat nog niemand/),
    ],
  },
  {
    name: 'expected is counted from the network itself',
    why: 'A network always has exactly what it has: comparing it with itself finds nobody missing.',
    broken: ({ analysis: { coverageReport }, map }) => {
      const placed = [...map.actors.values()].filter(
        ({ neighbourhoods, constituency }) => neighbourhoods.length + constituency.length > 0,
      );
      const isOnlyNetwork = placed.every(({ keyFigure }) => keyFigure?.status === 'active' || keyFigure?.status === 'paused');
      return coverageReport.areas.basis === 'actorsOnMap' && isOnlyNetwork ? ['basis actorsOnMap'] : [];
    },
  },
  {
    name: 'the summary is not a summary',
    why: 'Three sentences at most, each ending once, and the last one is what Wat nu? begins with.',
    broken: (told) => {
      const summary = told.said.filter(({ part }) => part === 'summary').map(({ text }) => text);
      const next = told.said.find(({ part }) => part === 'next')?.text ?? '';
      return [
        ...(summary.length < 1 || summary.length > 3 ? [summary.join(' ')] : []),
        ...summary.filter((text) => !/^[\p{Lu}\d][^.]*\.$/u.test(text)),
        ...(next.startsWith(summary.at(-1) ?? '?') ? [] : [`${summary.at(-1)} / ${next}`]),
      ];
    },
  },
  {
    name: 'numbers for experts stand in the open',
    why: 'Percentages, expectations and decimals are for who asks how sure it is.',
    broken: (told) => told.said.filter(({ isFolded, text }) => !isFolded && /%|\d,\d|toeval/.test(text)).map(({ text }) => text),
  },
  {
    name: 'a sentence has a hole, or judges',
    why: 'A name that is missing reads as “…”, and no sentence is a mark on a person.',
    broken: (told) => texts(told, /…|undefined|NaN|null|\bscore\b|risico/),
  },
  {
    name: 'only tension is drawn, and a good relation is',
    why: 'Whoever drew who trusts whom would be told that they drew only tension.',
    broken: (told, { good }) => {
      const isGood = [...good.values()].some(({ size }) => size > 0);
      return isGood
        ? texts(told, /alleen spanning getekend|allemaal met spanning\.$/).filter((text) => !/ tussen /.test(text))
        : [];
    },
  },
];

/** Every rule that is broken for one map, with what was read. */
export const contradictionsIn = (told: Told, drawn: DrawnFacts): string[] =>
  all(told) === ''
    ? ['nothing was said']
    : CONTRADICTIONS.flatMap(({ name, broken }) => broken(told, drawn).map((text) => `${name}: ${text}`));
