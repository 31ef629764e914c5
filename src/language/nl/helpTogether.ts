import type { HelpChapter } from '../helpText.ts';

/** The chapters of the guide about maps of several people. */
export const helpTogether: readonly HelpChapter[] = [
  {
    id: 'naast-elkaar',
    title: 'Twee kaarten naast elkaar',
    parts: [
      'Wilt u uw kaart met die van één ander bespreken? Kies **Meer**, **Naast een andere kaart leggen**, en kies een kaart van dit apparaat of een bestand. Kreeg u een kaart van iemand? Dan kan het meteen, met **Naast mijn kaart leggen**.',
      'Beide kaarten liggen op één vel. Kies wat u ziet: **Alles**, **Alleen u**, **Allebei**, **Alleen de ander** of **Verschil**. Ernaast staan **Drie vragen om te bespreken**. Kies een actor of relatie, en u leest wat ieder tekende. Met **Tabel** staat alles in rijen.',
      'Lijken twee namen op elkaar, dan vraagt het programma **Is dit dezelfde?** Ligt iets ten onrechte op elkaar, kies dan **Dit zijn er twee**. Met **Overnemen** komt een actor van de ander op uw kaart, zonder de rollen: die geeft u zelf.',
      'Staat de andere kaart niet op dit apparaat, dan is die na het sluiten weg. Kies **Als eigen kaart bewaren** als u de kaart later nog nodig hebt.',
    ],
  },
  {
    id: 'samenvoegen',
    title: 'Kaarten samenvoegen',
    parts: [
      'Tekende iedereen een eigen kaart? Kies bij Kaarten **Samenvoegen**, en kies de bestanden of de kaarten van dit apparaat. Elk bestand is één kaart; er passen er dertig. U ziet eerst wat het wordt. Met **Kaarten samenvoegen** ontstaat een nieuwe gezamenlijke kaart. Komt er later een bij, kies dan op die kaart **Kaarten toevoegen**.',
      'Heeft iemand er niet voor gekozen om met naam op de gezamenlijke kaart te staan, dan heet elke kaart **Kaart 1**, **Kaart 2** enzovoort. Dan is nergens te zien wie wat tekende. Koos iedereen ervoor, dan kan het wel: kruis bij **Ingebrachte kaarten** aan **Laat zien wie wat tekende**.',
      { heading: 'Wie is wie' },
      'Gelijke namen komen vanzelf bij elkaar. Twijfelt het programma, dan staat de vraag onderaan bij Inzicht: **Is dit dezelfde?** Antwoord **Ja**, **Nee** of **Later**. Onder **Wie is wie** ziet u hoe elke actor op de kaarten heet. Daar kunt u ook zelf kiezen: **Samenvoegen met…** of **Losmaken**.',
      'Bij **Ingebrachte kaarten** staat elke kaart zoals die binnenkwam. Met **Eruit halen** gaat een kaart er weer uit, met alles wat alleen die kaart zei. Zolang de gezamenlijke kaart open is, kan zij terug met **Terugleggen**.',
      { heading: 'Samen bespreken' },
      {
        list: [
          '**Op de kaart** staat bij elke naam door hoeveel mensen die is getekend, zoals **3 van 5**. Hoe dikker een lijn, hoe meer mensen die tekenden.',
          '**Getekend door ten minste**: laat alleen zien wat zoveel mensen tekenden. Er verdwijnt niets van de kaart.',
          '**Waar praten we over?** staat bij Inzicht: waar u verschilt, wat bijna iedereen tekende, en wat maar één van u tekende. Kies een punt en het licht op. Zet een vinkje bij wat besproken is.',
          '**Plenair tonen**: hetzelfde in grote letters voor de zaal, één vraag tegelijk.',
          '**Bewaren als foto**, in de zaal: legt vast wat u samen besprak, op de tijdlijn. Later kunt u ermee vergelijken.',
        ],
      },
      'De gezamenlijke kaart is verder een gewone kaart. Wat u er met de hand wijzigt, blijft ook staan als er een kaart bij komt.',
    ],
  },
];
