import { describe, expect, test } from 'vitest';
import { isComposingNow, leaveComposingAlone } from '../../../src/ui/controls/leaveComposingAlone.ts';

/** A page on which one handler listens to keys; gives what it saw. */
const pageWithHandler = () => {
  const page = new EventTarget();
  const stop = leaveComposingAlone(page);
  const seen: string[] = [];
  page.addEventListener('keydown', (event) => seen.push((event as unknown as { key: string }).key));
  const send = (type: string, properties: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), properties);
    page.dispatchEvent(event);
    return event;
  };
  return { send, seen, stop };
};

describe('keys while a letter is composed', () => {
  test('never reach a handler: neither those of Chrome and Firefox, nor the Enter of Safari, which only keyCode 229 betrays', () => {
    const { send, seen } = pageWithHandler();
    send('keydown', { key: 'Enter', isComposing: true, keyCode: 13 });
    send('keydown', { key: 'Enter', isComposing: false, keyCode: 229 });
    send('keydown', { key: 'Escape', isComposing: true, keyCode: 27 });
    expect(seen).toEqual([]);
    send('keydown', { key: 'Enter', isComposing: false, keyCode: 13 });
    expect(seen).toEqual(['Enter']);
  });

  test('send no form: what the browser does with that Enter is held back, and with the next one not', () => {
    const { send } = pageWithHandler();
    send('keydown', { key: 'Enter', keyCode: 229 });
    expect(send('keypress', { key: 'Enter', keyCode: 13 }).defaultPrevented).toBe(true);
    send('keydown', { key: 'Enter', keyCode: 13 });
    expect(send('keypress', { key: 'Enter', keyCode: 13 }).defaultPrevented).toBe(false);
  });

  test('are known to go on until the letter is there, or the focus is elsewhere', () => {
    const { send, stop } = pageWithHandler();
    send('compositionstart');
    expect(isComposingNow()).toBe(true);
    send('compositionend');
    expect(isComposingNow()).toBe(false);
    send('compositionstart');
    send('focusin');
    expect(isComposingNow()).toBe(false);
    stop();
    send('compositionstart');
    expect(isComposingNow()).toBe(false);
  });
});
