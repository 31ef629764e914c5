/**
 * One way of writing for what sounds the same: Mohamed and Mohammed, Youssef and Yusuf. Short words are too much alike, and stay as they are.
 */
export const asItSounds = (plain: string): string => {
  if (plain.length < 6) return plain;
  const sound = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), plain);
  return sound.length < 5 ? plain : sound;
};
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/kh|ch|gh/g, 'h'],
  [/ck|q|c/g, 'k'],
  [/ou|oe|oo/g, 'u'],
  [/ee|ea|ie|ij|y|j/g, 'i'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/sh/g, 's'],
  [/([a-z])\1+/g, '$1'],
  [/h(?![aeiou])/g, ''],
];
