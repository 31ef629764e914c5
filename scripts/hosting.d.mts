export declare function findServer(name: string): string | undefined;
export declare function nginxConf(): string;
export declare function caddyfile(): string;
