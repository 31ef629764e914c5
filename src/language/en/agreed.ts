import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import type { RelationType } from '../../domain/relation.ts';
import type { Role } from '../../domain/role.ts';
import type { TalkingPoint, TalkingPoints, TalkingSubject } from '../../domain/together/talkingPoints.ts';
import { capitalised, counted, inLetters, listed, unbroken } from '../grammar.ts';
import type { Language } from '../language.ts';

type NameOf = (id: ActorId | CampId) => string;

const A_ROLE: Record<Role, string> = {
  pusher: 'a pusher',
  follower: 'a follower',
  link: 'a link',
  mover: 'somebody who can move the issue forward',
  silentMiddle: 'the silent middle',
  bridgeBuilder: 'a bridge builder',
  scapegoat: 'a scapegoat',
};
const RELATION: Record<RelationType, string> = {
  contact: 'contact',
  cooperation: 'cooperation',
  trust: 'trust',
  influence: 'influence',
  tension: 'tension',
};
const number = (count: number): string => inLetters(count, 'en');
const begins = (count: number): string => capitalised(number(count));
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const inCamp = (camp: CampId | 'none', nameOf: NameOf): string => (camp === 'none' ? 'in no camp' : `with “${nameOf(camp)}”`);

const point = (
  { about, count, others }: TalkingPoint,
  nameOf: NameOf,
  kindOf: (id: ActorId) => ActorKind,
): readonly [string, string] => {
  switch (about.is) {
    case 'tie':
      return [
        `${nameOf(about.from)} and ${nameOf(about.to)}.`,
        `${begins(count)} drew tension, ${number(others)} ${RELATION[about.beside]}. Can both be true?`,
      ];
    case 'way':
      return [
        `${nameOf(about.from)} and ${nameOf(about.to)}.`,
        `${begins(count)} drew influence of the first on the second, ${number(others)} another way round. Who listens to whom?`,
      ];
    case 'roles':
      return [
        `${nameOf(about.actor)}.`,
        `${begins(count)} ${verb(count, 'sees', 'see')} ${A_ROLE[about.role]}, ${number(others)} ${A_ROLE[about.other]}. What do we look at?`,
      ];
    case 'camps':
      return [`${nameOf(about.actor)}.`, `${capitalised(inCamp(about.camp, nameOf))}, or ${inCamp(about.other, nameOf)}?`];
    case 'role':
      return others > 0
        ? [
            `${nameOf(about.actor)}.`,
            `${begins(count)} ${verb(count, 'sees', 'see')} ${A_ROLE[about.role]}, ${number(others)} ${verb(others, 'does', 'do')} not. Why is that?`,
          ]
        : [nameOf(about.actor), `as ${A_ROLE[about.role]}.`];
    case 'relation':
      return count > 1
        ? ['', `${capitalised(RELATION[about.type])} between ${nameOf(about.from)} and ${nameOf(about.to)}.`]
        : [`${nameOf(about.from)} and ${nameOf(about.to)}.`, `One of us drew ${RELATION[about.type]}. Who recognises that?`];
    case 'actor':
      return [
        `${nameOf(about.actor)}.`,
        { person: 'Who else knows them?', group: 'Who else knows them?', organisation: 'Does it belong on the map?' }[
          kindOf(about.actor)
        ],
      ];
  }
};

const subject = (about: TalkingSubject, nameOf: NameOf): string => {
  switch (about.is) {
    case 'tie':
    case 'way':
      return `what there is between ${nameOf(about.from)} and ${nameOf(about.to)}`;
    case 'relation':
      return `the ${RELATION[about.type]} between ${nameOf(about.from)} and ${nameOf(about.to)}`;
    case 'camps':
      return `the camp of ${nameOf(about.actor)}`;
    case 'role':
    case 'roles':
      return `the role of ${nameOf(about.actor)}`;
    case 'actor':
      return nameOf(about.actor);
  }
};

const lying = (maps: number): string => `${begins(maps)} ${verb(maps, 'map lies', 'maps lie')} on top of each other.`;

