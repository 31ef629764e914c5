import type { ActorMap } from '../../domain/actorMap.ts';
import type { ActorId, CampId } from '../../domain/identifiers.ts';
import { EXERCISE_ROLES } from '../../domain/role.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { TALKING_KINDS, talkingPointsOf } from '../../domain/together/talkingPoints.ts';
import { type Block, plain } from '../../formats/write/reportDocument.ts';
import { capitalised } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { roleCounts } from '../presentation/slides.ts';

/** So many points of a kind, and so many who were given a role, stand in a report. */
const MOST = 6;

/** What maps that were laid together say: how many there are, where they agree and differ, what was talked about, and roles counted. */
export const togetherBlocks = (map: ActorMap, { agreed, words }: Language): Block[] => {
  if (!isJoint(map)) return [];
  const { talk, plenary } = agreed;
  const talking = talkingPointsOf(map);
  const nameOf = (id: ActorId | CampId) => map.actors.get(id as ActorId)?.name ?? map.camps.get(id as CampId)?.name ?? '…';
  const kindOf = (id: ActorId) => map.actors.get(id)?.kind ?? 'person';
  const all = TALKING_KINDS.flatMap((kind) => talking.points[kind]);
  const tally = talk.tally(all.filter(({ id }) => map.talkedAbout.has(id)).length, all.length);
  const counted = EXERCISE_ROLES.flatMap((role) => {
    const given = roleCounts(map, role).slice(0, MOST);
    return given.length === 0
      ? []
      : [
          `${capitalised(words.role[role])}: ${given.map(({ actor, count }) => plenary.point(agreed.count(count, talking.maps), [nameOf(actor), ''])).join(', ')}`,
        ];
  });
  return [
    { is: 'heading', text: talk.title },
    { is: 'paragraph', runs: plain([talk.summary(talking, nameOf), tally].join(' ').trim()) },
    ...TALKING_KINDS.flatMap((kind): Block[] => {
      const points = talking.points[kind];
      if (points.length === 0) return [];
      const items = points.slice(0, MOST).map((point) => {
        const text = plenary.point(talk.number(point, talking.maps), talk.point(point, nameOf, kindOf));
        return plain(map.talkedAbout.has(point.id) ? `${text} – ${talk.discussed}` : text);
      });
      const more = points.length - MOST;
      return [
        { is: 'heading', text: talk.kind[kind] },
        { is: 'list', items: more > 0 ? [...items, plain(plenary.more(more))] : items },
      ];
    }),
    ...(counted.length > 0
      ? [
          { is: 'heading' as const, text: plenary.rolesCounted },
          { is: 'list' as const, items: counted.map(plain) },
        ]
      : []),
  ];
};
