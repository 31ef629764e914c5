import type { ActorDifference, Comparison, RelationState } from '../../../analysis/compare/comparison.ts';
import type { Language } from '../../../language/language.ts';
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

/** One thing that differs on the picture. */
export type ChangeEntry =
  | { readonly is: 'actor'; readonly state: (typeof ACTOR_STATES)[number]; readonly count: number }
  | { readonly is: 'wasIs' }
  | { readonly is: 'line'; readonly state: RelationState; readonly isTension: boolean; readonly count: number };

/** What needs explaining in a picture of these changes, in the order of the legend. */
export const changeEntries = ({ actors, relations }: Comparison): ChangeEntry[] => {
  const entries: ChangeEntry[] = [
    ...ACTOR_STATES.map((state) => ({
      is: 'actor' as const,
      state,
      count: actors.filter((change) => change.state === state).length,
    })),
    ...(actors.some(({ differences }) => differences.some(({ code }) => IN_PILLS.includes(code)))
      ? [{ is: 'wasIs' as const }]
      : []),
    ...(['new', 'gone'] as const).map((state) => ({
      is: 'line' as const,
      state,
      isTension: true,
      count: tell(relations, state, true),
    })),
    ...RELATION_STATES.map((state) => ({
      is: 'line' as const,
      state,
      isTension: false,
      count: tell(relations, state, false),
    })),
  ];
  return entries.filter((entry) => entry.is === 'wasIs' || entry.count > 0);
};
export const changeEntryWord = (entry: ChangeEntry, { comparisonPicture: t }: Language): string => {
  if (entry.is === 'wasIs') return t.wasIs;
  if (entry.is === 'actor') return t.actorMark[entry.state];
  return entry.isTension && (entry.state === 'new' || entry.state === 'gone')
    ? t.tensionMark[entry.state]
    : t.relationMark[entry.state];
};

/** What the marks mean and how often each occurs: only those that do. */
export const ChangeLegend = ({ comparison }: { readonly comparison: Comparison }) => {
  const language = useLanguage();
  const { comparisonPicture: t } = language;
  if (comparison.actors.length + comparison.relations.length === 0) return null;
  const marks = (
    <ul aria-label={t.legend}>
      {changeEntries(comparison).map((entry) => (
        <li key={JSON.stringify(entry)}>
          {entry.is === 'actor' && <ActorSample state={entry.state} />}
          {entry.is === 'wasIs' && <WasIsSample />}
          {entry.is === 'line' && <LineSample state={entry.state} isTension={entry.isTension} />}
          {changeEntryWord(entry, language)} {entry.is !== 'wasIs' && <b>{entry.count}</b>}
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
