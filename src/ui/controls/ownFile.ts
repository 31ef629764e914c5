/** The address of a file that is served beside the program. Where the program is one file, the build puts all of them in place of this. */
export const ownFile = (path: string): string => path;
