export declare const WORKER_FOLDER: '/workers/';
export declare function headersFor(path: string, found?: boolean): Record<string, string>;
