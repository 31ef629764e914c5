import type { ActorKind } from '../../domain/actor.ts';

/** The shape that a kind of actor has on the map: round for a person, a soft square for a group, six sides for an organisation. */
export const KindGlyph = ({ kind, size = 18 }: { readonly kind: ActorKind; readonly size?: number }) => (
  <svg
    className="kind-glyph"
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {kind === 'person' && <circle cx="10" cy="10" r="7.8" />}
    {kind === 'group' && <rect x="2" y="3.5" width="16" height="13" rx="4" />}
    {kind === 'organisation' && <path d="M1.5 10 5.8 2.8h8.4l4.3 7.2-4.3 7.2H5.8z" />}
  </svg>
);
