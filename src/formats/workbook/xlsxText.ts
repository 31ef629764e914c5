/** Text as Excel writes it: signs that XML cannot hold stand there as `_x000D_`. Line ends become one sign. */
export const xlsxText = (written: string): string =>
  written
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
