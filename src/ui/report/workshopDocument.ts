import type { Analysis } from '../../analysis/analysis.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import type { RedactionLevel } from '../../domain/redactionChoice.ts';
import { ROLES } from '../../domain/role.ts';
import { type Block, plain, type ReportDocument } from '../../formats/write/reportDocument.ts';
import { capitalised, dayInWords, listed } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { comparedNames } from '../compare/comparedNames.ts';
import { keyFigureTermOf } from '../controls/keyFigureTerm.ts';
import type { Stand } from '../controls/useStand.ts';
import { colophonOf } from './colophonOf.ts';
import { findingBlocks } from './findingBlocks.ts';
import { togetherBlocks } from './togetherBlocks.ts';

export const WORKSHOP_PARTS = ['picture', 'roles', 'camps', 'shown', 'findings', 'questions'] as const;
export type WorkshopPart = (typeof WORKSHOP_PARTS)[number];

/** *Kaart van de workshop*: the drawing, who has which role, what it shows and what is still asked. */
export const workshopDocument = (
  { map, analysis, stand, hidden }: WorkshopGround,
  parts: readonly WorkshopPart[],
  picture: { readonly alt: string; readonly width: number; readonly height: number },
  language: Language,
): ReportDocument => {
  const { workshop: t, inShort, presentation, code } = language;
  const { title, issue } = propertiesOf(map);
  const nameOf = comparedNames(null, map);
  const has = (part: WorkshopPart) => parts.includes(part);
  const day = dayInWords(stand.day, code);
  const term = keyFigureTermOf(map, language);
  const shown = analysis.inShort.map((fact) => plain(inShort.sentence(fact, (id) => nameOf(id), term).join('')));
  return {
    code,
    title: t.name,
    running: [t.name, issue || title, stand.isPhoto ? presentation.photoOf(day) : day],
    headline: title || t.headline(map.actors.size, map.relations.size, map.camps.size),
    blocks: [
      {
        is: 'paragraph',
        runs: plain(`${t.lead(issue, day, stand.isPhoto)} ${t.headline(map.actors.size, map.relations.size, map.camps.size)}.`),
        look: 'lead',
      },
      ...(has('picture') ? [{ is: 'picture' as const, key: 'map', ...picture }] : []),
      ...(has('roles') ? rolesOf(map, language) : []),
      ...(has('camps') ? campsOf(map, language) : []),
      ...(has('shown') ? togetherBlocks(map, language) : []),
      ...(has('shown') && shown.length > 0
        ? [
            { is: 'heading' as const, text: t.shownHeading },
            { is: 'list' as const, items: shown },
          ]
        : []),
      ...(has('findings') ? findingBlocks(map, language) : []),
      ...(has('questions') ? questionsOf(map, analysis, language) : []),
    ],
    colophon: colophonOf(map, [map], stand.day, hidden, language),
  };
};
export interface WorkshopGround {
  readonly map: ActorMap;
  readonly analysis: Pick<Analysis, 'inShort' | 'coverage'>;
  readonly stand: Stand;
  readonly hidden: RedactionLevel;
}

const rolesOf = ({ actors }: ActorMap, { workshop: t, words, code }: Language): Block[] => {
  const rows = ROLES.flatMap((role) => {
    const tagged = [...actors.values()].filter(({ roles }) => roles[role]).map(({ name }) => name);
    return tagged.length === 0
      ? []
      : [{ cells: [[[{ text: capitalised(words.role[role]), strong: true as const }]], [plain(listed(tagged, code))]] }];
  });
  return [
    { is: 'heading', text: t.rolesHeading },
    rows.length === 0
      ? { is: 'paragraph', runs: plain(t.noRoles) }
      : {
          is: 'table',
          caption: t.rolesHeading,
          columns: [
            { heading: t.rolesColumns.role, wide: 8 },
            { heading: t.rolesColumns.who, wide: 22 },
          ],
          rows,
        },
  ];
};

const campsOf = ({ actors, camps, relations }: ActorMap, { workshop: t, code }: Language): Block[] => {
  if (camps.size === 0) return [];
  const campOf = (id: ActorId): CampId | null => {
    const camp = actors.get(id)?.camp ?? null;
    return camp === 'none' ? null : camp;
  };
  return [
    { is: 'heading', text: t.campsHeading },
    {
      is: 'table',
      caption: t.campsHeading,
      columns: [
        { heading: t.campsColumns.camp, wide: 8 },
        { heading: t.campsColumns.who, wide: 15 },
        { heading: t.campsColumns.lines, wide: 7 },
      ],
      rows: [...camps.values()].map(({ id, name }) => {
        const across = [...relations.values()].filter(({ from, to }) => {
          const [one, other] = [campOf(from), campOf(to)];
          return one !== null && other !== null && one !== other && (one === id || other === id);
        });
        const tense = across.filter(({ type }) => type === 'tension').length;
        const members = [...actors.values()].filter(({ camp }) => camp === id).map((actor) => actor.name);
        return {
          cells: [
            [[{ text: name, strong: true as const }]],
            [plain(members.length > 0 ? listed(members, code) : '–')],
            [plain(t.acrossCamps(across.length - tense, tense))],
          ],
        };
      }),
    },
  ];
};

const questionsOf = (
  map: ActorMap,
  { coverage }: WorkshopGround['analysis'],
  { workshop: { question, questionsHeading } }: Language,
): Block[] => {
  const { actors, relations, areas } = map;
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  const guessed = [...relations.values()].filter(({ certainty }) => certainty === 'guessed');
  const tied = new Set([...relations.values()].flatMap(({ from, to }) => [from, to]));
  const alone = [...actors.values()].filter(({ id }) => !tied.has(id)).map(({ name }) => name);
  const unplaced = map.camps.size > 0 ? [...actors.values()].filter(({ camp }) => camp === null).length : 0;
  const hasLink = [...actors.values()].some(({ roles }) => roles.link);
  const nobody = coverage.filter(({ level }) => level === 'nobody').flatMap(({ area }) => areas.get(area)?.name ?? []);
  const asked = [
    ...(guessed.length > 0 ? [question.guessed(guessed.map(({ from, to }) => question.pair(nameOf(from), nameOf(to))))] : []),
    ...(alone.length > 0 ? [question.alone(alone)] : []),
    ...(unplaced > 0 ? [question.noCamp(unplaced)] : []),
    ...(hasLink ? [] : [question.noLink]),
    ...(nobody.length > 0 ? [question.nobody(nobody)] : []),
    question.forgotten,
  ];
  return [
    { is: 'heading', text: questionsHeading },
    { is: 'list', items: asked.map(plain) },
  ];
};
