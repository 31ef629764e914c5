import type { Role } from '../../domain/role.ts';
import { ROLE_GLYPHS } from '../../picture/forms/roleGlyphs.ts';
import { roleColour } from './palette.ts';

/** The round mark of a role, as on the map. Decoration: the word beside it says the same. `size` in CSS pixels. */
export const RoleBadge = ({ role, size = 20 }: { readonly role: Role; readonly size?: number }) => {
  const { path, isFilled } = ROLE_GLYPHS[role];
  return (
    <svg className="role-badge" width={size} height={size} viewBox="-10.5 -10.5 21 21" aria-hidden="true" focusable="false">
      <circle r="10" fill={roleColour(role)} />
      <path
        d={path}
        fill={isFilled ? 'var(--sheet)' : 'none'}
        stroke="var(--sheet)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
};
