import type { HelpChapter } from '../helpText.ts';

export const helpFirstAnswer: HelpChapter = {
  id: 'eerste-antwoord',
  title: 'The first answer',
  parts: [
    'You have drawn the map and tagged what you know under **Interpret**. Choose **Insight**. At the top stand at most three sentences about this map, the most telling first. You need read no more to begin the conversation.',
    { picture: 'insight', shows: 'Insight: three sentences beside the map, with the question who connects below them' },
    {
      head: ['Sentence', 'What you read', 'Example'],
      rows: [
        [
          'first',
          'what lies between the sides: good relations and tension',
          '“Three relations run between the camps: one good and two with tension.”',
        ],
        [
          'then',
          'who connects the sides already, and by which way',
          '“One link connects both camps: Police officer, with good relations of their own.”',
        ],
        ['last', 'what you can draw or ask first', '“Begin with one conversation: Youth worker.”'],
      ],
    },
    'A good relation here is any relation without tension: contact, cooperation, trust or influence. Click the underlined words: on the map lights up what was counted. So you can count every sentence yourself.',
    { heading: 'What you tagged decides what you read' },
    {
      list: [
        '**Two camps or more**: what lies between the camps, and who connects them.',
        '**One camp**: who is in it, and that there is no other camp yet.',
        '**Only neighbourhoods**: the program looks between the neighbourhoods.',
        '**Key figures without camps**: how many they are, and which neighbourhoods have none yet.',
        '**Nothing tagged yet**: how many relations there are, and how many with tension. The program never makes up camps.',
      ],
    },
    { heading: 'Who is no longer there' },
    'A key figure who **left** is suggested nowhere any more, and does not count in whom you reach. Where somebody is **away for a while**, it says so.',
    { heading: 'What now?' },
    'Under **What now?** stands the same as in the last sentence, with the reason and the way to it. Does something not fit what you know? Then a relation is often missing. Draw it, and the sentences change with it. Numbers and chances stand behind **How sure?** and under **For experts**.',
    'On a phone the sentences stand below the map, one at a time. The arrows go to the next one, **More about this** opens the rest.',
  ],
};
