import type { ActorKind } from '../../domain/actorKind.ts';

const OUTLINES: { readonly [K in ActorKind]: React.ReactNode } = {
  person: <circle cx="11" cy="9" r="7.5" />,
  group: <rect x="3" y="2.5" width="16" height="13" rx="4" />,
  organisation: <path d="M2.5 9l4-7h9l4 7-4 7h-9z" />,
};

/** The outline of a kind of actor, as on the map. Decoration: the word beside it says the same. */
export const KindSample = ({ kind }: { readonly kind: ActorKind }) => (
  <svg
    className="kind-sample"
    width="22"
    height="18"
    viewBox="0 0 22 18"
    aria-hidden="true"
    focusable="false"
    fill="var(--sheet)"
    stroke="var(--ink)"
    strokeWidth="1.6"
  >
    {OUTLINES[kind]}
  </svg>
);

/** The double border of a key figure. */
export const KeyFigureSample = () => (
  <svg
    className="kind-sample"
    width="22"
    height="18"
    viewBox="0 0 22 18"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="var(--ink)"
    strokeWidth="1.4"
  >
    <circle cx="11" cy="9" r="7.7" fill="var(--sheet)" />
    <circle cx="11" cy="9" r="5" />
  </svg>
);
