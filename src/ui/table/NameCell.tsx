import { useId } from 'react';
import { type CommitText, useCommittedText } from '../controls/useCommittedText.ts';

/** The heading cell of a row: its name, editable. A refused name stays in the field with the reason below it. */
export const NameCell = ({
  label,
  value,
  onCommit,
}: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: CommitText;
}) => {
  const { text, problem, role, type, settle, leave, restoreOnEscape } = useCommittedText(value, onCommit);
  const id = useId();
  return (
    <th scope="row" data-column="name" className="column-name">
      <input
        className="cell"
        type="text"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        autoComplete="off"
        spellCheck={false}
        translate="no"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (restoreOnEscape(event)) return;
          if (event.key === 'Enter' && !settle()) event.preventDefault();
        }}
      />
      {problem !== null && (
        <span id={id} className="problem cell-problem" role={role}>
          {problem}
        </span>
      )}
    </th>
  );
};
