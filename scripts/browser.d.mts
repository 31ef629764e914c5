export declare const BROWSER_ARGUMENTS: readonly string[];
export declare function findBrowser(): string | null;
export declare function ensureBrowser(): string;
export function findFirefox(): string | null;
