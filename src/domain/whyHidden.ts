import { type ActorMap, propertiesOf } from './actorMap.ts';
import { mapsOfSnapshots } from './mapsOfSnapshots.ts';
import { openOnMap } from './openAbout.ts';
import { looksLikePersonName } from './personName.ts';

/** Why persons are better hidden on what is given to somebody else. */
export type WhyHidden =
  /** Somebody seems to be called by name. */
  | 'named'
  /** Of somebody nobody has said what it is, so it may be a person's name. */
  | 'unsaid'
  /** Somebody typed notes, which may say anything of anybody. */
  | 'notes';

/**
 * Nothing where only functions stand on the map, as when a neighbourhood is drawn by what people do: then numbers protect nobody, and
 * whoever lays maps together could no longer see who is who. With all from before only when that goes along.
 */
export const whyHidden = (map: ActorMap, withPast: boolean): WhyHidden | null => {
  const moments = withPast ? [map, ...mapsOfSnapshots(map).values()] : [map];
  const open = moments.map(openOnMap);
  if (looksLikePersonName(propertiesOf(map).owner) || open.some(({ named }) => named > 0)) return 'named';
  if (open.some(({ kind }) => kind.length > 0)) return 'unsaid';
  const ofMoments = moments.some(
    ({ actors, relations, judgements }) =>
      isAnySaid(actors, ({ note }) => note) ||
      isAnySaid(relations, ({ note }) => note) ||
      isAnySaid(judgements, ({ reason }) => reason),
  );
  const ofPast =
    withPast &&
    (map.findings.size + map.answers.size > 0 ||
      isAnySaid(map.events, ({ note }) => note) ||
      isAnySaid(map.snapshots, ({ occasion, description }) => occasion + description));
  return ofMoments || ofPast ? 'notes' : null;
};

const isAnySaid = <R>(records: ReadonlyMap<string, R>, textOf: (record: R) => string | undefined): boolean =>
  [...records.values()].some((record) => (textOf(record) ?? '').trim() !== '');