export const agreed: Language['agreed'] = {
  count: (count, of) => `${count} of ${of}`,
  weight: 'The thicker, the more people drew it.',
  weightShort: 'thicker: more people',
  byOne: 'drawn by one',
  atLeast: {
    label: 'Drawn by at least',
    of: (of) => `of ${of}`,
    said: (least, of, actors, relations) =>
      least === 1
        ? `Everything shows: ${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}.`
        : `What at least ${number(least)} of ${number(of)} drew shows: ${counted(actors, 'actor', 'actors')} and ${counted(relations, 'relation', 'relations')}.`,
    hint: 'Insight looks at the whole map, also at what does not show now.',
  },
  column: 'Drawn by',
  rolesColumn: 'Roles counted',
  byGroup: 'the group',
  roleCounted: (role, count, of) => `${role} ${count} of ${of}`,
  panel: {
    title: 'What we drew',
    drawnBy: (count, of) => `${begins(count)} of the ${number(of)} maps ${verb(count, 'has', 'have')} this.`,
    drawers: 'Drawn by',
    byHand: 'Drawn by the group itself, on this map.',
    counted: (what, count, of) => `${what}: ${count} of ${of}`,
    inCamp: (camp) => `with “${camp}”`,
    inNoCamp: 'in no camp',
  },
  talk: {
    title: 'What do we talk about?',
    kind: { differ: 'Here we differ', shared: 'Nearly everybody drew', single: 'One of us drew' },
    summary: ({ maps, shareSomebody, points: { differ, shared } }: TalkingPoints, nameOf: NameOf): string => {
      if (maps < 2) return 'One map lies here. From two on it shows where maps differ.';
      if (!shareSomebody)
        return `${lying(maps)} Nobody is on more than one of them. See under “Who is who” whether that is right.`;
      const [open] = differ;
      const whoOf = ({ evidence }: TalkingPoint) => evidence.actors;
      const same = shared.find((one) => !open || !whoOf(one).some((id) => whoOf(open).includes(id)));
      if (open && same)
        return `${lying(maps)} We agree about ${subject(same.about, nameOf)}, and not about ${subject(open.about, nameOf)}.`;
      if (open) return `${lying(maps)} We differ about ${subject(open.about, nameOf)}.`;
      if (same) return `${lying(maps)} We agree about ${subject(same.about, nameOf)}. Nowhere do they contradict each other.`;
      return `${lying(maps)} Nowhere do they contradict each other, and there is little that nearly everybody drew.`;
    },
    point,
    number: ({ kind, count, others }, maps) => (kind === 'differ' ? `${count} – ${others}` : `${count} of ${maps}`),
    numberAloud: ({ kind, count, others }, maps) => (kind === 'differ' ? `${count} against ${others}:` : `${count} of ${maps}:`),
    discussed: 'discussed',
    discussedOf: (what) => `Discussed: ${what}`,
    tally: (ticked, all) =>
      ticked === 0 ? '' : `${begins(ticked)} of ${number(all)} talking points ${verb(ticked, 'has', 'have')} been discussed.`,
    show: 'Show to the group',
  },
  plenary: {
    question: {
      shared: 'What do we agree about?',
      differ: 'Where do we differ?',
      single: 'What did only one of us see?',
    },
    none: {
      shared: 'Little: nothing was drawn by nearly everybody.',
      differ: 'Nowhere: the maps do not contradict each other.',
      single: 'Nothing: whoever is here was drawn by more than one.',
    },
    most: {
      pusher: 'Whom do most see as a pusher?',
      follower: 'Whom do most see as a follower?',
      link: 'Whom do most see as a link?',
      mover: 'Who can move the issue forward, most say?',
    },
    counted: (names, count, maps) =>
      2 * count > maps
        ? `${listed(names, 'en', 3)}: ${names.length > 1 ? 'each ' : ''}${number(count)} of the ${number(maps)} maps.`
        : `Nobody, for most. Named most often: ${listed(names, 'en', 3)}, on ${number(count)} of the ${number(maps)} maps.`,
    next: (name, count, maps) => `${name}: ${unbroken(`${count} of ${maps}`)}`,
    point: (count, [who, what]) => [who, what, `(${unbroken(count)})`].filter((part) => part !== '').join(' '),
    more: (count) => `And ${number(count)} more.`,
    rolesCounted: 'How often a role was given',
    keep: 'Keep as a snapshot',
    keepNow: 'Keep snapshot',
    kept: (name) => `Kept on the timeline: “${name}”.`,
    snapshot: (day) => `Discussed together, ${day}`,
  },
};
