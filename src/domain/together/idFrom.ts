/**
 * An id that follows from texts, so that two devices make the same one: 106 bits in base 36. It keeps chance apart, not somebody
 * who looks for two texts with one id (cyrb53 by bryc, public domain, under two seeds).
 */
export const idFrom = <Id extends string>(prefix: string, texts: readonly string[]): Id => {
  const text = texts.map((each) => `${each.length}:${each}`).join('');
  return `${prefix}${hashOf(text, 1).toString(36)}${hashOf(text, 2).toString(36)}` as Id;
};

const hashOf = (text: string, seed: number): number => {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
};
