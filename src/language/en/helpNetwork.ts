import type { HelpChapter } from '../helpText.ts';

export const helpNetwork: HelpChapter = {
  id: 'netwerk',
  title: 'Keeping the network up to date',
  parts: [
    'Choose **Network** above the map. Under **Key figures** stands everybody who takes part, took part or may come to take part, a row each. You fill in what you see: click a cell, or go there with Tab and the arrows. Every change is kept at once and can be taken back with **Undo**.',
    {
      list: [
        '**Somebody new**: type a job title or organisation at **New candidate** below the table, or paste a list. Everybody begins as a candidate, from today.',
        '**Whom do you see?** A sentence stands above the table. Click a part of it and choose, for example “whoever is active” or “not spoken to for three months or longer”. Under **Kept choices** you keep such a choice with the map.',
        '**What do you see?** With **Columns** you choose what the table has. Click a heading to sort. You can also group, for example by neighbourhood.',
        '**Several at once**: tick the rows and choose **Change … key figures**. What you leave empty stays as it is with everybody. It is one step, so it is undone at once too.',
        '**Status and since**: another status holds from today. At **Since** you put the day right.',
        '**Last contact**: a date turns red when it is longer ago than agreed. That is six months, or what you fill in with somebody at **Contact every … months**.',
      ],
    },
    { heading: 'To a spreadsheet and back' },
    'With **Save table** you save what you see now, or all of it, as Excel, OpenDocument or text. First you choose who is recognisable. Opened in this program again, such a file brings all columns along, since when, contact person and agreements too.',
  ],
};
