import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src/domain/together/agreement.ts';
import { withAgreement } from '../../src/picture/agreed.ts';
import { USUAL } from '../../src/picture/appearance.ts';
import { densityOf } from '../../src/picture/density.ts';
import { drawingOf } from '../../src/picture/drawing.ts';
import { relationWidth } from '../../src/picture/forms/relationMarks.ts';
import { measureName } from '../../src/picture/layout/measureName.ts';
import { planLayout } from '../../src/picture/layout/planLayout.ts';
import { makeScene } from '../../src/picture/makeScene.ts';
import { legendOf } from '../../src/picture/page/legendOf.ts';
import { PRINT_COLOURS } from '../../src/picture/printColours.ts';
import type { Mark, SceneItem } from '../../src/picture/scene.ts';
import { jointActor, jointVillage } from '../maps/jointVillage.ts';
import { mapOf } from '../maps/smallMaps.ts';

const map = jointVillage();
const told = { agreement: agreementOf(map), words: (count: number, of: number) => `${count} van ${of}` };
const drawing = withAgreement(drawingOf(map), told);
const layout = planLayout({ drawing, letters: 13, before: null }, measureName);
const sceneWith = (lit: ReadonlySet<string>) =>
  makeScene(drawing, layout, {
    colours: PRINT_COLOURS,
    density: densityOf(drawing.actors.size, drawing.relations.size),
    letters: 13,
    appearanceOf: (id) => (lit.has(id) ? { isLit: true, word: 'vertrouwen' } : USUAL),
  });
const wordsIn = (items: readonly SceneItem[], id: string): string[] =>
  (items.find((item) => item.id === id)?.marks ?? []).flatMap((mark) => (mark.is === 'words' ? mark.lines : []));
const dashes = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.is === 'shape' && mark.stroke && mark.stroke.dash.length > 0 ? [mark] : []));
const relationOf = (type: string, names: readonly string[]) => {
  const ends = names.map((name) => jointActor(map, name) as string);
  return [...drawing.relations.values()].find((one) => one.type === type && ends.includes(one.from) && ends.includes(one.to));
};

describe('A drawing of maps that were laid together', () => {
  const scene = sceneWith(new Set());

  test('says beneath each name how many drew it, with room for that', () => {
    for (const [key, words] of [
      ['tw', '5 van 5'],
      ['huis', '1 van 5'],
    ] as const) {
      const id = jointActor(map, key);
      expect(wordsIn(scene.names, id).at(-1)).toBe(words);
      const placed = layout.names.get(id);
      const marks = scene.names.find((item) => item.id === id)?.box;
      expect(placed && marks && marks.bottom <= placed.box.bottom + 4 && marks.top >= placed.box.top - 4).toBe(true);
    }
  });

  test('draws lines broader the more people drew them, whatever their strength', () => {
    const width = (type: string, names: readonly string[]) => {
      const relation = relationOf(type, names);
      return relation ? relationWidth(relation, USUAL, 1) : 0;
    };
    expect(width('tension', ['tw', 'coop'])).toBeGreaterThan(width('tension', ['ld', 'boer']));
    expect(width('tension', ['ld', 'boer'])).toBeGreaterThan(width('trust', ['ld', 'boer']));
    expect(width('trust', ['ld', 'boer'])).toBeGreaterThan(width('contact', ['dom', 'huis']));
  });

  test('gives a broken outline to whom one drew, and to nobody else', () => {
    const broken = scene.actors.filter(({ marks }) => dashes(marks).length > 0).map(({ id }) => id);
    expect(broken.sort()).toEqual(['gez', 'huis'].map((key) => jointActor(map, key) as string).sort());
  });

  test('says it on tension, and on what is lit beside what it is', () => {
    const tension = relationOf('tension', ['tw', 'coop'])?.id ?? '';
    const trust = relationOf('trust', ['tw', 'ld'])?.id ?? '';
    expect(wordsIn(scene.relations, tension)).toEqual(['5 van 5']);
    expect(wordsIn(scene.relations, trust)).toEqual([]);
    expect(wordsIn(sceneWith(new Set([trust])).relations, trust)).toEqual(['vertrouwen, 4 van 5']);
  });

  test('explains it in the legend; a map on which no maps lie has nothing of it', () => {
    expect(legendOf(drawing, PRINT_COLOURS).map(({ code }) => code.is)).toEqual(expect.arrayContaining(['weight', 'byOne']));
    const plain = mapOf(['Ada', 'Bo'], [['Ada', 'Bo']]);
    const own = drawingOf(plain);
    expect(withAgreement(own, { ...told, agreement: agreementOf(plain) })).toBe(own);
    expect(legendOf(own, PRINT_COLOURS).map(({ code }) => code.is)).not.toContain('weight');
  });

  test('keeps every record that did not change the same object', () => {
    const again = withAgreement(drawingOf(map, drawingOf(map)), told);
    const plain = drawingOf(map);
    const [one, other] = [withAgreement(plain, told), withAgreement(plain, told)];
    expect([...one.actors.values()].every((actor) => other.actors.get(actor.id) === actor)).toBe(true);
    expect(again.relations.size).toBe(one.relations.size);
  });
});
