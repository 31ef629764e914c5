import type { ClipboardEvent, ComponentProps, DragEvent } from 'react';

/** What is typed on a map is often a name: the browser completes, corrects and translates none of it unless it is asked to. */
const AS_TYPED = { className: 'input', autoComplete: 'off', spellCheck: false, translate: 'no' } as const;

/** One line to type in, without any words: for what is said around it in a way of its own. Else it is a `TextField`. */
export const TextInput = (props: ComponentProps<'input'>) => <input type="text" {...AS_TYPED} {...props} />;

/** Several lines to type in. */
export const TextArea = (props: ComponentProps<'textarea'>) => <textarea {...AS_TYPED} {...props} />;

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
