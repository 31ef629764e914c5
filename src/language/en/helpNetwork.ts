import type { HelpChapter } from '../helpText.ts';

export const helpNetwork: HelpChapter = {
  id: 'netwerk',
  title: 'Keeping the network up to date',
  parts: [
    'Choose **Network** above the map. Under **Key figures** stands everybody who takes part, took part or may come to take part, a row each. You fill in what you see: click a cell, or go there with Tab and the arrows. Every change is kept at once and can be taken back with **Undo**.',
    {
      picture: 'network',
      shows:
        'Network, at Key figures: a row each with status, since when, kind, tasks and last contact. Beside it in short what needs attention and where blank spots are.',
    },
    {
      list: [
        '**Somebody new**: type a job title or organisation at **New candidate** below the table, or paste a list. Everybody begins as a candidate, from today.',
        '**Whom do you see?** A sentence stands above the table. Click a part of it and choose, for example “whoever is active” or “not spoken to for three months or longer”. Under **Kept choices** you keep such a choice with the map.',
        '**What do you see?** With **Columns** you choose what the table has. Click a heading to sort. You can also group, for example by neighbourhood.',
        '**Several at once**: tick the rows and choose **Change … key figures**. What you leave empty stays as it is with everybody. It is one step, so it is undone at once too.',
        '**Status and since**: another status holds from today. At **Since** you put the day right.',
        '**Last contact**: a date turns red when it is too long ago. Usually that is six months; choose what you want under **What was agreed** at **Needs attention**, or fill in **Contact every … months** with somebody.',
      ],
    },
    { heading: 'Needs attention' },
    'Here stands who was not spoken to for too long, who is away or a candidate for too long, who carries much, and which task or neighbourhood has nobody yet. Each row says why, and what you can do: **Spoken today**, **Later** (back in a month) or **Not any more**. The row keeps its place until you leave the list; until then you can **Undo** it there. After a talk a candidate stays off the list for a time.',
    { heading: 'Coming and going' },
    'Here stands by the year who came, came back, was away for a while and left, as a picture and as a table. The program counts only dates that you wrote down. A date that is still to come, as in somebody else’s file, counts only from that day. When somebody leaves, you look here for who might take over.',
    { heading: 'Blank spots' },
    'A blank spot is what nobody in the network has: a neighbourhood, a kind, a task, an age, or a combination of these. A neighbourhood counts who lives or works there, and who has a constituency there. Each row says what that is compared with, whom you can ask and through whom. Combinations too small to expect anybody you unfold yourself, below the table. Fill in inhabitants of the neighbourhoods, and the comparison gets better.',
    { heading: 'Key questions' },
    'Here you write down what the municipality agrees about the network, by phase: the answer, who sees to it and when. Where the map itself knows something, that stands below it. The answers are part of the yearly report.',
    { heading: 'To a spreadsheet and back' },
    'With **Save table** you save what you see now, or all of it, as Excel, OpenDocument or text. First you choose who is recognisable. Opened in this program again, such a file brings all columns along, since when, what somebody was before, contact person and agreements too.',
  ],
};
