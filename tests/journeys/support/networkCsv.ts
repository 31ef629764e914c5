/** Sixty key figures in twelve neighbourhoods, as a coordinator has them in a spreadsheet: most with days, some without, nobody for one task. */
export const networkCsv = (): string => {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    const [status, since, spoken] = ODD[number] ?? ['actief', `2023-${month(at)}-1${at % 9}`, `2025-1${at % 3}-0${1 + (at % 9)}`];
    return [
      `Functie ${number}`,
      'ja',
      status,
      since,
      KINDS[at % KINDS.length],
      TASKS[at % TASKS.length],
      `Buurt ${String.fromCharCode(65 + (at % 12))}`,
      spoken,
    ].join(';');
  });
  return `naam;sleutelfiguur;status;sinds;type sleutelfiguur;taken;buurten;laatste contact\n${rows.join('\n')}\n`;
};

const month = (at: number): string => String(1 + (at % 9)).padStart(2, '0');
const KINDS = ['verbinder', 'vertegenwoordiger', 'resultaatgerichte doener'];
const TASKS = ['signaleren', 'voorkomen', 'interveniëren'];
/** Status, since when, last contact. */
const ODD: Readonly<Record<string, readonly [string, string, string]>> = {
  '01': ['actief', '2023-01-10', '2025-04-10'],
  '02': ['kandidaat', '2025-08-20', '2025-12-01'],
  '03': ['actief', '2023-02-01', '2025-06-30'],
  '04': ['tijdelijk teruggetrokken', '2025-11-01', '2025-10-20'],
  '05': ['uitgestroomd', '2025-10-01', '2025-09-20'],
  '60': ['actief', '', '2026-01-05'],
};
