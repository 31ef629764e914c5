import type { HelpChapter, Provider } from '../helpText.ts';

/** The statement in the terms of the Dutch model (toegankelijkheidsverklaring); who offers the program fills in whom to tell. */
export const accessibility = ({ name, contact }: Provider): HelpChapter => ({
  id: 'toegankelijkheid',
  title: 'Toegankelijkheid',
  parts: [
    `${name || 'De organisatie die Schakelkaart aanbiedt'} wil dat iedereen Schakelkaart kan gebruiken, ook met een toetsenbord, grote letters of een schermlezer. Deze verklaring zegt hoe het daarmee staat.`,
    { heading: 'Status' },
    '**C: eerste maatregelen genomen.** Schakelkaart is gemaakt volgens EN 301 549 en WCAG 2.2, niveau A en AA, en is zo getest als hieronder staat. Er is nog geen volledig onderzoek gedaan door een onafhankelijk bureau (WCAG-EM). Daarom staat hier niet ‘voldoet’.',
    { heading: 'Wat is getest, en hoe' },
    {
      list: [
        'Bij elke wijziging: automatisch met axe op de schermen, in het Nederlands en Engels, in lichte en donkere weergave en met de kleuren van het systeem.',
        'Bij elke wijziging: tekenen, duiden, vergelijken en wissen met alleen het toetsenbord, en met aanraken.',
        'Kleine vensters: 683 × 330, 640 × 360, 320 × 256 en 320 × 640 beeldpunten, dat is tot 400 % vergroot.',
        'Contrast van woorden en lijnen op de kaart, gemeten op het scherm zelf.',
        'Wat een schermlezer krijgt: namen, rollen, waarden en meldingen.',
      ],
    },
    { heading: 'Wat nog niet goed is' },
    {
      list: [
        'Er is niet getest met mensen die een schermlezer of vergrotingsprogramma gebruiken, en niet met NVDA, JAWS of VoiceOver. Oorzaak: het programma is nieuw. Wij horen graag wat u tegenkomt.',
        'De tekening is een beeld. Wie haar hoort, krijgt actoren, relaties, rollen en kampen, maar niet wie dicht bij wie staat. Alternatief: alles staat ook in **Tabel**.',
        'Op een kaart met veel actoren passen niet alle namen op het scherm. Alternatief: zoom in, of gebruik **Tabel**.',
        'Bestanden die u bewaart (CSV, GraphML, GEXF) krijgen hun vorm van het programma waarmee u ze opent.',
      ],
    },
    { heading: 'Een probleem melden' },
    contact
      ? `Lukt iets niet? Meld het bij ${[name, contact].filter(Boolean).join(': ')}. Zeg wat u wilde doen, wat er gebeurde en welke browser en welk hulpmiddel u gebruikt.`
      : 'Lukt iets niet? Meld het bij de organisatie die u dit programma gaf. **Haar naam en adres zijn hier nog niet ingevuld.** De beheerder doet dat in index.html, bij schakelkaart-organisation en schakelkaart-contact.',
    'Komt u er samen niet uit? Dien dan een klacht in bij die organisatie. Daarna kunt u naar de Nationale ombudsman.',
    { heading: 'Datum' },
    'Deze verklaring is opgesteld op 28 november 2026 en hoort bij de versie die u nu gebruikt.',
  ],
});
