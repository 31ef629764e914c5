import { CHANGE_GLYPHS, type ChangeMark, MARK_VARIABLE } from './paint/changeMark.ts';

const LINES: { readonly [M in ChangeMark]: 'new' | 'gone' | 'changed' | null } = {
  new: 'new',
  gone: 'gone',
  changed: null,
  stronger: 'changed',
  weaker: 'changed',
  tensionStronger: 'changed',
  tensionWeaker: 'changed',
  turnedTense: 'changed',
  turnedGood: 'changed',
  typeChanged: 'changed',
};

const WIDTHS: { readonly [M in ChangeMark]?: number } = { stronger: 4, weaker: 1.4, tensionStronger: 4, tensionWeaker: 1.4 };

/** An actor or a line with the mark of a change, as in the picture. Decoration: the words beside it say the same. */
export const ChangeSample = ({ mark, of }: { readonly mark: ChangeMark; readonly of: 'actor' | 'relation' | 'tension' }) => (
  <svg className="change-sample" width="44" height="26" viewBox="-22 -13 44 26" aria-hidden="true" focusable="false" fill="none">
    {of === 'actor' ? <ActorSample mark={mark} /> : <LineSample mark={mark} isTension={of === 'tension'} />}
  </svg>
);

/** The slip of paper beside an actor: what it was, what it is. */
export const WasIsSample = () => (
  <svg className="change-sample" width="44" height="26" viewBox="-22 -13 44 26" aria-hidden="true" focusable="false" fill="none">
    <rect x="-21" y="-9.5" width="42" height="19" rx="9.5" fill="var(--sheet)" stroke="var(--altered)" strokeWidth="1.4" />
    <circle cx="-12" r="5.4" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="2.6 1.8" />
    <path d="M-4 0h8M1-3l3 3-3 3" stroke="var(--ink)" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    <circle cx="12" r="6" fill="var(--ink-2)" />
  </svg>
);

const ActorSample = ({ mark }: { readonly mark: ChangeMark }) => {
  const colour = `var(${MARK_VARIABLE[mark]})`;
  return (
    <>
      <circle
        r="7"
        stroke={mark === 'changed' ? 'var(--ink)' : colour}
        strokeWidth="1.6"
        strokeDasharray={mark === 'gone' ? '3 2.4' : undefined}
      />
      {mark === 'new' && <circle r="10.4" stroke={colour} strokeWidth="1.6" />}
      {mark === 'changed' && (
        <circle r="10.2" stroke={colour} strokeWidth="2.6" strokeDasharray="0.1 4.9" strokeLinecap="round" />
      )}
      {mark !== 'changed' && <MarkSquare mark={mark} x={-11} y={-3.6} />}
    </>
  );
};

const TENSE: readonly ChangeMark[] = ['turnedTense', 'tensionStronger', 'tensionWeaker'];

const LineSample = ({ mark, isTension }: { readonly mark: ChangeMark; readonly isTension: boolean }) => {
  const isTense = isTension || TENSE.includes(mark);
  const colour = isTense ? 'var(--tension)' : LINES[mark] === 'changed' ? 'var(--relation-3)' : `var(${MARK_VARIABLE[mark]})`;
  return (
    <>
      {LINES[mark] === 'new' && <path d="M-21-2.4h42M-21 2.4h42" stroke={colour} strokeWidth="1.5" />}
      {LINES[mark] === 'gone' && <path d="M-21 0h42" stroke={colour} strokeWidth="1.6" strokeDasharray="5 4" />}
      {LINES[mark] === 'changed' && (
        <>
          <path d="M-19 0h40" stroke="var(--altered)" strokeWidth="6" strokeDasharray="0.1 9" strokeLinecap="round" />
          <path d="M-21 0h42" stroke={colour} strokeWidth={WIDTHS[mark] ?? 2.4} />
        </>
      )}
      {isTense && (
        <path
          d="M-15-5l4.5 5-4.5 5M15-5l-4.5 5 4.5 5"
          stroke={colour}
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      <MarkSquare mark={mark} x={0} y={0} />
    </>
  );
};

const MarkSquare = ({ mark, x, y }: { readonly mark: ChangeMark; readonly x: number; readonly y: number }) => {
  const colour = `var(${MARK_VARIABLE[mark]})`;
  const { path, isFilled } = CHANGE_GLYPHS[mark];
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x="-7.6" y="-7.6" width="15.2" height="15.2" rx="3.6" fill="var(--sheet)" stroke={colour} strokeWidth="1.6" />
      <path
        d={path}
        fill={isFilled ? colour : 'none'}
        stroke={isFilled ? 'none' : colour}
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
};
