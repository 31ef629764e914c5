import { limitFiles } from '../limit/limitFiles.ts';

/** The largest map that is handed over, as a file and for plain Cytoscape. */
export const handoverFiles = () => {
  const { file, elements } = limitFiles(1_000, 2_000);
  return { file, elements };
};
