export declare function makeServiceWorker(folder: string): Promise<void>;
export declare function renewServiceWorker(folder: string): Promise<void>;
export declare function versionOf(
  files: Readonly<Record<string, string>>,
  headersAt: (path: string) => Readonly<Record<string, string>>,
): string;
