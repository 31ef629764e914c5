import type { ActorDifference, Comparison, RelationState } from '../../../analysis/compare/comparison.ts';
import { Fold } from '../../controls/Fold.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';
import { ActorSample, LineSample, WasIsSample } from './ChangeSample.tsx';

const ACTOR_STATES = ['new', 'gone', 'changed'] as const;
const RELATION_STATES = [
  'new',
  'gone',
  'turnedTense',
  'tensionStronger',
  'tensionWeaker',
  'turnedGood',
  'stronger',
  'weaker',
  'typeChanged',
] as const satisfies readonly RelationState[];

/** Differences that was → is marks show. */
const IN_PILLS: readonly ActorDifference['code'][] = ['roleGained', 'roleLost', 'camp', 'kind', 'keyFigure'];

const FEW_KINDS = 3;

/** What the marks mean and how often each occurs: only those that do. */
export const ChangeLegend = ({ comparison }: { readonly comparison: Comparison }) => {
  const { comparisonPicture: t } = useLanguage();
  const actors = (state: (typeof ACTOR_STATES)[number]) => comparison.actors.filter((change) => change.state === state).length;
  const relations = (state: RelationState) => tell(comparison.relations, state, false);
  const tension = (state: 'new' | 'gone') => tell(comparison.relations, state, true);
  if (comparison.actors.length + comparison.relations.length === 0) return null;
  const marks = (
    <ul aria-label={t.legend}>
      {ACTOR_STATES.filter((state) => actors(state) > 0).map((state) => (
        <li key={state}>
          <ActorSample state={state} />
          {t.actorMark[state]} <b>{actors(state)}</b>
        </li>
      ))}
      {comparison.actors.some(({ differences }) => differences.some(({ code }) => IN_PILLS.includes(code))) && (
        <li>
          <WasIsSample />
          {t.wasIs}
        </li>
      )}
      {(['new', 'gone'] as const)
        .filter((state) => tension(state) > 0)
        .map((state) => (
          <li key={`tension ${state}`}>
            <LineSample state={state} isTension />
            {t.tensionMark[state]} <b>{tension(state)}</b>
          </li>
        ))}
      {RELATION_STATES.filter((state) => relations(state) > 0).map((state) => (
        <li key={state}>
          <LineSample state={state} isTension={false} />
          {t.relationMark[state]} <b>{relations(state)}</b>
        </li>
      ))}
    </ul>
  );
  // One kind says little enough to stand there.
  const isShort = new Set([...comparison.actors, ...comparison.relations].map(({ state }) => state)).size <= FEW_KINDS;
  if (isShort || !matchMedia('(max-width: 85rem), (max-height: 32.5rem)').matches)
    return <div className="change-legend">{marks}</div>;
  return (
    <Fold title={t.legend} className="change-legend">
      {marks}
    </Fold>
  );
};

/** Tension that came or went is told apart from other relations that did. */
const tell = (relations: Comparison['relations'], state: RelationState, isTension: boolean): number =>
  relations.filter(
    (change) => change.state === state && (isTension === change.isTension || (state !== 'new' && state !== 'gone')),
  ).length;
