import type { HelpChapter } from '../helpText.ts';

/** From a map that was just tagged to the first sentence about it. */
export const helpFirstAnswer: HelpChapter = {
  id: 'eerste-antwoord',
  title: 'Het eerste antwoord',
  parts: [
    'U hebt de kaart getekend en bij **Duiden** aangeduid wat u weet. Kies **Inzicht**. Bovenaan staan hooguit drie zinnen over deze kaart, de belangrijkste eerst. Meer hoeft u niet te lezen om het gesprek te beginnen.',
    { picture: 'insight', shows: 'Inzicht: drie zinnen naast de kaart, met daaronder de vraag wie verbindt' },
    {
      head: ['Zin', 'Wat u leest', 'Voorbeeld'],
      rows: [
        [
          'eerst',
          'wat er tussen de kanten ligt: goede relaties en spanning',
          '‘Drie relaties lopen tussen de kampen: één goede en twee met spanning.’',
        ],
        [
          'dan',
          'wie de kanten al verbindt, en langs welke weg',
          '‘Eén schakel verbindt beide kampen: Wijkagent, met eigen goede relaties.’',
        ],
        ['ten slotte', 'wat u het eerst kunt tekenen of vragen', '‘Begin met één gesprek: Jongerenwerker.’'],
      ],
    },
    'Een goede relatie is hier elke relatie zonder spanning: contact, samenwerking, vertrouwen of invloed. Klik op de onderstreepte woorden: op de kaart licht op wat er geteld is. Zo kunt u elke zin zelf natellen.',
    { heading: 'Wat u hebt aangeduid, bepaalt wat u leest' },
    {
      list: [
        '**Twee of meer kampen**: wat er tussen de kampen ligt, en wie ze verbindt.',
        '**Eén kamp**: wie erin staat, en dat er nog geen ander kamp is.',
        '**Alleen buurten**: het programma kijkt tussen de buurten.',
        '**Sleutelfiguren zonder kampen**: met hoeveel ze zijn, en in welke buurten er nog geen is.',
        '**Nog niets aangeduid**: hoeveel relaties er zijn, en hoeveel met spanning. Kampen verzint het programma nooit.',
      ],
    },
    { heading: 'Wie er niet meer is' },
    'Wie als sleutelfiguur is **uitgestroomd**, wordt nergens meer voorgesteld en telt niet mee bij wie u bereikt. Is iemand **tijdelijk teruggetrokken**, dan staat dat erbij.',
    { heading: 'Wat nu?' },
    'Onder **Wat nu?** staat hetzelfde als in de laatste zin, met de reden en de weg ernaartoe. Klopt er iets niet met wat u weet? Dan ontbreekt er vaak een relatie. Teken haar, en de zinnen veranderen mee. Getallen en kansen staan achter **Hoe zeker?** en onder **Voor experts**.',
    'Op een telefoon staan de zinnen onder de kaart, één tegelijk. Met de pijltjes gaat u naar de volgende, met **Meer hierover** opent u de rest.',
  ],
};
