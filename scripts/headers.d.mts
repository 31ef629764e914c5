export declare const WORKER_FOLDER: '/workers/';
export declare const CAMERA_PAGE: '/code-lezen';
export declare const SERVICE_WORKER: '/sw.js';
export declare function headersFor(path: string, found?: boolean): Record<string, string>;
