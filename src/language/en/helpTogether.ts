import type { HelpChapter } from '../helpText.ts';

/** The chapters of the guide about maps of several people. */
export const helpTogether: readonly HelpChapter[] = [
  {
    id: 'naast-elkaar',
    title: 'Two maps beside each other',
    parts: [
      'Do you want to talk over your map and that of one other? Choose **More**, **Lay beside another map**, and choose a map of this device or a file. Did somebody give you a map? Then it can be done at once, with **Lay beside my map**.',
      'Both maps lie on one sheet. Choose what you see: **All**, **Only you**, **Both**, **Only the other** or **Difference**. Beside it are **Three questions to talk about**. Choose an actor or relation, and you read what each drew. With **Table** everything stands in rows.',
      'Where two names are alike the program asks **Is this the same one?** Where something lies together that should not, choose **These are two**. With **Take over** an actor of the other comes onto your map, without the roles: those you give yourself.',
      'If the other map is not on this device, it is gone after closing. Choose **Keep as own map** if you need it later.',
    ],
  },
  {
    id: 'samenvoegen',
    title: 'Merging maps',
    parts: [
      'Did everybody draw a map of their own? Choose **Merge maps** in Maps, and choose the files, or the maps of this device. Each file is one map; there is room for thirty. You see first what they become. **Merge maps** makes a new joint map. If another comes later, choose **Add maps** on that map.',
      'If somebody did not choose to be named on the joint map, every map is called **Map 1**, **Map 2** and so on. Then nowhere can be seen who drew what. If everybody chose to be named it can: under **Maps brought in** tick **Show who drew what**.',
      { heading: 'Who is who' },
      'The same names come together by themselves. Where the program is in doubt the question stands at the foot of Insight: **Are these the same?** Answer **Yes**, **No** or **Later**. **Who is who** tells what each actor is called on the maps. There you can choose yourself too: **Merge with…** or **Take apart**.',
      'Under **Maps brought in** stands each map as it came in. **Take out** takes a map out again, with all that only that map said. As long as the joint map is open it can come back, with **Put back**.',
      { heading: 'Discussing together' },
      {
        list: [
          '**On the map** each name has the number of people who drew it, such as **3 of 5**. The thicker a line, the more people drew it.',
          '**Drawn by at least**: shows only what so many people drew. Nothing goes from the map.',
          '**What do we talk about?** is in Insight: where you differ, what nearly everybody drew, and what only one of you drew. Choose a point and it lights up. Tick what has been discussed.',
          '**Show to the group**: the same in large letters for the room, one question at a time.',
          '**Keep as a snapshot**, in the room: keeps what you discussed together on the timeline. Later you can compare with it.',
        ],
      },
      'Otherwise the joint map is a map like any other. What you change on it by hand stays when a map comes in.',
    ],
  },
];
