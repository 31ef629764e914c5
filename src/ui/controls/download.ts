import type { ExportedFile } from '../../workspace/exportMap.ts';

/** Hands a file to the person through the browser's downloads; it never leaves the device otherwise. */
export const download = ({ name, type, text }: ExportedFile): void => downloadFile({ name, blob: new Blob([text], { type }) });

export const downloadFile = ({ name, blob }: { readonly name: string; readonly blob: Blob }): void => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
};
