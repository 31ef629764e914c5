import { expect, test } from 'vitest';
import { unpackText } from '../../../src/formats/json/unpackText.ts';
import { readable } from '../reading.ts';
import { inShort, readValue } from './jsonFile.ts';

/** A map as PRSM packs it when it is saved, with the mark of a text file before it. */
const PACKED =
  '\u1be1\u0853\u412c\u0700\u5321\u18a0\u2e30\u0202\u0088\u25a0\u4e80\u12e0\u3da0\u3b44\u202c\u602e\u4023\u1aac\u2380\u20a1\u36c4\u0433\u5120\u176f\u5a00\u08e0\u15f3\u4620\u0abe\u2720\u1b38\u3069\u20da\u3824\u32b0\u06b0\u4280\u01027\u69ac\u13a0\u27b4\u4ce4\u5064\u0503\u26e9.\u3080\u1ec9\u24ed\u5e15R\u089c\u3046\u4827\u4b86\u58a2\u1202\u2158\u7850\u6d3d\u085c\u1af2\u650d\u09a4\u3aa2\u6c29\u770e\u4f8f\u3220\u1878\u4026\u30b3\u6023\u0d58\u11b1\u332b\u31a0\u1b74\u07a0\u4662\u2a80\u245c\u5ec4i\u133a\u4eb6\u69cc\u466f\u5971\u68f1\u0874\u4c9d\u1250\u643e\u2902#\u2a53\u31d5\u68f5\u5ab03\u0eb1\u5eba\u2021\u08e0(b\u6c21\u35c7\u3b3b\u5d02\u4890\u0d40\u0158\u3743\u31cdN\u533e\u1974\u5d47\u0680\u7238\u2c95\u3a6e\u00aa\u21cd\u184e\u5407\u00e4\u4a87\u4b64\u0020\u0020';

test('is unpacked, and styles that say what somebody or something is are read', () => {
  expect(inShort(`\uFEFF${PACKED}`, 'kaart.prsm')).toEqual({
    format: 'prsm',
    actors: 'Imam @Voor; De Brug',
    ties: 'Imam - De Brug tension',
  });
  expect(readable(readValue(PACKED)).actors.map(({ kind }) => kind)).toEqual(['person', 'organisation']);
});

test('that breaks off is said to, with what there was', () => {
  expect(readValue(PACKED.slice(0, -20))).toMatchObject({ code: 'brokenOff', partial: { actorsRead: 1 } });
});

test('is not unpacked beyond what is allowed, however short it is', () => {
  expect(unpackText(PACKED, 100)).toMatchObject({ why: 'tooBig' });
  expect(unpackText(PACKED, 100).text.length).toBeLessThan(200);
  expect(unpackText('van;naar\nImam;School\n', 1000).why).toBe('damaged');
});
