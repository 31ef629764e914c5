import { Button } from '../../controls/Button.tsx';
import { useLanguage } from '../../controls/useLanguage.tsx';

/** As long as nobody is in the network: what it is for, and how it begins. */
export const EmptyNetwork = ({ onBegin }: { readonly onBegin: () => void }) => {
  const { networkFigures } = useLanguage();
  const { lines, first } = networkFigures.empty;
  return (
    <div className="empty-network">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button look="primary" onClick={onBegin}>
        {first}
      </Button>
    </div>
  );
};
