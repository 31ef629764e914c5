import { useRef } from 'react';
import { Button } from './Button.tsx';

/** Files, chosen with a button or dropped on it. `said` is what was chosen, or that one may drop something here. */
export const FileField = ({
  label,
  said,
  isAnother,
  accept,
  multiple = false,
  onTake,
}: {
  readonly label: string;
  readonly said: string | undefined;
  /** Something was chosen already, and to choose is not what one is here for any more. */
  readonly isAnother: boolean;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onTake: (files: readonly File[]) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])];
    onTake(multiple ? chosen : chosen.slice(0, 1));
  };
  return (
    <div
      className={isAnother ? 'file-field is-chosen' : 'file-field'}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer.files);
      }}
    >
      <Button look={isAnother ? 'quiet' : 'primary'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        {...{ accept, multiple }}
        onChange={({ target }) => {
          take(target.files);
          // The same file, put right meanwhile, may be chosen again.
          target.value = '';
        }}
      />
      <span className="hint">{said}</span>
    </div>
  );
};
