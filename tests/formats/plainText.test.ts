import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/formats/plainText.ts';
import { namesOf, readable, readText } from './reading.ts';

describe('text that another program wrote as a web page', () => {
  it.each([
    ['<html><b>Bestuur</b><br>buurthuis &amp; keuken</html>', 'Bestuur\nbuurthuis & keuken'],
    ['<p>een</p><p>twee</p>', 'een\ntwee'],
    ['Jongeren&nbsp;in&#32;&#x4e;oord', 'Jongeren in Noord'],
    ['&amp;lt;', '<'],
    ['Zorg &amp; Veiligheid', 'Zorg & Veiligheid'],
    ['Imam', 'Imam'],
  ])('%s is %s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });

  it.each([
    'A & B',
    'meer < minder > meer',
    '<img src=x onerror=alert(1)>',
    '<onbekend>',
    '&onbekend;',
    '&#0;',
    '&#xd800;',
    '<b></b>',
  ])('%s stays as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('is a name like any other in a table', () => {
    expect(namesOf(readable(readText('a.csv', 'naam\n<b>Bestuur</b>&nbsp;moskee\n')))).toEqual(['Bestuur moskee']);
  });
});
