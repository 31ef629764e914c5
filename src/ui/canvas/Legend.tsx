import { type RefObject, useEffect, useRef, useState } from 'react';
import { ACTOR_KINDS } from '../../domain/actorKind.ts';
import { type ActorMap, propertiesOf } from '../../domain/actorMap.ts';
import { type ColouredMap, colouredSigns } from '../../domain/network/colouredMap.ts';
import { CERTAINTIES, RELATION_TYPES } from '../../domain/relation.ts';
import { ROLES } from '../../domain/role.ts';
import { agreementOf } from '../../domain/together/agreement.ts';
import { isJoint } from '../../domain/together/contribution.ts';
import { colouredEntry } from '../../language/colouringWords.ts';
import { GroupSample } from '../colouring/GroupSample.tsx';
import { namedOnMap } from '../colouring/namedOnMap.ts';
import { useColoured } from '../colouring/useColoured.ts';
import { usePalette } from '../colouring/usePalette.ts';
import { Button } from '../controls/Button.tsx';
import { useDesk, useShownMap } from '../controls/useDesk.tsx';
import { useLanguage } from '../controls/useLanguage.tsx';
import { useObserved } from '../controls/useObserved.ts';
import { ByOneSample, KeyFigureSample, KindSample } from './KindSample.tsx';
import { RelationSample } from './RelationSample.tsx';
import { RoleBadge } from './RoleBadge.tsx';

/**
 * What the marks on the map mean, in one line that widens: only those that the map uses, and nothing while there is nothing to explain.
 * `areColoursElsewhere`: the colours are explained beside it already.
 */
export const Legend = ({ areColoursElsewhere = false }: { readonly areColoursElsewhere?: boolean }) => {
  const t = useLanguage();
  const kinds = useShownMap(({ actors }) =>
    ACTOR_KINDS.filter((kind) => [...actors.values()].some((actor) => actor.kind === kind)),
  );
  const roles = useShownMap(({ actors }) => ROLES.filter((role) => [...actors.values()].some((actor) => actor.roles[role])));
  const types = useShownMap(({ relations }) =>
    RELATION_TYPES.filter((type) => [...relations.values()].some((tie) => tie.type === type)),
  );
  const certainties = useShownMap(({ relations }) =>
    CERTAINTIES.filter((certainty) => [...relations.values()].some((tie) => tie.certainty === certainty)),
  );
  const hasKeyFigures = useShownMap(({ actors }) => [...actors.values()].some(({ keyFigure }) => keyFigure !== null));
  const isByOneThere = useShownMap((map) => isJoint(map) && hasByOne(map));
  const term = useShownMap((map) => propertiesOf(map).keyFigureTerm);
  const coloured = useColoured();
  const list = useRef<HTMLUListElement>(null);
  const [isWhole, setWhole] = useState(false);
  const hasMore = useHasMore(list);
  const hasColours = coloured !== null && !areColoursElsewhere;
  if (!hasColours && roles.length + types.length === 0 && kinds.length < 2 && !hasKeyFigures) return null;
  return (
    <section className={isWhole ? 'legend is-whole' : 'legend'} aria-label={t.canvas.legend}>
      <ul ref={list}>
        {hasColours && <ColouredEntries coloured={coloured} />}
        {kinds.length > 1 &&
          kinds.map((kind) => (
            <li key={kind}>
              <KindSample kind={kind} isBare={coloured?.groups != null} />
              {t.words.kind[kind]}
            </li>
          ))}
        {isByOneThere && (
          <li>
            <ByOneSample />
            {t.agreed.byOne}
          </li>
        )}
        {hasKeyFigures && (
          <li>
            <KeyFigureSample />
            {t.words.keyFigureTerm[term]}
          </li>
        )}
        {roles.map((role) => (
          <li key={role}>
            <RoleBadge role={role} />
            {t.words.role[role]}
          </li>
        ))}
        {types.map((type) => (
          <li key={type}>
            <RelationSample type={type} />
            {t.words.relationType[type]}
          </li>
        ))}
        {(certainties.length > 1 || certainties.some((certainty) => certainty !== 'seen')) &&
          certainties.map((certainty) => (
            <li key={certainty}>
              <RelationSample certainty={certainty} />
              {t.words.certainty[certainty]}
            </li>
          ))}
      </ul>
      {(hasMore || isWhole) && (
        <Button look="plain" className="whole-legend" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t.canvas.wholeLegend}
        </Button>
      )}
    </section>
  );
};

/** What the colours on the map mean, with how many there are of each. */
const ColouredEntries = ({ coloured }: { readonly coloured: ColouredMap }) => {
  const language = useLanguage();
  const chosen = useObserved(useDesk().colouring);
  const map = useShownMap(namedOnMap);
  const palette = usePalette();
  return colouredSigns(coloured).map((sign) => {
    const word = colouredEntry(sign, chosen, map, language);
    return (
      <li key={word}>
        <GroupSample sign={sign} colours={palette} />
        {word}
      </li>
    );
  });
};

const hasByOne = (map: ActorMap): boolean => {
  const { actors, contributions } = agreementOf(map);
  return contributions.length > 1 && [...actors.values()].some(({ drawnBy }) => drawnBy.length === 1);
};

/** Whether a list that shows one line has more than that. */
const useHasMore = (list: RefObject<HTMLUListElement | null>): boolean => {
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    if (!list.current) return;
    const sizes = new ResizeObserver(([entry]) => {
      const ul = entry?.target;
      if (ul) setHasMore(ul.scrollHeight > ul.clientHeight + 4);
    });
    sizes.observe(list.current);
    return () => sizes.disconnect();
  });
  return hasMore;
};
