import type { Language } from '../language.ts';

export const programmes: Language['programmes'] = {
  title: { workshop: 'The workshop', groups: 'In groups of four' },
  means: {
    workshop: 'First everyone draws alone, then you look at the maps with someone else, and then you discuss it all together.',
    groups:
      'First everyone draws alone, then four people lay their maps together, and then you discuss it all with the whole group.',
  },
  step: {
    explain: 'Explanation',
    alone: 'On your own',
    exchange: 'With someone else',
    inFours: 'In groups of four',
    plenary: 'Discussing together',
  },
  question: {
    issue: {
      text: 'Which issue are we mapping?',
      instruction: 'Listen to the explanation. After that everyone draws a map of their own.',
    },
    actors: {
      text: 'Who are the main actors, and who has to do with whom?',
      instruction: 'Think of the issue. You take a photo, as it were, of the situation as it is now.',
    },
    poles: {
      text: 'Who are the pushers and followers?',
      instruction: 'People who clearly take a position in the situation, and those who join them.',
    },
    links: {
      text: 'Who are the links?',
      instruction: 'People who can provide a way in to important actors.',
    },
    movers: {
      text: 'Who can move the issue on?',
      instruction: 'People who can, because of certain knowledge, influence or position.',
    },
    other: {
      text: 'What does the other see differently?',
      instruction: 'Lay the maps side by side. What is on both, and what on only one of the two?',
    },
    one: {
      text: 'What do all four of us see, and where do we differ?',
      instruction: 'Lay the four maps together and talk about the differences.',
    },
    together: {
      text: 'What stands out when we see all maps together?',
      instruction: 'Whom do most of us see as a link? Where do we differ?',
    },
  },
};
