import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Button } from '../../../src/ui/controls/Button.tsx';
import { IconButton } from '../../../src/ui/controls/IconButton.tsx';
import { Notice } from '../../../src/ui/controls/Notice.tsx';
import { PressArea } from '../../../src/ui/controls/PressArea.tsx';

const html = renderToStaticMarkup;
const deed = { problem: null, isBusy: false, start: async () => undefined };

test('a button sends no form unless it is told to', () => {
  expect(html(createElement(Button, null, 'Sluiten'))).toContain('type="button"');
  expect(html(createElement(Button, { type: 'submit' }, 'Opslaan'))).toContain('type="submit"');
});

test('a button that is at work keeps the focus and says that it is busy', () => {
  const busy = html(createElement(Button, { deed: { ...deed, isBusy: true } }, 'Opslaan'));
  expect(busy).toContain('aria-disabled="true"');
  expect(busy).toContain('aria-busy="true"');
  expect(busy).not.toContain(' disabled');
});

test('what is pressed while it is at work does nothing, nor sends its form', () => {
  let presses = 0;
  let isPrevented = false;
  const press = (isIdle: boolean) =>
    PressArea({ isIdle, onClick: () => presses++ }).props.onClick({
      preventDefault: () => {
        isPrevented = true;
      },
    });
  press(true);
  expect([presses, isPrevented]).toEqual([0, true]);
  press(false);
  expect(presses).toBe(1);
});

test('what could not be done is read out beside the button', () => {
  expect(html(createElement(Button, { deed: { ...deed, problem: 'De opslag is vol.' } }, 'Opslaan'))).toContain(
    '<p role="alert" class="problem">De opslag is vol.</p>',
  );
});

test('a button that is a drawing has a name, which the mouse shows as well', () => {
  expect(html(createElement(IconButton, { label: 'Sluiten' }))).toMatch(/aria-label="Sluiten" title="Sluiten"/);
});

test('a notice is read out at once when it is bad, and by its words alone when there is more in it', () => {
  expect(html(createElement(Notice, { kind: 'danger' }, 'Weg'))).toMatch(/^<section[^>]* role="alert"/);
  expect(html(createElement(Notice, null, 'Bewaard'))).not.toContain('role=');
  expect(html(createElement(Notice, { kind: 'danger', label: 'Foto' }, 'Weg'))).toMatch(
    /^<section[^>]* aria-label="Foto"><div class="notice-text" role="alert">Weg/,
  );
});
