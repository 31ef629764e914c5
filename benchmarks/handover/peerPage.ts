import cytoscape from 'cytoscape';

/** The peer: the same map in plain Cytoscape, and its own picture of it, as many dots as an A3 at 200 an inch. */
const sheet = document.querySelector('#sheet') as HTMLElement;
Object.assign(sheet.style, { width: '1440px', height: '800px' });

const elements = JSON.parse(await (await fetch('./elements.json')).text());
const cy = cytoscape({
  container: sheet,
  elements,
  layout: { name: 'preset' },
  style: [{ selector: 'node', style: { label: 'data(name)', 'font-size': 13 } }],
});
document.querySelector('button')?.addEventListener('click', async () => {
  await cy.png({ output: 'blob-promise', full: true, maxWidth: 3307, maxHeight: 2339, scale: 4 });
  sheet.setAttribute('role', 'img');
});
