import type { Evidence } from '../../analysis/evidence.ts';
import type { ActorMap } from '../../domain/actorMap.ts';
import { useLanguage } from '../controls/useLanguage.tsx';
import type { NameOf } from '../controls/useNames.ts';

/** What is lit up of a map as a list: its relations, then actors that are in none of those. */
export const EvidenceItems = ({
  evidence,
  map,
  nameOf,
}: {
  readonly evidence: Evidence;
  readonly map: Pick<ActorMap, 'relations'>;
  readonly nameOf: NameOf;
}) => {
  const { answers: t, words } = useLanguage();
  const relations = evidence.relations.flatMap((id) => map.relations.get(id) ?? []);
  const told = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return (
    <>
      {relations.map(({ id, from, to, type }) => (
        <li key={id}>{t.restsOnRelation(nameOf(from), nameOf(to), words.relationType[type])}</li>
      ))}
      {evidence.actors
        .filter((id) => !told.has(id))
        .map((id) => (
          <li key={id}>{t.restsOnActor(nameOf(id))}</li>
        ))}
    </>
  );
};
