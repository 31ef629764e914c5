/**
 * Where a key leads from this slide, of so many; nothing for keys that mean something else. Clickers send PageUp and PageDown, and some
 * arrows or a space.
 */
export const nextStep = (key: string, at: number, of: number, hasShift = false): number | null => {
  const within = (step: number) => Math.max(0, Math.min(of - 1, step));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return within(at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return within(at - 1);
    case ' ':
      return within(hasShift ? at - 1 : at + 1);
    case 'Home':
      return 0;
    case 'End':
      return within(of - 1);
    default:
      return null;
  }
};

/** Whether a key blanks the screen, or shows it again: a letter, or the point that clickers send. */
export const isBlankKey = (key: string): boolean => key === 'b' || key === 'B' || key === '.';

const FAR_ENOUGH_PX = 56;

/** Where a swipe leads: to the left is on. Nothing for a short one, or one that goes up or down. */
export const stepBySwipe = (dx: number, dy: number): 'ArrowRight' | 'ArrowLeft' | null => {
  if (Math.abs(dx) < FAR_ENOUGH_PX || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? 'ArrowRight' : 'ArrowLeft';
};
