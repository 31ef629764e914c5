import { describe, expect, test } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { nl } from '../../../src/language/nl.ts';
import { handedFileName } from '../../../src/ui/envelope/handedFileName.ts';

const at = new Date(2026, 10, 29, 9, 41);
const file = { title: 'Het plein/wat', level: 'persons', label: '', at, mark: crypto.randomUUID() } as const;

describe('What a file is called that is handed over', () => {
  test('says nothing of the map where somebody is hidden, but when it was made and which it is', () => {
    expect(handedFileName(file, nl.redaction)).toMatch(/^polarisatiekaart-0941-[0-9a-z]{4}$/);
    expect(handedFileName({ ...file, level: 'everybody' }, en.redaction)).toMatch(/^polarisation-map-0941-[0-9a-z]{4}$/);
  });

  test('is by what its drawer calls it, and by its title where nobody is hidden, without what disks refuse', () => {
    expect(handedFileName({ ...file, label: 'Kaart 3/4' }, nl.redaction)).toBe('polarisatiekaart-Kaart 3 4');
    expect(handedFileName({ ...file, level: 'none', label: 'Kaart 3' }, nl.redaction)).toBe('Het plein wat-Kaart 3');
  });

  test('differs for each of thirty participants who hand over in the same minute', () => {
    const names = Array.from({ length: 30 }, () => handedFileName({ ...file, mark: crypto.randomUUID() }, nl.redaction));
    expect(new Set(names).size).toBe(30);
  });
});
