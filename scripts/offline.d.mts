export declare function makeServiceWorker(folder: string): Promise<void>;
export declare function renewServiceWorker(folder: string): Promise<void>;
