import type { ClipboardEvent, DragEvent } from 'react';

/**
 * For a field of one line: what is pasted or dropped there is offered to `take` first, before the browser makes one line of it.
 * `take` says whether it has taken the text elsewhere; then the field stays as it is.
 */
export const onOneLine = (take: (text: string) => boolean) => ({
  onPaste: (event: ClipboardEvent) => {
    if (take(event.clipboardData.getData('text/plain'))) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    if (take(event.dataTransfer.getData('text/plain'))) event.preventDefault();
  },
});
