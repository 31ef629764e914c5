import type { Ref } from 'react';

/** The field behind a button that opens one file. */
export const HiddenFile = ({
  label,
  accept,
  onTake,
  ref,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onTake: (file: File) => void;
  readonly ref: Ref<HTMLInputElement>;
}) => (
  <input
    ref={ref}
    type="file"
    hidden
    aria-label={label}
    accept={accept}
    onChange={({ target }) => {
      const [file] = target.files ?? [];
      if (file) onTake(file);
      // The same file, put right meanwhile, may be chosen again.
      target.value = '';
    }}
  />
);
