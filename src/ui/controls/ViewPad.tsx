import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Maximize, Move, ZoomIn, ZoomOut } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from './IconButton.tsx';
import { Popover } from './Popover.tsx';
import { useLanguage } from './useLanguage.tsx';
import './viewPad.css';

/** What a drawing lets one do with how it lies; panning is in CSS pixels, to what is on the right and below. */
export interface PadView {
  readonly pan: (right: number, down: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

const STEP_PX = 120;

/** All that dragging, pinching and the wheel do with how a drawing lies, as buttons that stay open beside it. */
export const ViewPad = ({ view }: { readonly view: PadView | null }) => {
  const { shell } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const t = shell.pad;
  const buttons = [
    [shell.zoomOut, ZoomOut, () => view?.zoomOut()],
    [t.up, ArrowUp, () => view?.pan(0, -STEP_PX)],
    [shell.zoomIn, ZoomIn, () => view?.zoomIn()],
    [t.left, ArrowLeft, () => view?.pan(-STEP_PX, 0)],
    [shell.fit, Maximize, () => view?.fit()],
    [t.right, ArrowRight, () => view?.pan(STEP_PX, 0)],
    [t.down, ArrowDown, () => view?.pan(0, STEP_PX)],
  ] as const;
  return (
    <>
      <IconButton
        ref={opener}
        label={t.open}
        icon={Move}
        size={20}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Popover label={t.open} at={opener} className="view-pad" placement="right top" onClose={() => setOpen(false)}>
          <div className="view-pad-buttons">
            {buttons.map(([label, icon, onClick]) => (
              <IconButton key={label} label={label} icon={icon} size={20} onClick={onClick} />
            ))}
          </div>
        </Popover>
      )}
    </>
  );
};
