import { counted } from '../grammar.ts';

/** What is said otherwise on some screens: where the panel is `below` the map, and by who works by `touch`. */
export const variants = {
  below: {
    table: { chooseRole: 'Kies een rol of een kamp, en klik dan in de tabel op wie erbij hoort.' },
    frozen: {
      next: {
        selected: 'In het paneel staat wat er toen van bekend was.',
        selectedMany: (count: number) => `${count} geselecteerd. In het paneel staat wie en wat.`,
        insight: 'Wijs in het paneel iets aan om het op de foto te zien.',
      },
    },
  },
  touch: {
    shell: {
      next: {
        actorTool: 'Tik waar de actor moet komen. Tik nog eens op Actor plaatsen om te stoppen.',
        relationTool: (type: string) => `Sleep of tik van de ene actor naar de andere voor ‘${type}’. Selecteren stopt.`,
        move: 'Tik waar het moet komen. Selecteren stopt.',
        tag: (role: string) => `Tik op wie deze rol heeft: ${role}. Nog eens tikken haalt de rol weg.`,
        camp: (camp: string) => `Tik op wie hierbij hoort: ${camp}. Nog eens tikken haalt dat weg.`,
        areas: 'Zet hier de buurten van uw gemeente. Tik op een buurt om de actoren te zien.',
      },
      firstHint: { line: 'Typ hier een naam, of tik twee keer op het papier. Een lijst plakken kan ook.' },
      interpret: {
        intro: 'Beantwoord de vragen één voor één. Kies een rol en tik op de kaart wie dat is.',
        pointAt: (count: number) => `Tik ze aan op de kaart. Al aangeduid: ${counted(count, 'actor', 'actoren')}.`,
      },
    },
    table: {
      chooseRole: 'Kies een rol of een kamp, en tik dan in de tabel op wie erbij hoort.',
      giveRole: (role: string) => `Tik in de kolom Rollen op wie deze rol heeft: ${role}.`,
      giveCamp: (camp: string) => `Tik in de kolom Kamp op wie hierbij hoort: ${camp}.`,
    },
    frozen: {
      next: {
        look: 'Tik op een actor of relatie om te lezen wat er toen van bekend was.',
        table: 'Tik op een naam om te lezen wat er toen van bekend was.',
        areas: 'Zo waren de buurten toen. Tik op een buurt om de actoren te zien.',
      },
    },
    areas: {
      intro: 'Per buurt: wie er woont of werkt, en of het netwerk er iemand heeft. Tik op een buurt om de actoren te selecteren.',
    },
    coverage: {
      map: { how: 'Pijltjes schuiven de kaart, plus en min zoomen. De lijst met buurten doet hetzelfde als tikken op de kaart.' },
    },
  },
};
