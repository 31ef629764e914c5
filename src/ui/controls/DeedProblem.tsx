import type { Deed } from './useDeed.ts';

/** What a deed could not do, beside its button. */
export const DeedProblem = ({ of: { problem } }: { readonly of: Deed }) =>
  problem !== null && (
    <p role="alert" className="problem">
      {problem}
    </p>
  );
