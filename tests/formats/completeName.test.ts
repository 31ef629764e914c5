import { describe, expect, it } from 'vitest';
import { completeName } from '../../src/formats/completeName.ts';

const known = [
  'Wijkagent Noord',
  'Wijkagent Zuid',
  'Imam',
  'José',
  'Noordplein',
  'Politie - Noord',
  "'t Honk",
  'Buurthuis (Noord)',
];
const at = (text: string) => {
  const caret = text.indexOf('|');
  return completeName(text.replace('|', ''), caret, known);
};

describe('completing a name', () => {
  it('offers names that begin with what is typed, then names with such a word', () => {
    expect(at('noord|').names).toEqual(['Noordplein', 'Politie - Noord', 'Wijkagent Noord', 'Buurthuis (Noord)']);
    expect(at('wijkagent z|').names).toEqual(['Wijkagent Zuid']);
  });

  it('looks past case and accents', () => {
    expect(at('JOSE|').names).toEqual([]);
    expect(at('jos|').names).toEqual(['José']);
    expect(at('hon|').names).toEqual(["'t Honk"]);
  });

  it('completes the name in which the caret stands and says what it replaces', () => {
    expect(at('Imam - wijkagent n|')).toEqual({ from: 7, to: 18, names: ['Wijkagent Noord'] });
    expect(at('im| - Wijkagent Noord')).toEqual({ from: 0, to: 2, names: ['Imam'] });
    expect(at('School\nim|')).toEqual({ from: 7, to: 9, names: ['Imam'] });
    expect(at('School\tim|\t3')).toEqual({ from: 7, to: 9, names: ['Imam'] });
  });

  it('offers nothing for a name that is there already, for nothing typed, and behind the colon', () => {
    expect(at('Imam|').names).toEqual([]);
    expect(at('Imam - |').names).toEqual([]);
    expect(at('Imam - José: no|').names).toEqual([]);
    expect(at('|').names).toEqual([]);
  });

  it('offers six at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => `Bewoner ${index}`);
    expect(completeName('bew', 3, many).names).toHaveLength(6);
  });
});
