/** What no file may contain, whatever its format: keys that reach into the program's own objects, and endless nesting. */

export const MAX_DEPTH = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The first unsafe place in parsed data, or nothing. The top is depth 1. Such words as a value are fine. */
export const unsafeStructure = (
  value: unknown,
  place = '',
  depth = 1,
): { readonly code: 'forbiddenKey' | 'tooDeep'; readonly place: string } | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return { code: 'tooDeep', place: place.slice(0, 80) };
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const there = isList ? `${place}[${key}]` : place ? `${place}.${key}` : key;
    if (!isList && FORBIDDEN_KEYS.has(key)) return { code: 'forbiddenKey', place: there };
    const unsafe = unsafeStructure(inner, there, depth + 1);
    if (unsafe) return unsafe;
  }
  return null;
};
