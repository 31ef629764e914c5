import { describe, expect, it } from 'vitest';
import { NAME_WIDTH, wrapName } from '../../../src/ui/canvas/wrapName.ts';

const measure = (text: string) => text.length * 8;

describe('a name under an actor', () => {
  it.each([
    ['Imam', 'Imam'],
    ['Wijkagent Noord', 'Wijkagent\nNoord'],
    ['Actor nummer 10', 'Actor\nnummer 10'],
    ['Winkeliersvereniging', 'Winkeliers-\nvereniging'],
    ['Jongerenwerkersoverleg', 'Jongerenwerkers-\noverleg'],
  ])('%s is broken where a reader would: %s', (name, text) => {
    expect(wrapName(name, measure).text).toBe(text);
  });
  it('keeps its lines about as wide as the room there is', () => {
    const { text, width, lines } = wrapName('Stichting ouders van de basisschool', measure);
    expect(width).toBeLessThanOrEqual(NAME_WIDTH);
    expect(lines).toBe(text.split('\n').length);
    expect(text.replaceAll('\n', ' ')).toBe('Stichting ouders van de basisschool');
  });
  it('ends in an ellipsis after three lines', () => {
    const { text, lines } = wrapName('een heel erg lange naam voor een werkgroep die over alles gaat', measure);
    expect(lines).toBe(3);
    expect(text.endsWith('…')).toBe(true);
  });
});
