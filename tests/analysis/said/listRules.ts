import { type Contradiction, texts } from './contradiction.ts';

/** What the two lists of possible schakels and the pairs may not say, counted on the drawing. */
export const LIST_RULES: readonly Contradiction[] = [
  {
    name: 'one stands in a list that says what is not drawn',
    why: 'Who links by itself has good relations with two sides; who needs somebody has a go-between of no side who knows another one.',
    broken: ({ analysis: { possibleLinks } }, drawn) => {
      const isUnasked = (name: string) => drawn.sidesOf(name).length === 0;
      const near = (name: string) => [...(drawn.good.get(name) ?? [])].filter((other) => !drawn.isGone(other));
      return (possibleLinks.answered ? possibleLinks.suggestions : []).flatMap(({ actor, way }) => {
        const own = new Set([...drawn.sidesOf(actor), ...near(actor).flatMap((other) => drawn.sidesOf(other))]);
        if (way === 'itself') return own.size > 1 || near(actor).some(isUnasked) ? [] : [`${actor} itself`];
        const passesOn = near(actor)
          .filter(isUnasked)
          .some((middle) =>
            near(middle).some((other) => other !== actor && (isUnasked(other) || drawn.sidesOf(other).length > 0)),
          );
        return passesOn ? [] : [`${actor} through somebody`];
      });
    },
  },
  {
    name: 'nobody links by itself, and somebody plainly does',
    why: 'Whoever was said to take no side, has no tension, and has two firm relations with either camp, is one at a glance.',
    broken: (told, { actors, kind, good, sidesOf, isGone }) => {
      const relations = [...told.map.relations.values()];
      const isPlain = (name: string) =>
        !relations.some(({ from, to, type }) => type === 'tension' && [from as string, to].includes(name)) &&
        [...told.map.camps.keys()].filter((camp) => {
          const firm = [...(good.get(name) ?? [])].filter(
            (other) =>
              !isGone(other) &&
              sidesOf(other).includes(camp) &&
              relations.some(
                ({ from, to, strength }) => strength > 1 && [from, to].sort().join() === [name, other].sort().join(),
              ) &&
              [...(good.get(other) ?? [])].every((beyond) => beyond === name || sidesOf(beyond).includes(camp)),
          );
          return firm.length > 1;
        }).length > 1;
      const linking = actors
        .filter(({ camp, roles, keyFigure }) => camp === 'none' && !roles.link && !roles.pusher && keyFigure === null)
        .filter(({ name }) => kind === 'camps' && isPlain(name));
      return linking.length === 0
        ? []
        : told.said.map(({ text }) => text).filter((text) => text.startsWith('Niemand heeft zelf genoeg'));
    },
  },
  {
    name: 'two bridge together, and it is not drawn so',
    why: 'They have a relation, each has good relations with the side that is told, and neither has more than a weak one with the other side.',
    broken: ({ analysis: { possibleLinks }, map }, drawn) =>
      (possibleLinks.answered ? possibleLinks.pairs : []).flatMap(({ actors: [one, other], sides: [side, otherSide] }) => {
        const strengthOf = (a: string, b: string) =>
          Math.max(
            0,
            ...[...map.relations.values()]
              .filter(({ from, to, type }) => type !== 'tension' && [from, to].sort().join() === [a, b].sort().join())
              .map(({ strength }) => strength),
          );
        const beyond = (name: string, partner: string, pole: string) =>
          [...(drawn.good.get(name) ?? [])]
            .filter((near) => near !== partner && !drawn.isGone(near) && drawn.sidesOf(near).includes(pole))
            .reduce((sum, near) => sum + strengthOf(name, near), 0);
        const isTold = (name: string, { pole, isOwn, actors }: typeof side) =>
          isOwn === drawn.sidesOf(name).includes(pole) &&
          actors.length > 0 &&
          actors.every((near) => strengthOf(name, near) > 0 && drawn.sidesOf(near).includes(pole) && !drawn.isGone(near));
        const holds =
          side.pole !== otherSide.pole &&
          strengthOf(one, other) > 1 &&
          isTold(one, side) &&
          isTold(other, otherSide) &&
          beyond(one, other, otherSide.pole) < 2 &&
          beyond(other, one, side.pole) < 2;
        return holds ? [] : [`${one} and ${other}`];
      }),
  },
  {
    name: 'one stands in Verbindt zelf and in a pair',
    why: 'Whoever links by itself needs nobody for it; whoever is half of a pair has the other side through the other half.',
    broken: ({ analysis: { possibleLinks } }) => {
      const { suggestions, pairs } = possibleLinks.answered ? possibleLinks : { suggestions: [], pairs: [] };
      const inPair = new Set(pairs.flatMap(({ actors }) => actors));
      return suggestions.flatMap(({ actor, way }) => (way === 'itself' && inPair.has(actor) ? [actor] : []));
    },
  },
  {
    name: 'the conversation to begin with is not the one that is opened',
    why: 'The likeliest of both lists is open on the same panel: two different names to begin with are one too many.',
    broken: ({ analysis: { possibleLinks, nextStep } }) => {
      if (nextStep.step !== 'askLink' || !possibleLinks.answered) return [];
      const [first] = possibleLinks.suggestions;
      return first?.actor === nextStep.actor ? [] : [`${nextStep.actor} and ${first?.actor}`];
    },
  },
  {
    name: 'of more than two sides two are called both',
    why: 'Whoever sees four neighbourhoods and reads “beide kanten” asks which two.',
    broken: (told) => texts(told, /(beide|alle) kanten/),
  },
  {
    name: 'nobody has enough, and somebody is counted, without a word on weak relations',
    why: 'A sentence higher that same person has good relations with both camps; what is enough is then to be said.',
    broken: (told) => texts(told, /genoeg goede relaties met twee kanten/).filter((text) => !text.includes('zwakke relatie')),
  },
];
