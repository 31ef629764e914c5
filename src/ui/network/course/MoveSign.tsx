import type { CounterMove } from './coursePlan.ts';

const SIGN: Readonly<Record<CounterMove, string>> = {
  came: 'M-3.5 0h7M0-3.5v7',
  returned: 'M-3.5 1.5h4.5a2 2 0 0 0 0-4h-1.5M-1.5-.8L-3.8 1.5L-1.5 3.8',
  paused: 'M-2-3v6M2-3v6',
  left: 'M-3-3 3 3M3-3-3 3',
};

/** Coming is full, going is open: to be told apart without colour. */
export const MoveSign = ({ move }: { readonly move: CounterMove }) => (
  <g className={move === 'came' || move === 'returned' ? 'move-sign is-coming' : 'move-sign'}>
    <circle r="7.5" />
    <path d={SIGN[move]} />
  </g>
);
