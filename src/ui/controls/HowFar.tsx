/** How far something is that takes a while, from 0 to 1; `label` says what. */
export const HowFar = ({ label, part }: { readonly label: string; readonly part: number }) => (
  <progress aria-label={label} max={1} value={part} />
);
