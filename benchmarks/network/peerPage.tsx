import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The peer: the same rows as a plain table of texts, which React renders, sorts by a column and filters by a text. Nothing is filled in. */
const Plain = ({ rows }: { readonly rows: readonly (readonly string[])[] }) => {
  const [isOpen, setOpen] = useState(false);
  const [column, setColumn] = useState<number | null>(null);
  const [sought, setSought] = useState('');
  const found = rows.filter((cells) => cells.join(' ').toLowerCase().includes(sought));
  const shown = column === null ? found : found.toSorted((a, b) => (a[column] ?? '').localeCompare(b[column] ?? ''));
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <button type="button" onClick={() => setColumn(1)}>
        sort
      </button>
      <button type="button" onClick={() => setSought('noord')}>
        filter
      </button>
      {isOpen && (
        <table>
          <tbody>
            {shown.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};

const rows = (await (await fetch('./rows.json')).json()) as string[][];
createRoot(document.getElementById('root') as HTMLElement).render(<Plain rows={rows} />);
