import { expect, test } from 'vitest';
import { dropSecondClick } from '../../../src/ui/controls/dropSecondClick.ts';

type Place = 'page' | 'button on the page' | 'dialog' | 'other dialog';
const dialogs: Partial<Record<Place, object>> = { dialog: {}, 'other dialog': {} };

/** A page on which is written down what is heard. */
const openPage = () => {
  const page = new EventTarget();
  const stop = dropSecondClick(page);
  const heard: string[] = [];
  for (const type of ['pointerup', 'click', 'dblclick']) page.addEventListener(type, () => heard.push(type));
  const fire = (type: string, on: Place, detail: number) => {
    const event = new Event(type, { cancelable: true });
    const closest = (asked: string) => (asked === 'button' ? (on.startsWith('button') ? {} : null) : (dialogs[on] ?? null));
    Object.defineProperties(event, { target: { value: { closest } }, detail: { value: detail } });
    page.dispatchEvent(event);
  };
  const click = (on: Place, detail: number) => {
    heard.length = 0;
    fire('pointerdown', on, 0);
    fire('mousedown', on, detail);
    fire('pointerup', on, 0);
    for (const type of ['mouseup', 'click']) fire(type, on, detail);
    if (detail === 2) fire('dblclick', on, detail);
    return heard.join(' ');
  };
  return { click, stop, fire, heard };
};

test('the second half of a double click is dropped where a dialog came or went under it', () => {
  const { click } = openPage();
  for (const [one, other] of [
    ['dialog', 'page'],
    ['page', 'dialog'],
    ['dialog', 'other dialog'],
  ] as const) {
    expect(click(one, 1)).toBe('pointerup click');
    expect(click(other, 2)).toBe('');
    // A third one as well; the next click is heard again.
    expect(click(other, 3)).toBe('');
    expect(click(other, 1)).toBe('pointerup click');
  }
});

test('a button hears that it is let go of, and is not pressed', () => {
  const { click } = openPage();
  click('dialog', 1);
  expect(click('button on the page', 2)).toBe('pointerup');
});

test('a double click in one place stays one, and what a key presses is heard', () => {
  const { click, fire, heard, stop } = openPage();
  for (const place of ['page', 'dialog'] as const) {
    click(place, 1);
    expect(click(place, 2)).toBe('pointerup click dblclick');
  }
  click('dialog', 1);
  click('page', 2);
  heard.length = 0;
  fire('click', 'page', 0);
  expect(heard).toEqual(['click']);
  // A finger lets go before the browser makes a click of it.
  fire('pointerdown', 'page', 0);
  fire('pointerup', 'page', 0);
  expect(heard).toEqual(['click', 'pointerup']);
  stop();
  click('dialog', 1);
  expect(click('page', 2)).toBe('pointerup click dblclick');
});
