export interface RunningServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}
export declare function serve(options: { readonly folder: string; readonly port: number }): Promise<RunningServer>;
export declare function wantedPort(text?: string): number | null;
export declare function serveFromCommandLine(): Promise<void>;
