import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { CanvasView } from '../../canvas/canvasView.ts';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** How the picture lies on the screen. */
export const ViewTools = ({ view }: { readonly view: CanvasView | null }) => {
  const { comparisonPicture: t, shell } = useLanguage();
  const tools = [
    [shell.fit, Maximize, () => view?.fit()],
    [shell.zoomIn, ZoomIn, () => view?.zoomIn()],
    [shell.zoomOut, ZoomOut, () => view?.zoomOut()],
  ] as const;
  return (
    <div className="view-tools" role="group" aria-label={t.view}>
      {tools.map(([label, Icon, onClick], i) => (
        <button
          key={label}
          type="button"
          className={i === 0 ? 'icon' : 'icon wide-only'}
          aria-label={label}
          title={label}
          onClick={onClick}
        >
          <Icon size={20} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
};
