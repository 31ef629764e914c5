import type { HelpChapter, Provider } from '../helpText.ts';

export const accessibility = ({ name, contact }: Provider): HelpChapter => ({
  id: 'toegankelijkheid',
  title: 'Accessibility',
  parts: [
    `${name || 'The organisation that offers Schakelkaart'} wants everybody to be able to use Schakelkaart, also with a keyboard, large letters or a screen reader. This statement says how far that has come.`,
    { heading: 'Status' },
    '**C: first measures taken** (in the Dutch model). Schakelkaart was made to EN 301 549 and WCAG 2.2, levels A and AA, and was tested as described below. There has been no full audit by an independent firm (WCAG-EM) yet. That is why it does not say “compliant” here.',
    { heading: 'What was tested, and how' },
    {
      list: [
        'With every change: automatically with axe on the screens, in Dutch and English, in light and dark mode and in the colours of the system.',
        'With every change: drawing, interpreting, comparing and erasing with the keyboard alone, and by touch.',
        'Small windows: 683 × 330, 640 × 360, 320 × 256 and 320 × 640 pixels, which is up to 400% zoom.',
        'Contrast of words and lines on the map, measured on the screen itself.',
        'What a screen reader is given: names, roles, values and messages.',
      ],
    },
    { heading: 'What falls short' },
    {
      list: [
        'It has not been tested with people who use a screen reader or a magnifier, nor with NVDA, JAWS or VoiceOver. Reason: the program is new. We would like to hear what you come across.',
        'The drawing is an image. Those who hear it are told actors, relations, roles and camps, but not who stands close to whom. Alternative: everything is in **Table** too.',
        'On a map with many actors not all names fit on the screen. Alternative: zoom in, or use **Table**.',
        'Files that you keep (CSV, GraphML, GEXF) get their form from the program you open them with.',
      ],
    },
    { heading: 'Reporting a problem' },
    contact
      ? `Does something not work? Report it to ${[name, contact].filter(Boolean).join(': ')}. Say what you wanted to do, what happened, and which browser and aid you use.`
      : 'Does something not work? Report it to the organisation that gave you this program. **Its name and address have not been filled in here yet.** The administrator does that in index.html, at schakelkaart-organisation and schakelkaart-contact.',
    'If you cannot agree, you can complain to that organisation, and after that to the National Ombudsman of the Netherlands.',
    { heading: 'Date' },
    'This statement was drawn up on 28 November 2026 and belongs to the version you are using now.',
  ],
});
