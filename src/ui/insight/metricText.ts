/** A number as it is read: three decimals at most, fewer for large ones. */
export const metricText = (value: number, decimalSign: string): string => {
  const decimals = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 10 ? 2 : 3;
  return String(Number(value.toFixed(decimals))).replace('.', decimalSign);
};
