import { type Contradiction, named, texts } from './contradiction.ts';

/** What must never be read of who links the sides: each step of it can be followed on the drawing, over who is still there. */
export const LINK_CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: 'a schakel links by a way that is not drawn',
    why: 'The summary names who links the sides and through whom: each step of it can be followed on the drawing.',
    broken: ({ analysis: { linking } }, drawn) =>
      (linking?.tagged ?? []).flatMap(({ actor, way, through }) => {
        const known = [...(drawn.good.get(actor) ?? [])].filter((name) => !drawn.isGone(name));
        const said = `${actor} ${way} ${through}`;
        const onward = (name: string) => [...(drawn.good.get(name) ?? [])].filter((one) => one !== actor && !drawn.isGone(one));
        const byOthers = known.flatMap((name) => [name, ...onward(name)]).flatMap(drawn.sidesOf);
        if (way === 'none') return byOthers.length > 0 && drawn.near(actor).size > 1 ? [said] : [];
        if (through.some((name) => !known.includes(name))) return [said];
        const isOwn = new Set([...drawn.knows(actor), ...drawn.sidesOf(actor)]).size > 1 && known.length > 0;
        return drawn.near(actor).size > 1 && (way !== 'own' || isOwn) ? [] : [said];
      }),
  },
  {
    name: 'a schakel links, and nothing changes without it',
    why: 'Whose ways to both sides all run over one and the same person adds nothing: it is that person who links.',
    broken: ({ analysis: { linking } }, drawn) =>
      (linking?.tagged ?? []).flatMap(({ actor, way, through }) => {
        const known = [...(drawn.good.get(actor) ?? [])].filter((name) => !drawn.isGone(name));
        const over = known.filter((name) => drawn.near(actor, name).size === 0);
        if (way === 'onlyThrough')
          return through.length === 1 && over.includes(through[0] ?? '') ? [] : [`${actor} through ${through}`];
        return way !== 'none' && over.length > 0 ? [`${actor} through ${through}, and all of it over ${over}`] : [];
      }),
  },
  {
    name: 'schakels are without good relations, and have one',
    why: 'Two schakels with a line between them were said to have none, straight under the sentence that counts that line.',
    broken: (told, { everybody, isGone }) => {
      const present = new Set(everybody.flatMap(({ name, roles }) => (roles.link && !isGone(name) ? [name] : [])));
      const good = [...told.map.relations.values()].filter(({ type }) => type !== 'tension');
      const own = good.filter(({ from, to }) => present.has(from) || present.has(to));
      const among = own.filter(({ from, to }) => present.has(from) && present.has(to));
      return [
        ...(own.length > 0 ? texts(told, /aangeduid: .* nog zonder goede relaties(?! met anderen)/) : []),
        ...(own.length > among.length || among.length === 0
          ? texts(told, /aangeduid: .* nog zonder goede relaties met anderen/)
          : []),
      ];
    },
  },
  {
    name: 'nobody has to do with two sides, and somebody does from a side of their own',
    why: 'Tagged schakel, whoever stands in a camp and knows the other one links both; not tagged, the same line may not be nothing.',
    broken: (told, drawn) => {
      const fromOwn = drawn.actors.filter(
        ({ name, roles }) =>
          !roles.link && drawn.knows(name).size === 1 && new Set([...drawn.sidesOf(name), ...drawn.knows(name)]).size > 1,
      );
      return fromOwn.length > 0
        ? texts(
            told,
            /^(Behalve .+ heeft niemand|Niemand heeft) goede relaties met (beide|meer)|en niemand met goede relaties met|^Vraag wie met (beide|meer)/,
          ).filter((text) => !/vanuit (het|een) eigen/.test(text))
        : [];
    },
  },
  {
    name: 'who left counts as a way',
    why: 'Whoever goes to somebody for their line with a camp finds that the one it leads to is gone.',
    broken: (told, drawn) => [
      ...(told.analysis.linking?.others ?? []).filter((name) => drawn.knows(name).size < 2).map((name) => `${name} knows both`),
      ...texts(told, /^(Niemand|Behalve .+) heeft goede relaties met (beide|meer)|^Behalve .+ heeft niemand/).filter(
        (text) =>
          drawn.actors.some(({ name }) => !drawn.isGone(name) && drawn.knew(name).size > 1 && drawn.knows(name).size < 2) &&
          !text.includes('uitgestroomd'),
      ),
    ],
  },
  {
    name: 'who left is counted without a word',
    why: 'A good line between the camps that is with somebody who left is the first thing that a reader would lean on.',
    broken: (told, { across, isGone, kind }) => {
      const good = across.filter(({ type }) => type !== 'tension');
      const isLeft = good.some(({ from, to }) => isGone(from) || isGone(to));
      const summary = told.said.filter(({ part }) => part === 'summary').map(({ text }) => text);
      return [
        ...(kind !== null && isLeft
          ? summary.filter((text) => / l(oopt|open) tussen /.test(text) && !text.includes('uitgestroomd'))
          : []),
        ...summary.filter((text) => {
          const [, on = '', rest = ''] = /(?:aan één ander|met elkaar verbonden): (\S+?)( \(uitgestroomd\))?\.$/.exec(text) ?? [];
          return on !== '' && isGone(on) !== (rest !== '');
        }),
      ];
    },
  },
  {
    name: 'more are counted than are listed, without a word',
    why: 'Whoever reads “zes anderen” and finds three names under it thinks that three are missing.',
    broken: (told, { knows }) =>
      told.said
        .filter(({ part, text }) => part === 'lists' && text.startsWith('Mogelijke schakels: '))
        .filter(({ text }) => {
          const listed = named(/^Mogelijke schakels: ([^.]+)\./.exec(text)?.[1] ?? '').filter((name) => knows(name).size > 1);
          return (
            (told.analysis.linking?.others.length ?? 0) > listed.length &&
            !/Niet alle |hierboven geteld/.test(text) &&
            listed.length > 0
          );
        })
        .map(({ text }) => text),
  },
  {
    name: 'two are called a bridge together, and one of them is it alone',
    why: 'Whoever deals well with both sides without the other is the schakel; asking the other as well asks somebody for nothing.',
    broken: ({ analysis: { possibleLinks } }, drawn) =>
      (possibleLinks.answered ? possibleLinks.pairs : []).flatMap(({ actors: [one, other] }) => {
        const alone = (name: string, but: string) =>
          [...(drawn.good.get(name) ?? [])]
            .filter((near) => !drawn.isGone(near) && drawn.isFirm(name, near))
            .filter((near) => near !== but || drawn.sidesOf(name).length === 0)
            .flatMap((near) => drawn.sidesOf(near));
        return [alone(one, other), alone(other, one)].some((sides) => new Set(sides).size > 1) || [one, other].some(drawn.isGone)
          ? [`${one} and ${other}`]
          : [];
      }),
  },
];
