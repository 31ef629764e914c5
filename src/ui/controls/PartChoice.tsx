import { PressArea } from './PressArea.tsx';
import './button.css';

/** Which part of a panel is in front; each button says whether it is. */
export const PartChoice = <Part extends string>({
  label,
  parts,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly names: Readonly<Record<Part, string>>;
  readonly chosen: Part;
  readonly onChoose: (part: Part) => void;
}) => (
  <nav className="part-choice" aria-label={label}>
    {parts.map((part) => (
      <PressArea key={part} aria-current={part === chosen ? 'true' : undefined} onClick={() => onChoose(part)}>
        {names[part]}
      </PressArea>
    ))}
  </nav>
);
