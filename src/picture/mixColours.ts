type Rgb = readonly [red: number, green: number, blue: number];

/** Colours as a style sheet or a page says them, mixed: so much of `colour` in `ground`, 0 to 1, as one that lets nothing through. */
export const mixed = (ground: string, colour: string, share: number): string => {
  if (share <= 0) return ground;
  if (share >= 1) return colour;
  const key = `${ground} ${colour} ${share}`;
  let result = mixes.get(key);
  if (result === undefined) {
    const [a, b] = [rgbOf(ground), rgbOf(colour)];
    result = a && b ? `#${a.map((part, i) => hex(part + ((b[i] ?? 0) - part) * share)).join('')}` : ground;
    if (mixes.size > MOST_KEPT) mixes.clear();
    mixes.set(key, result);
  }
  return result;
};
const mixes = new Map<string, string>();
const MOST_KEPT = 500;

/** The contrast between two colours as WCAG counts it, 1 to 21; 1 when one of them is not understood. */
export const contrastOf = (a: string, b: string): number => {
  const [one, other] = [luminance(rgbOf(a)), luminance(rgbOf(b))];
  return one === null || other === null ? 1 : (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

const luminance = (rgb: Rgb | null): number | null => {
  if (!rgb) return null;
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Understands `#rgb`, `#rrggbb`, `rgb(…)` and `color(srgb …)`, the ways in which browsers say a computed colour. */
export const rgbOf = (colour: string): Rgb | null => {
  if (colour.startsWith('#')) {
    const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1, 7);
    const parts = [0, 2, 4].map((from) => Number.parseInt(digits.slice(from, from + 2), 16));
    return parts.some(Number.isNaN) ? null : (parts as unknown as Rgb);
  }
  const isShare = colour.startsWith('color(srgb');
  if (!isShare && !colour.startsWith('rgb')) return null;
  const parts = colour
    .slice(0, 100)
    .replace('color(srgb', '')
    .split(/[^0-9.e-]/)
    .filter((part) => /^-?[0-9.]/.test(part))
    .slice(0, 3)
    .map((part) => Number.parseFloat(part) * (isShare ? 255 : 1));
  return parts.length === 3 && !parts.some(Number.isNaN) ? (parts as unknown as Rgb) : null;
};
