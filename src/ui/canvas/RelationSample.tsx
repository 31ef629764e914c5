import type { Strength } from '../../domain/quantities.ts';
import type { Certainty, RelationType } from '../../domain/relation.ts';
import { STRENGTH_WIDTH } from './canvasStylesheet.ts';

const DASHES: { readonly [C in Certainty]: string | undefined } = { seen: undefined, heard: '6 5', guessed: '0.1 5' };

/** A short piece of line as relations are drawn on the map. Decoration: the word beside it says the same. */
export const RelationSample = ({
  type = 'contact',
  certainty = 'seen',
  strength = 2,
}: {
  readonly type?: RelationType;
  readonly certainty?: Certainty;
  readonly strength?: Strength;
}) => {
  const colour = type === 'tension' ? 'var(--tension)' : `var(--relation-${strength})`;
  const width = STRENGTH_WIDTH[strength - 1];
  return (
    <svg className="relation-sample" width="36" height="14" viewBox="0 0 36 14" aria-hidden="true" focusable="false">
      <path
        d={type === 'tension' ? 'M2 7h9M25 7h9' : 'M2 7h32'}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={DASHES[certainty]}
        strokeLinecap="round"
      />
      {type === 'cooperation' && <circle cx="18" cy="7" r="4" fill={colour} />}
      {type === 'trust' && <path d="M18 1.5l5.5 5.5-5.5 5.5-5.5-5.5z" fill={colour} />}
      {type === 'influence' && <path d="M27 2l8 5-8 5z" fill={colour} />}
      {type === 'tension' && (
        <path
          d="M13 3l3.5 4-3.5 4M23 3l-3.5 4 3.5 4"
          fill="none"
          stroke={colour}
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
};
