import type { Role } from '../../domain/role.ts';
import { BADGE_RADIUS } from '../../picture/actorForm.ts';
import { badgeMarks } from '../../picture/forms/badgeMarks.ts';
import { PAGE_COLOURS } from './pageColours.ts';
import { SceneMarks } from './SceneMarks.tsx';

const VIEW = `${-BADGE_RADIUS} ${-BADGE_RADIUS} ${2 * BADGE_RADIUS} ${2 * BADGE_RADIUS}`;

/** The round mark of a role, as on the map. Decoration: the word beside it says the same. `size` in CSS pixels. */
export const RoleBadge = ({ role, size = 20 }: { readonly role: Role; readonly size?: number }) => (
  <svg className="role-badge" width={size} height={size} viewBox={VIEW} aria-hidden="true" focusable="false">
    <SceneMarks
      marks={badgeMarks(role, { x: 0, y: 0 }, { colours: PAGE_COLOURS, ground: 'transparent', isBack: false, isDot: false })}
    />
  </svg>
);
