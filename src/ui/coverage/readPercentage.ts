/** A share from what people write as a percentage: `25`, `25%`, `12,5`. Nothing written is no share; outside 0 to 100 is invalid. */
export const readPercentage = (text: string): number | null | 'invalid' => {
  const bare = text.replace(/\s|%/g, '').replace(',', '.');
  if (bare === '') return null;
  const value = /^\d{1,3}(?:\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN;
  return value >= 0 && value <= 100 ? value / 100 : 'invalid';
};
