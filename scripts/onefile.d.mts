/** Gives the path of the file that was written. */
export declare function makeOneFile(place?: string): Promise<string>;
