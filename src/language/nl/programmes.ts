/** The programmes that come with the program, in the words of the workshop: steps, and the questions in them. */
export const programmes = {
  title: { workshop: 'De workshop', groups: 'Met groepen van vier' },
  means: {
    workshop: 'Eerst tekent ieder alleen, dan bekijkt u de kaart met iemand anders, en dan bespreekt u alles samen.',
    groups: 'Eerst tekent ieder alleen, dan legt u met vier mensen de kaarten samen, en dan bespreekt u alles met de hele groep.',
  },
  step: {
    explain: 'Toelichting',
    alone: 'Alleen aan de slag',
    exchange: 'Met iemand anders',
    inFours: 'In groepen van vier',
    plenary: 'Samen bespreken',
  },
  question: {
    issue: {
      text: 'Welk vraagstuk brengen we in kaart?',
      instruction: 'Luister naar de uitleg. Straks tekent ieder een eigen kaart.',
    },
    actors: {
      text: 'Wie zijn de belangrijkste actoren, en wie heeft met wie te maken?',
      instruction: 'Neem het vraagstuk in gedachten. U maakt als het ware een foto van de huidige situatie.',
    },
    poles: {
      text: 'Wie zijn de pushers en volgers?',
      instruction: 'Mensen die duidelijk positie nemen in de situatie, en degenen die daarbij aansluiten.',
    },
    links: {
      text: 'Wie zijn de schakels?',
      instruction: 'Mensen die voor een ingang kunnen zorgen naar belangrijke actoren.',
    },
    movers: {
      text: 'Wie kan het vraagstuk verder brengen?',
      instruction: 'Mensen die dat kunnen vanwege bepaalde kennis, invloed of positie.',
    },
    other: {
      text: 'Wat ziet de ander anders dan u?',
      instruction: 'Leg de kaarten naast elkaar. Wat staat op allebei, en wat maar op één van de twee?',
    },
    one: {
      text: 'Wat zien we alle vier, en waar verschillen we?',
      instruction: 'Leg de vier kaarten samen en praat over de verschillen.',
    },
    together: {
      text: 'Wat valt op als we alle kaarten samen zien?',
      instruction: 'Wie zien de meesten als schakel? Waar verschillen we?',
    },
  },
};
