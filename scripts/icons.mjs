/** Makes the icons of the installed program from `public/favicon.svg`, in a browser: `node scripts/icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs';
import { ROOT } from './prepare.mjs';

/**
 * `room`: which part of the picture's side the drawing has. A system that cuts an icon to its own form keeps a circle of four
 * fifths, so the drawing gives way and the ground goes on to the edge; one that rounds the corners itself wants the ground alone.
 */
const ICONS = [
  { name: 'icon-192.png', size: 192, room: 1 },
  { name: 'icon-512.png', size: 512, room: 1 },
  { name: 'icon-maskable-192.png', size: 192, room: 0.8, toEdge: true },
  { name: 'icon-maskable-512.png', size: 512, room: 0.8, toEdge: true },
  { name: 'apple-touch-icon.png', size: 180, room: 0.9, toEdge: true },
];

const drawing = await readFile(join(ROOT, 'public/favicon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (!ground) throw new Error('The drawing has no ground.');
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
for (const { name, size, room, toEdge } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = size * room;
  const place = `position: absolute; left: ${(size - side) / 2}px; top: ${(size - side) / 2}px; width: ${side}px; height: ${side}px`;
  await page.setContent(
    `<body style="margin: 0; background: ${toEdge ? ground : 'transparent'}"><div style="${place}">${drawing}</div></body>`,
  );
  await writeFile(join(ROOT, 'public/icons', name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
