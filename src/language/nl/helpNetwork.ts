import type { HelpChapter } from '../helpText.ts';

/** The coordinator's desk: who is in the network, and how that is kept up to date. */
export const helpNetwork: HelpChapter = {
  id: 'netwerk',
  title: 'Het netwerk bijhouden',
  parts: [
    'Kies boven de kaart **Netwerk**. Onder **Sleutelfiguren** staat iedereen die meedoet, meedeed of misschien gaat meedoen, elk op een rij. U vult in waar het staat: klik op een vakje, of ga er met Tab en de pijltjes heen. Elke wijziging is meteen bewaard en kan terug met **Ongedaan maken**.',
    {
      picture: 'network',
      shows:
        'Netwerk, bij Sleutelfiguren: een rij per persoon met status, sinds wanneer, soort, taken en laatste contact. Ernaast in het kort wat aandacht nodig heeft en waar witte vlekken zijn.',
    },
    {
      list: [
        '**Iemand erbij**: typ onderaan bij **Nieuwe kandidaat** een functie of organisatie, of plak een lijst. Iedereen begint als kandidaat, vanaf vandaag.',
        '**Wie ziet u?** Boven de tabel staat een zin. Klik op een deel ervan en kies, bijvoorbeeld ‘wie actief is’ of ‘drie maanden of langer niet gesproken’. Onder **Bewaarde keuzes** bewaart u zo’n keuze bij de kaart.',
        '**Wat ziet u?** Met **Kolommen** kiest u wat er in de tabel staat. Klik op een kolomkop om te sorteren. U kunt ook groeperen, bijvoorbeeld per buurt.',
        '**Meer tegelijk**: zet een vinkje voor de rijen en kies **Wijzig … sleutelfiguren**. Wat u leeg laat, blijft bij ieder zoals het is. Het is één stap, dus ook in één keer terug te draaien.',
        '**Status en sinds**: kiest u een andere status, dan geldt die vanaf vandaag. Bij **Sinds** zet u de dag goed.',
        '**Laatste contact**: een datum wordt rood als het te lang geleden is. Gewoonlijk is dat zes maanden; kies wat u wilt onder **Afspraken** bij **Aandacht nodig**, of vul bij iemand **Contact elke … maanden** in.',
      ],
    },
    { heading: 'Aandacht nodig' },
    'Hier staat wie te lang niet gesproken is, wie te lang weg of kandidaat is, wie veel draagt, en welke taak of buurt nog niemand heeft. Bij elke rij staat waarom, en wat u kunt doen: **Gesproken vandaag**, **Later** (over een maand terug) of **Niet meer**. De rij blijft op haar plaats tot u de lijst verlaat; tot dan kunt u het daar **Ongedaan maken**. Na een gesprek met een kandidaat blijft die een tijd weg uit de lijst.',
    { heading: 'Verloop' },
    'Hier staat per jaar wie erbij kwam, terugkwam, tijdelijk weg was en ging, als beeld en als tabel. Het programma telt alleen datums die u hebt opgeschreven. Een datum die nog moet komen, zoals in een bestand van een ander, telt pas vanaf die dag. Gaat iemand weg, dan zoekt u hier wie het kan overnemen.',
    { heading: 'Witte vlekken' },
    'Een witte vlek is wat niemand in het netwerk heeft: een buurt, een soort, een taak, een leeftijd, of een combinatie daarvan. Bij een buurt hoort wie er woont of werkt, en wie er een achterban heeft. Bij elke rij staat waarmee dat is vergeleken, wie u kunt vragen en via wie. Combinaties die te klein zijn om iemand te verwachten, klapt u onder de tabel zelf open. Vul inwoners in bij de buurten, dan wordt de vergelijking beter.',
    { heading: 'Hoofdvragen' },
    'Hier schrijft u op wat de gemeente afspreekt over het netwerk, per fase: het antwoord, wie ervoor zorgt en wanneer. Waar de kaart zelf iets weet, staat dat eronder. De antwoorden komen in het jaarverslag.',
    { heading: 'Naar een rekenblad en terug' },
    'Met **Tabel opslaan** bewaart u wat u nu ziet, of alles, als Excel, OpenDocument of tekst. U kiest eerst wie herkenbaar is. Opent u zo’n bestand later weer in dit programma, dan komen alle kolommen mee, ook sinds wanneer, wat iemand eerder was, contactpersoon en afspraken.',
  ],
};
