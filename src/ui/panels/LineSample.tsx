import type { RelationType } from '../../domain/relation.ts';

/** A short piece of the line that a type of relation is drawn with; its mark tells it apart without colour. */
export const LineSample = ({ type, wide = 34 }: { readonly type: RelationType; readonly wide?: number }) => {
  const middle = wide / 2;
  const colour = type === 'tension' ? 'var(--tension)' : 'var(--ink)';
  return (
    <svg
      className="line-sample"
      width={wide}
      height="14"
      viewBox={`0 0 ${wide} 14`}
      fill="none"
      stroke={colour}
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {type === 'influence' && <path d={`M1 7H${wide - 2}M${wide - 7} 2.5l5 4.5l-5 4.5`} strokeLinejoin="round" />}
      {type === 'tension' && (
        <>
          <path d={`M1 7H${middle - 7}M${middle + 7} 7H${wide - 1}`} strokeDasharray="5 3.5" />
          <path d={`M${middle - 2} 12l4-4.5h-4l4-5.5`} strokeLinejoin="round" />
        </>
      )}
      {(type === 'contact' || type === 'cooperation' || type === 'trust') && <path d={`M1 7H${wide - 1}`} />}
      {type === 'cooperation' && <circle cx={middle} cy="7" r="3.5" fill={colour} stroke="none" />}
      {type === 'trust' && <path d={`M${middle} 2l5 5l-5 5l-5-5z`} fill={colour} stroke="none" />}
    </svg>
  );
};
