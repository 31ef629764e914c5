import { expect, type Page } from '@playwright/test';

/** Roles that mean nothing to who hears them without a name. */
const NAMED = new Set(
  'button link textbox searchbox combobox checkbox radio switch slider spinbutton menuitem menuitemcheckbox option tab listbox dialog region complementary navigation group radiogroup table heading progressbar'.split(
    ' ',
  ),
);
/** Regions of a page that a screen reader offers to go to: two of one name cannot be told apart. */
const LANDMARKS = new Set(['region', 'complementary', 'navigation', 'form', 'main', 'banner', 'search']);

/**
 * Fails when something on the page is heard without a name, says another word than it shows (2.5.3), is hidden from who
 * listens but can be reached, or a heading skips a level.
 */
export const expectSpokenWell = async (page: Page, where: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      backendDOMNodeId,
    }));
  expect(heard.length, where).toBeGreaterThan(10);
  const nameless: string[] = [];
  for (const { role, name, backendDOMNodeId } of heard) {
    if (!NAMED.has(role) || name !== '' || backendDOMNodeId === undefined) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    // What folds is named by its summary.
    if (node.nodeName !== 'DETAILS') nameless.push(`${role}: ${node.nodeName} ${node.attributes?.join(' ')}`);
  }
  await session.detach();
  expect(nameless, `${where}: without a name`).toEqual([]);
  const marks = heard.filter(({ role, name }) => LANDMARKS.has(role) && name !== '').map(({ role, name }) => `${role} ${name}`);
  expect(
    marks.filter((mark, i) => marks.indexOf(mark) !== i),
    `${where}: places of one name`,
  ).toEqual([]);

  const faults = await page.evaluate(() => {
    const tidy = (text: string) =>
      text
        .toLocaleLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** The words that are seen of something, a line each; what stands small tells more than what it is called. */
    const shownIn = (element: Element): string =>
      [...element.childNodes]
        .map((node) => {
          if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
          if (!(node instanceof HTMLElement) || node.getAttribute('aria-hidden') === 'true' || !isSeen(node)) return '';
          return node.matches('.hidden-visually, small') ? '' : `\n${shownIn(node)}\n`;
        })
        .join('');
    const wrong: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      '[aria-label]:is(button, a, input, select, textarea, summary)',
    )) {
      if (!isSeen(element) || element.closest('dialog:not([open])')) continue;
      const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
      const shown = isField ? [...(element.labels ?? [])].map(shownIn).join('\n') : shownIn(element);
      const name = tidy(element.getAttribute('aria-label') ?? '');
      for (const line of shown.split('\n').map(tidy))
        if (!name.includes(line)) wrong.push(`shows "${line}", is called "${name}"`);
    }
    for (const hidden of document.querySelectorAll('[aria-hidden="true"]')) {
      const reached = hidden.querySelector(
        'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]',
      );
      if (reached && isSeen(reached) && !reached.closest('[inert]') && !hidden.closest('[inert]'))
        wrong.push(`hidden but reached: ${reached.outerHTML.slice(0, 120)}`);
    }
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const levels = [...top.querySelectorAll('h1, h2, h3, h4, h5')].filter(
      (each) => isSeen(each) && !each.closest('dialog:not(:modal), [inert]'),
    );
    let last = top === document.body ? 0 : 1;
    for (const heading of levels) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) wrong.push(`h${level} after h${last}: ${heading.textContent}`);
      last = level;
    }
    for (const list of document.querySelectorAll('ul, ol')) {
      if (isSeen(list) && [...list.children].some((each) => !each.matches('li, script, template')) && !list.matches('[role]'))
        wrong.push(`a list with something else in it: ${list.outerHTML.slice(0, 120)}`);
    }
    for (const table of document.querySelectorAll('table')) {
      if (isSeen(table) && !table.caption && !table.matches('[aria-label], [aria-labelledby]'))
        wrong.push(`a table without a name`);
      if (isSeen(table) && !table.querySelector('th')) wrong.push(`a table without headings`);
    }
    return wrong;
  });
  expect(faults, where).toEqual([]);
};
