import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type HelpPart, type HelpText, loadHelpText } from '../../src/language/helpText.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const partAsMarkdown = (part: HelpPart): string => {
  if (typeof part === 'string') return part;
  if ('heading' in part) return `### ${part.heading}`;
  if ('picture' in part) return `![${part.shows}](../public/guide/nl/${part.picture}.webp)`;
  if ('list' in part) return part.list.map((item) => `- ${item}`).join('\n');
  return [row(part.head), row(part.head.map(() => '---')), ...part.rows.map(row)].join('\n');
};

const asMarkdown = (text: HelpText): string =>
  `${[
    '# Handleiding',
    'Deze handleiding staat ook in het programma zelf, onder **Hulp**. Ze wordt gemaakt uit `src/language/nl/helpText.ts`: wijzig haar daar, en daarna dit bestand met `npx vitest run tests/docs -u`.',
    text.intro,
    ...text.chapters({ name: '', contact: '' }).flatMap(({ title, parts }) => [`## ${title}`, ...parts.map(partAsMarkdown)]),
  ].join('\n\n')}\n`;

test('docs/handleiding.md is the guide of the program, word for word', async () => {
  await expect(asMarkdown(await loadHelpText('nl'))).toMatchFileSnapshot('../../docs/handleiding.md');
});

test('both languages have the same chapters, of the same parts', async () => {
  const shape = (text: HelpText) =>
    text.chapters({ name: 'Gemeente Sluiswaard', contact: 'toegankelijk@sluiswaard.example' }).map(({ id, parts }) => [
      id,
      ...parts.map((part) => {
        if (typeof part === 'string') return part.split('**').length % 2 === 1 ? 'text' : 'bold that does not end';
        if ('heading' in part) return 'heading';
        if ('picture' in part) return `picture of ${part.picture}`;
        return 'list' in part ? `list of ${part.list.length}` : `${part.rows.length} rows of ${part.head.length}`;
      }),
    ]);
  const [nl, en] = [shape(await loadHelpText('nl')), shape(await loadHelpText('en'))];
  expect(nl.length).toBeGreaterThan(10);
  expect(en).toEqual(nl);
  expect(nl.flat()).not.toContain('bold that does not end');
});

test('every picture of the guide is there in both languages, small, and says what it shows', async () => {
  for (const code of ['nl', 'en'] as const) {
    const pictures = (await loadHelpText(code))
      .chapters({ name: '', contact: '' })
      .flatMap(({ parts }) => parts.flatMap((part) => (typeof part !== 'string' && 'picture' in part ? [part] : [])));
    expect(pictures.length).toBeGreaterThan(3);
    for (const { picture, shows } of pictures) {
      expect(shows.length).toBeGreaterThan(40);
      const { size } = statSync(new URL(`../../public/guide/${code}/${picture}.webp`, import.meta.url));
      expect(size).toBeGreaterThan(5_000);
      expect(size).toBeLessThan(90_000);
    }
  }
});

test('the statement names who offers the program, and says so where that is not filled in', async () => {
  const said = async (code: 'nl' | 'en', name: string, contact: string) =>
    JSON.stringify((await loadHelpText(code)).chapters({ name, contact }).find(({ id }) => id === 'toegankelijkheid'));
  expect(await said('nl', 'Gemeente Sluiswaard', '14 012')).toContain('Meld het bij Gemeente Sluiswaard: 14 012.');
  expect(await said('nl', '', '')).toContain('nog niet ingevuld');
  expect(await said('en', '', '')).toContain('have not been filled in');
});
