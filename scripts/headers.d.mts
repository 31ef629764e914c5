export declare const WORKER_FOLDER: '/workers/';
export declare const SERVICE_WORKER: '/sw.js';
export declare function headersFor(path: string, found?: boolean): Record<string, string>;
