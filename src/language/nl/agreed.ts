import type { ActorKind } from '../../domain/actorKind.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import type { RelationType } from '../../domain/relation.ts';
import type { Role } from '../../domain/role.ts';
import type { TalkingPoint, TalkingPoints, TalkingSubject } from '../../domain/together/talkingPoints.ts';
import { capitalised, counted, inLetters, listed, unbroken } from '../grammar.ts';

type NameOf = (id: ActorId | CampId) => string;

const A_ROLE: Record<Role, string> = {
  pusher: 'een pusher',
  follower: 'een volger',
  link: 'een schakel',
  mover: 'iemand die het vraagstuk verder kan brengen',
  silentMiddle: 'het stille midden',
  bridgeBuilder: 'een bruggenbouwer',
  scapegoat: 'een zondebok',
};
const RELATION: Record<RelationType, string> = {
  contact: 'contact',
  cooperation: 'samenwerking',
  trust: 'vertrouwen',
  influence: 'invloed',
  tension: 'spanning',
};
const number = (count: number): string => inLetters(count, 'nl');
const begins = (count: number): string => capitalised(number(count));
const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const inCamp = (camp: CampId | 'none', nameOf: NameOf): string => (camp === 'none' ? 'in geen kamp' : `bij ‘${nameOf(camp)}’`);

/** Whom or what it is about, as it begins; and what is said or asked of it. */
const point = (
  { about, count, others }: TalkingPoint,
  nameOf: NameOf,
  kindOf: (id: ActorId) => ActorKind,
): readonly [string, string] => {
  switch (about.is) {
    case 'tie':
      return [
        `${nameOf(about.from)} en ${nameOf(about.to)}.`,
        `${begins(count)} ${verb(count, 'tekende', 'tekenden')} spanning, ${number(others)} ${RELATION[about.beside]}. Kan het allebei?`,
      ];
    case 'way':
      return [
        `${nameOf(about.from)} en ${nameOf(about.to)}.`,
        `${begins(count)} ${verb(count, 'tekende', 'tekenden')} invloed van de eerste op de tweede, ${number(others)} andersom of over en weer. Wie luistert naar wie?`,
      ];
    case 'roles':
      return [
        `${nameOf(about.actor)}.`,
        `${begins(count)} ${verb(count, 'ziet', 'zien')} ${A_ROLE[about.role]}, ${number(others)} ${A_ROLE[about.other]}. Waar letten we op?`,
      ];
    case 'camps':
      return [`${nameOf(about.actor)}.`, `${capitalised(inCamp(about.camp, nameOf))}, of ${inCamp(about.other, nameOf)}?`];
    case 'role':
      return others > 0
        ? [
            `${nameOf(about.actor)}.`,
            `${begins(count)} ${verb(count, 'ziet', 'zien')} ${A_ROLE[about.role]}, ${number(others)} niet. Waar zit dat in?`,
          ]
        : [nameOf(about.actor), `als ${A_ROLE[about.role].replace(/^(een|het) /, '')}.`];
    case 'relation':
      return count > 1
        ? ['', `${capitalised(RELATION[about.type])} tussen ${nameOf(about.from)} en ${nameOf(about.to)}.`]
        : [`${nameOf(about.from)} en ${nameOf(about.to)}.`, `Eén van ons tekende ${RELATION[about.type]}. Wie herkent dat?`];
    case 'actor':
      return [
        `${nameOf(about.actor)}.`,
        { person: 'Wie kent die nog meer?', group: 'Wie kent ze nog meer?', organisation: 'Hoort die op de kaart?' }[
          kindOf(about.actor)
        ],
      ];
  }
};

/** What it is about within a sentence. */
const subject = (about: TalkingSubject, nameOf: NameOf): string => {
  switch (about.is) {
    case 'tie':
    case 'way':
      return `wat er is tussen ${nameOf(about.from)} en ${nameOf(about.to)}`;
    case 'relation':
      return `de ${about.type === 'trust' ? 'vertrouwensband' : RELATION[about.type]} tussen ${nameOf(about.from)} en ${nameOf(about.to)}`.replace(
        'de contact',
        'het contact',
      );
    case 'camps':
      return `het kamp van ${nameOf(about.actor)}`;
    case 'role':
    case 'roles':
      return `de rol van ${nameOf(about.actor)}`;
    case 'actor':
      return nameOf(about.actor);
  }
};

const lying = (maps: number): string => `${begins(maps)} ${verb(maps, 'kaart ligt', 'kaarten liggen')} op elkaar.`;

