import cytoscape from 'cytoscape';

/** The peer: the same map in plain Cytoscape, from its text to a drawing of discs, lines and names; nothing is checked, kept or asked. */
const sheet = document.querySelector('#sheet') as HTMLElement;
Object.assign(sheet.style, { width: '1440px', height: '800px' });

document.querySelector('button')?.addEventListener('click', async () => {
  const elements = JSON.parse(await (await fetch('./elements.json')).text());
  const cy = cytoscape({
    container: sheet,
    elements,
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { label: 'data(name)', 'font-size': 13 } }],
  });
  cy.one('render', () => sheet.setAttribute('role', 'listbox'));
});
