const CAMP_COLOURS = 6;

/** The colour of a camp beside its name. */
export const CampDot = ({ order }: { readonly order: number }) => (
  <svg className="camp-dot" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <circle cx="6" cy="6" r="5" fill={`var(--camp-${order % CAMP_COLOURS})`} />
  </svg>
);