/** What several people drew, laid together: how many drew what, and what there is to talk about. */
export const agreed = {
  count: (count: number, of: number) => `${count} van ${of}`,
  weight: 'Hoe dikker, hoe meer mensen dit tekenden.',
  weightShort: 'hoe dikker, hoe meer mensen',
  byOne: 'door één getekend',
  atLeast: {
    label: 'Getekend door ten minste',
    of: (of: number) => `van ${of}`,
    said: (least: number, of: number, actors: number, relations: number) =>
      least === 1
        ? `Alles is te zien: ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}.`
        : `Te zien is wat ten minste ${number(least)} van ${number(of)} tekenden: ${counted(actors, 'actor', 'actoren')} en ${counted(relations, 'relatie', 'relaties')}.`,
    hint: 'Inzicht kijkt naar de hele kaart, ook naar wat nu niet te zien is.',
  },
  column: 'Getekend door',
  rolesColumn: 'Rollen geteld',
  byGroup: 'de groep',
  roleCounted: (role: string, count: number, of: number) => `${role} ${count} van ${of}`,
  panel: {
    title: 'Wat wij tekenden',
    drawnBy: (count: number, of: number) =>
      `${begins(count)} van de ${number(of)} kaarten ${verb(count, 'heeft', 'hebben')} dit.`,
    drawers: 'Getekend door',
    byHand: 'Door de groep zelf getekend, op deze kaart.',
    counted: (what: string, count: number, of: number) => `${what}: ${count} van ${of}`,
    inCamp: (camp: string) => `bij ‘${camp}’`,
    inNoCamp: 'in geen kamp',
  },
  talk: {
    title: 'Waar praten we over?',
    kind: { differ: 'Hier verschillen we', shared: 'Bijna iedereen tekende', single: 'Eén van ons tekende' },
    summary: ({ maps, shareSomebody, points: { differ, shared } }: TalkingPoints, nameOf: NameOf): string => {
      if (maps < 2) return 'Er ligt één kaart. Vanaf twee is te zien waar kaarten verschillen.';
      if (!shareSomebody) return `${lying(maps)} Niemand staat op meer dan één ervan. Kijk bij ‘Wie is wie’ of dat klopt.`;
      const [open] = differ;
      const whoOf = ({ evidence }: TalkingPoint) => evidence.actors;
      const same = shared.find((one) => !open || !whoOf(one).some((id) => whoOf(open).includes(id)));
      if (open && same)
        return `${lying(maps)} Over ${subject(same.about, nameOf)} zijn we het eens, over ${subject(open.about, nameOf)} niet.`;
      if (open) return `${lying(maps)} Over ${subject(open.about, nameOf)} verschillen we.`;
      if (same) return `${lying(maps)} Over ${subject(same.about, nameOf)} zijn we het eens. Nergens spreken ze elkaar tegen.`;
      return `${lying(maps)} Nergens spreken ze elkaar tegen, en weinig tekende bijna iedereen.`;
    },
    point,
    number: ({ kind, count, others }: TalkingPoint, maps: number) =>
      kind === 'differ' ? `${count} – ${others}` : `${count} van ${maps}`,
    numberAloud: ({ kind, count, others }: TalkingPoint, maps: number) =>
      kind === 'differ' ? `${count} tegenover ${others}:` : `${count} van ${maps}:`,
    discussed: 'besproken',
    discussedOf: (what: string) => `Besproken: ${what}`,
    tally: (ticked: number, all: number) =>
      ticked === 0 ? '' : `${begins(ticked)} van ${number(all)} gesprekspunten ${verb(ticked, 'is', 'zijn')} besproken.`,
    show: 'Plenair tonen',
  },
  plenary: {
    question: {
      shared: 'Waar zijn we het over eens?',
      differ: 'Waar verschillen we?',
      single: 'Wat zag maar één van ons?',
    },
    none: {
      shared: 'Weinig: niets is door bijna iedereen getekend.',
      differ: 'Nergens: de kaarten spreken elkaar niet tegen.',
      single: 'Niets: wie er staat, is door meer dan één getekend.',
    },
    most: {
      pusher: 'Wie zien de meesten als pusher?',
      follower: 'Wie zien de meesten als volger?',
      link: 'Wie zien de meesten als schakel?',
      mover: 'Wie kan volgens de meesten het vraagstuk verder brengen?',
    } as Partial<Record<Role, string>>,
    counted: (names: readonly string[], count: number, maps: number) =>
      2 * count > maps
        ? `${listed(names, 'nl', 3)}: ${names.length > 1 ? 'elk ' : ''}${number(count)} van de ${number(maps)} kaarten.`
        : `Niemand volgens de meesten. Het vaakst genoemd: ${listed(names, 'nl', 3)}, op ${number(count)} van de ${number(maps)} kaarten.`,
    next: (name: string, count: number, maps: number) => `${name}: ${unbroken(`${count} van ${maps}`)}`,
    point: (count: string, [who, what]: readonly [string, string]) =>
      [who, what, `(${unbroken(count)})`].filter((part) => part !== '').join(' '),
    more: (count: number) => `En nog ${number(count)}.`,
    rolesCounted: 'Hoe vaak een rol is gegeven',
    keep: 'Bewaren als foto',
    keepNow: 'Foto bewaren',
    kept: (name: string) => `Bewaard op de tijdlijn: ‘${name}’.`,
    snapshot: (day: string) => `Samen besproken, ${day}`,
  },
};
