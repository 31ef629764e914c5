import { createElement as h, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CheckBox } from '../../../src/ui/controls/CheckBox.tsx';
import { DayField } from '../../../src/ui/controls/DayField.tsx';
import { Select } from '../../../src/ui/controls/Select.tsx';
import { Slider } from '../../../src/ui/controls/Slider.tsx';
import { TextField } from '../../../src/ui/controls/TextField.tsx';

const nothing = () => undefined;
const words = { label: 'Naam', onChange: nothing, value: 'Imam' };
const number = { label: 'Hoeveel', onChange: nothing, value: 3, min: 1, max: 9 };
const options = [
  { value: '', label: 'Kies', isDisabled: true },
  { value: 'a', label: 'A' },
];
/** The markup of a control; `of` gives an attribute of its first input, list or text area. */
const shown = (element: ReactElement) => {
  const markup = renderToStaticMarkup(element);
  const [control = ''] = /<(?:input|select|textarea)\b[^>]*>/.exec(markup) ?? [];
  return { markup, control, of: (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(control)?.[1] };
};
/** What stands in the element with that id. */
const textOf = (markup: string, id: string | undefined) => new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(markup)?.[1];

describe('What is said of a field is tied to its control', () => {
  const kinds = [
    ['a text', (more: object) => h(TextField, { ...words, ...more })],
    ['a text of several lines', (more: object) => h(TextField, { ...words, lines: 3, ...more })],
    ['a day', (more: object) => h(DayField, { ...words, value: '2026-11-22', ...more })],
    ['a list', (more: object) => h(Select<string>, { label: 'Naam', value: 'a', options, onChoose: nothing, ...more })],
  ] as const;
  test.each(kinds)('%s: the label points to it, and without more to say it points nowhere', (_, made) => {
    const { markup, of } = shown(made({}));
    expect(markup).toContain(`<label for="${of('id')}">Naam</label>`);
    expect([of('aria-describedby'), of('aria-invalid'), of('aria-label')]).toEqual([undefined, undefined, undefined]);
  });

  test.each(kinds)('%s: a hint describes it; a problem takes its place, makes it invalid and is said at once', (_, made) => {
    const hinted = shown(made({ hint: 'Een functie is genoeg.', problem: null }));
    expect(textOf(hinted.markup, hinted.of('aria-describedby'))).toBe('Een functie is genoeg.');
    const wrong = shown(made({ hint: 'Een functie is genoeg.', problem: 'Bestaat al.' }));
    expect(textOf(wrong.markup, wrong.of('aria-describedby'))).toBe('Bestaat al.');
    expect(shown(made({ about: 'elders', problem: 'Bestaat al.' })).of('aria-describedby')).toMatch(/^elders \S+-about$/);
    expect(wrong.of('aria-invalid')).toBe('true');
    expect(wrong.markup).toContain('role="alert"');
    expect(wrong.markup).not.toContain('Een functie');
    expect(shown(made({ problem: 'Bestaat al.', problemRole: 'status' })).markup).toContain('role="status"');
  });

  test.each(kinds)('%s: a label that is not shown is said by the control itself', (_, made) => {
    const { markup, of } = shown(made({ isLabelHidden: true }));
    expect(of('aria-label')).toBe('Naam');
    expect(markup).not.toContain('<label');
  });
});

test('a name is not completed, corrected or translated by the browser; of several lines the spelling is minded', () => {
  const line = shown(h(TextField, words));
  expect([line.of('autoComplete'), line.of('spellCheck'), line.of('translate')]).toEqual(['off', 'false', 'no']);
  const lines = shown(h(TextField, { ...words, lines: 3 }));
  expect([lines.of('rows'), lines.of('spellCheck'), lines.of('translate')]).toEqual(['3', 'true', 'no']);
});

test('a list shows what is chosen, and what may not be chosen again', () => {
  const { markup } = shown(h(Select<string>, { label: 'Naam', value: 'a', options, onChoose: nothing }));
  expect(markup).toContain('<option value="" disabled="">Kies</option><option value="a" selected="">A</option>');
});

test('a slider says how it stands beside its label, or in words where it has none', () => {
  const { markup, of } = shown(h(Slider, number));
  expect(markup).toContain(`<output for="${of('id')}">3</output>`);
  const alone = shown(h(Slider, { ...number, isLabelHidden: true, said: 'drie' }));
  expect(alone.markup).not.toContain('<output');
  expect(alone.of('aria-valuetext')).toBe('drie');
});

test('a box has its words beside it, or says them in a row of a table', () => {
  const box = { checked: true, onChange: nothing };
  expect(shown(h(CheckBox, box, 'Zonder pushers')).markup).toMatch(
    /^<label class="check"><input[^>]*\/>Zonder pushers<\/label>$/,
  );
  expect(shown(h(CheckBox, { ...box, spoken: 'Imam selecteren' })).of('aria-label')).toBe('Imam selecteren');
});
