import type { HelpChapter, HelpText, Provider } from '../helpText.ts';
import { accessibility } from './accessibility.ts';
import { helpFirstAnswer } from './helpFirstAnswer.ts';
import { helpNetwork } from './helpNetwork.ts';
import { helpTogether } from './helpTogether.ts';

const chapters: readonly HelpChapter[] = [
  {
    id: 'beginnen',
    title: 'Getting started',
    parts: [
      'With Schakelkaart you draw a polarisation map: who plays a part around an issue, who knows whom, and where there is tension. The program then shows who stands between the sides.',
      'Choose **New map** and fill in a title and the issue. Also fill in who owns the map and what it is for. The end date is half a year ahead. After that the program asks whether the map may go.',
      'Above the panel are the four steps: **Draw**, **Interpret**, **Insight** and **Compare**. On the map you choose how you see it: as a **Map**, as a **Table** or by neighbourhood. Every step works in every view.',
      'Would you like to see how it works first? Choose **Look at an example**. It is an invented case in an invented town.',
      'There is no need to save anything. The map says **Saved on this device** as soon as everything is kept.',
    ],
  },
  {
    id: 'tekenen',
    title: 'Draw',
    parts: [
      'Draw the main actors: job titles, groups and organisations. Then draw who has to do with whom.',
      {
        head: ['You want', 'With the mouse or your finger', 'With the keyboard'],
        rows: [
          ['an actor', 'double-click or double-tap the paper and type the name', 'type the name in **Quick add**, Enter'],
          ['a relation', 'drag from the edge of an actor to another', 'type **Imam - Youth worker**, Enter'],
          ['another kind of relation', 'choose the kind first, then drag', 'type **Imam - Alderman: tension strong**'],
          ['influence of one on another', 'choose influence first, then drag', 'type **Alderman -> Welcome group**'],
          ['to move an actor', 'drag, or choose **Move** in the menu of the actor and click', '**Alt** with the arrow keys'],
          ['many at once', 'paste a list or table in **Quick add** or on the map', 'the same, with Ctrl+V'],
          ['to take something back', '**Undo**', 'Ctrl+Z'],
        ],
      },
      'On the left of the map is what you draw with. At the top right you zoom in, zoom out and fit everything in view. Below the map it says what the signs mean; if that does not fit on one line, choose **Whole legend**.',
      'Choose an actor or a relation. The panel shows what you know about it, and that is where you change it. For a relation this is its kind, how strong it is and how you know: seen, heard or guessed.',
      'What you move stays where you put it. **Arrange** lays out the rest clearly, with each camp together and room beside it. With the arrow beside it you can arrange by camp or by neighbourhood. With more than 120 actors on the map, **Camps and neighbourhoods** can make each camp or neighbourhood one shape; a click on it opens it.',
      { heading: 'Pasting a list or table' },
      'The readable lines of a list go straight onto the map. Lines that cannot be read stay, with their number, until you put them right or remove them. For a table with several columns you first see what is taken from each column.',
      'Does a name look like one that is already on the map? Then the program asks whether you mean that one. Enter is yes, Shift with Enter makes a new actor.',
      { heading: 'From paper' },
      'Was the map drawn on paper? Choose **More**, **Lay a photo of paper underneath**, or drag or paste a photo onto the map. The photo lies under the drawing and you trace it. You turn, move and enlarge the photo by its handles, or in the panel with the keyboard. **Done with the photo** fixes it; **More**, **Adjust the photo of paper** frees it again.',
      'The photo stays on this device and never goes along with a file, link or code. Only in a picture can it go along, when you tick **Include the photo of paper**. A name may be on it: take the photo away once the map has been traced.',
      { heading: 'Two actors who are the same' },
      'Is somebody on the map twice? Choose the actor and then **Merge with …**. First you see what it becomes: all relations, roles, neighbourhoods and notes of both come to one actor. **Split …** makes two of it again, as they were or as you divide it yourself. Both are also in the table and in the menu of the actor.',
      { heading: 'On a phone' },
      'On a phone the map keeps most of the screen. At the bottom are the steps, and above them what belongs to the step: the field in Draw, the roles in Interpret, the sentences in Insight and the timeline in Compare. The arrow, or **More about this**, opens the whole panel. The round buttons on the map are for the view, the tools and undo. A long press on an actor opens the menu.',
    ],
  },
  {
    id: 'namen',
    title: 'People’s names',
    parts: [
      'Use job titles, groups and organisations, such as “community officer North” or “mosque board”. Assume that everybody on the map may see the map.',
      'If something looks like the name of a person, a quiet line says so and suggests a job title instead. You can go on working. If it is not a person, say that it is a job title or organisation. If the name has to stay, briefly write why.',
      'The map itself keeps showing what is still open: who owns it, what it is for, on what basis you record names, and whether the people know.',
      'Religion, descent, political opinion, health and offences do not belong with a person. If you type such a thing, the program says what you could write instead. Columns about them in a file it mostly recognises, and then does not take over; so look yourself too. If you still want to say something about the whole network, do the counting yourself and enter only the number under **Neighbourhoods**.',
    ],
  },
  {
    id: 'duiden',
    title: 'Interpret',
    parts: [
      'Answer the questions one by one. Choose a role and point out on the map who has it; whoever you point at gets an edge in the colour of the role. Pointing again takes the role away.',
      {
        list: [
          '**pusher**: who clearly takes a position? Preferably a group, not a person.',
          '**follower**: who joins them?',
          '**link**: who can open a way to important actors?',
          '**can move the issue on**: through knowledge, influence or position.',
        ],
      },
      'Below that, name the camps and point out who stands where. “No camp” is an ordinary answer. A role belongs to this situation and this map, not to the person.',
    ],
  },
  {
    id: 'werkvorm',
    title: 'The exercise',
    parts: [
      'Do you draw with a group? Choose **Start the exercise** in Maps. You see the programme: explanation, on your own, with someone else, discussing together. Fill in the issue and choose **Begin**.',
      {
        list: [
          '**Draw along**: you get a map with the question above it. There is one question at a time, with only what you need for it.',
          '**Only the clock**: for the facilitator. You see the question and the clock, without a map.',
        ],
      },
      'The clock stands still with **Pause** and runs longer with **One minute more**. With **Next step** you go on when you like. When the time is up everything simply stays. The clock goes on when you load the page anew.',
      'With **Show on the screen** a second window opens for the room, with the question, the issue and the clock. Nothing of a map is in it. Drag it to the projector; it follows by itself.',
      'Under **Change the programme** you change the times, the questions and their order. With **Save the programme** you make a file of it, for a colleague or a next time. **Print the instructions** gives one sheet for those who take part.',
      'In the step **With someone else** you give your map with **Hand over**, and read that of the other with **Receive a map**; see **Two maps beside each other**. At the end you give your map with **Hand over to the facilitator**, who chooses **Merge maps**; see **Merging maps**.',
      'Who gets stuck is helped once: after three minutes without a relation, when somebody stands alone on the map, or when nobody is pointed out as a link.',
    ],
  },
  helpFirstAnswer,
  {
    id: 'inzicht',
    title: 'Insight',
    parts: [
      'At the top it stands **in short**: at most three sentences; the last says what you can do first. Click what is underlined and you see on the map what was counted, and how it is meant. Below are four questions with a short answer. Click a question to read more.',
      {
        list: [
          '**Who connects?** Who has good relations with more than one side. A good relation is any relation without tension: contact, cooperation, trust or influence.',
          '**What is fragile?** Who is the only way between others. Take somebody out for a moment and see what would be different; the map itself does not change. **Camps** tells how many relations there are within and between the camps, and how many have tension.',
          '**Who is missing?** In which neighbourhoods there is nobody yet, or no key figure.',
          '**What now?** What you can do first, and whom you could introduce to each other, never two pushers. **Reach together** tells which few actors reach most others.',
          '**For experts**: all metrics in a table, with their source.',
        ],
      },
      'Click a name: it lights up, with the relations that it is about. **What this rests on** gives the reasons, **How sure?** the numbers behind them. To the right of the name stands how sure it is: very sure, fairly sure or not sure yet. You can tag somebody as a link, look at it **later**, or **set it aside** with a reason.',
      'These are things to talk about, not judgements. The map does not know whether somebody is willing, able or safe.',
    ],
  },
  {
    id: 'vergelijken',
    title: 'Compare',
    parts: [
      'Choose **Take a snapshot** to keep the map as it is now, for example before and after a trigger event. A snapshot does not change any more, even if you go on drawing. Put events beside it with **Add an event**. Then press the event and choose **Compare before and after this event**. Do you have an older drawing? Choose **Add an older map**.',
      'Below the map is the timeline. Click a snapshot to choose it as Before or After, or choose them under **Before** and **After**. Where there is an event with a snapshot from before it, Compare begins there; the lists are then behind **Other snapshots**. The arrows beside them lead to the two before or after, and below them stands what happened in between. The plus takes a snapshot. Then you see:',
      {
        list: [
          '**the picture**: one kind of change at a time, such as **Tense** or **New**, or **Everything**. What did not change is lighter. With **Before**, **Difference** and **After** you see how it was, what became different and how it is now. With **Side by side** both maps are on the screen.',
          '**What changed**: who it is about, how many relations and with whom; and whether this is more than drawing again.',
          '**What it did**: what this means for the network, and whether it is more than when somebody draws the same map again.',
          '**Over time**: one figure across all snapshots.',
          '**Who is who**: if the map was drawn from scratch, the program suggests who is the same. You decide.',
        ],
      },
      'With **Present** you show the timeline to a room; see **Sharing and printing**.',
    ],
  },
  {
    id: 'tabel-en-buurten',
    title: 'Table and neighbourhoods',
    parts: [
      'In **Table** you see all actors and relations as rows: you type, sort, filter and delete there. You move and arrange on the map. What you select there is selected on the map too.',
      'Under **Neighbourhoods** you put the neighbourhoods of your municipality. You see where the network has somebody, and whom you could ask next. With a file from your municipality (GeoJSON or TopoJSON) the neighbourhoods are drawn as a map. With numbers of inhabitants the program says how many key figures you would expect in each.',
      'Are there key figures, roles, camps or neighbourhoods on the map? Then **Colour by** stands above it: each group gets a colour and a sign of its own, and the panel says how many there are. With **Show** the rest is lighter, and with **Size** whoever has most good relations, for example, is drawn larger. It changes nothing on the map, and goes along into a picture, on paper and when presenting; whom we should speak to again only when you ask for it.',
      'Under **Targets** you fill in how large each part of the network should be, for example how many young people. Then you see where somebody is still missing.',
    ],
  },
  helpNetwork,
  {
    id: 'delen',
    title: 'Sharing and printing',
    parts: [
      'You can hand the map over as a picture, on paper, as a report or as a table, and show it to a room. It is all under **More**. Nothing leaves by itself: you get a file or a sheet, and hand that over yourself.',
      { heading: 'Who can be recognised' },
      'First you choose who can be recognised. The preview shows at once what somebody else will see. The program remembers your choice with the map.',
      {
        list: [
          '**persons hidden**: this is how you begin. Persons get a number, such as Person 3. Groups and organisations keep their name, unless a word of a person’s name is in it. What you typed yourself, such as titles, camps and notes, stays out. May something be seen? Then tick it under **Choose words**.',
          '**everybody hidden**: everybody gets a number, and nothing that you typed goes along. Only neighbourhoods from an official file keep their name.',
          '**recognisable**: everything stands there as you typed it. The program asks first whether that is all right.',
        ],
      },
      'In one report everybody has the same number everywhere: in the text, in the picture and in the table. The name of the file says nothing about the map either, and the file does not say who made it.',
      { heading: 'A picture' },
      'Choose **Make a picture**. You choose what is on it: the map as it is now, a snapshot, what changed or the neighbourhoods. Choose PNG for a slide or a memo. Choose SVG for the print shop. With **Copy** you paste the picture into another program at once.',
      {
        picture: 'picture',
        shows:
          'The dialog Make a picture. On the left the choices: what, who can be recognised, kind of file and size. On the right the preview of the map with title, legend and date.',
      },
      { heading: 'On paper' },
      'Choose **Print**, or press Ctrl+P. On paper comes what you have on the screen, but all of it: the whole map, every row of a table, the neighbourhoods, or the comparison with its sentences. You choose A4 or A3, portrait or landscape. The pages are always white, and can be read without colour too. Choose **Save as PDF** while printing if you want a file.',
      {
        picture: 'print',
        shows:
          'The dialog Print. On the left the paper and who can be recognised, on the right the page as it will come out of the printer.',
      },
      { heading: 'A report' },
      'Choose **Report**. There are three. They are filled at once with what your map knows.',
      {
        head: ['Report', 'For whom', 'What is in it'],
        rows: [
          [
            'One page after an event',
            'whoever must know quickly what happened, such as the mayor',
            'what changed, how sure that is, with whom to speak first, and what the map does not know',
          ],
          [
            'The network’s year',
            'the council',
            'where the network has somebody, who came and went, where there are gaps, and with whom there was contact',
          ],
          [
            'Map of the workshop',
            'whoever drew along',
            'the map, the roles, where people stand, and the questions that are left',
          ],
        ],
      },
      'Untick what you do not need. Add your own findings and actions: what it is, who will do it (a function, no name) and before when. These stay with the map. Then you print the report, or save it for Word. LibreOffice opens that file too.',
      {
        picture: 'report',
        shows: 'The dialog Report. On the left the three reports and their parts, on the right the whole page after an event.',
      },
      { heading: 'Tables' },
      'Choose **Save tables** for the actors, the relations, the key figures, the coverage of each neighbourhood and what changed. The file is for Excel, for LibreOffice, or text only (CSV). Numbers and dates are real numbers and dates. Did you change something in the table? With **Open file** it becomes a map again.',
      {
        picture: 'tables',
        shows:
          'The dialog Save tables. On the left which tables and which kind of file, on the right the first rows of every table.',
      },
      { heading: 'To a room' },
      'Choose **Present**. The map fills the screen, large enough for who sits at the back, with its legend. You show one thing at a time: a role, a camp, an answer of Insight or a change. Go on with the arrow keys, or with the buttons of a clicker.',
      {
        picture: 'presentation',
        shows: 'The presentation: the map on the whole screen, and beside it in large letters what it is about.',
      },
    ],
  },
  {
    id: 'overdragen',
    title: 'Handing over to somebody else',
    parts: [
      'With **More**, **Hand over** you give somebody else a copy of your map. You choose who is recognisable, what it is called on a joint map, and whether it gets a passphrase. Only the map as it is now goes along, unless you choose otherwise.',
      {
        list: [
          '**As a file**: always works, on a stick or in a mail. The other person chooses **Open file**.',
          '**As a link**: for who uses this program at the same address. The map is in the link itself and goes to no server. For a large map a link gets too long.',
          '**As a code**: from screen to camera, also without a network. The other person chooses **Read code** on the list of maps. A large map becomes a row of codes that take turns; the order does not matter. Without a camera it works with a photo of the code.',
        ],
      },
      'Whoever gets a map first sees who made it and what is on it. Nothing is kept before you ask for that. The map on the other device stays as it was.',
      'The passphrase works outside this program too: a file that ends in **.age** opens with any program for age. Pass the passphrase on separately. If it is lost, nobody can open the map any more.',
    ],
  },
  ...helpTogether,
  {
    id: 'bestanden',
    title: 'Saving and opening',
    parts: [
      'Your maps are in this browser, on this device. The browser may clear them when the disk fills up or when somebody deletes its data. So keep an important map as a file too: **More**, **Save as map file**. **Open file** brings the map back, on another device as well.',
      'Such a file holds the names on the map, and anyone who opens it can read them. So do not pass it on lightly.',
      'What you type is kept while you type. If something cannot be kept, it stays on the screen with the reason. If a map says **This map is damaged**, choose **Save what is readable** and open that file as a new map.',
    ],
  },
  {
    id: 'wat-u-al-hebt',
    title: 'What you have already',
    parts: [
      'Often there is a list or a drawing already. You need not type it again. Choose **Open file** for a new map, or on a map **More**, **Add a file to this map**. You can drag or paste it too. The program looks at what is in it, not at the name of the file.',
      {
        head: ['You have', 'How to get it out'],
        rows: [
          [
            'a list in Excel or LibreOffice',
            'open the file itself (.xlsx or .ods), or save it as CSV. Copying and pasting works too',
          ],
          [
            'a list in Word or in an email',
            'put a name on every line, or a relation such as **Imam - School: trust**. Copy and paste that, or save it as .txt',
          ],
          ['a map in Kumu', 'export as JSON, or as CSV or Excel'],
          ['a map in PRSM', 'save the map in PRSM as a file (.prsm)'],
          ['a network in Gephi', 'choose export there, and then GraphML or GEXF. The tables as CSV work too'],
          ['a drawing in yEd', 'choose save as there, and then GraphML'],
          ['a network in Cytoscape', 'export as GraphML, SIF or Cytoscape.js JSON'],
          ['a network in UCINET, NetDraw or Pajek', 'save as DL, VNA or .net'],
          ['a canvas in Obsidian', 'open the file itself (.canvas)'],
          ['something from a programmer', 'GraphML, GML, DOT, TGF, GDF, or JSON with nodes and links'],
          ['a drawing in draw.io', 'open the file itself (.drawio)'],
          ['a picture or a PDF', 'make a list of it: a name or a relation on every line'],
        ],
      },
      'Are the actors in one file and the relations in another? Then choose them together.',
      { heading: 'Looking and correcting' },
      'You first see what it looks like, and five rows as an example. Nothing has been changed then. If it is wrong, change it: what is in a row, where the headings are, and above each column what the column is. Under **More** are the sheets of a workbook and the sign between the columns. What you change stays when you change something else.',
      'A map knows three strengths. If there are other numbers in the file, you see which become weak, normal and strong, with an example. You can change where one ends and the next begins.',
      'Of a list or a file every relation is **heard**, unless it says how people know.',
      { heading: 'What stays out' },
      'Below the table you see what stays out, and why. Columns on faith, descent, health, offences and the like never come in, nor do numbers and addresses that point to somebody. Of a relation with only one end, a value that is not recognised or a name that is too long you see an example.',
      'Groups and frames of a drawing become camps. Only influence has a direction on the map. Words that were not understood stand in the note.',
      'If a file cannot be read, you see what it looks like and what you can do in that program.',
      { heading: 'To another program' },
      'Choose **More**, **Save for another program**. You choose the program, and who can be recognised in it.',
    ],
  },
  {
    id: 'wissen-en-privacy',
    title: 'Erasing and privacy',
    parts: [
      'Nothing goes to the internet. There is no account and nobody is watching.',
      {
        list: [
          '**To remove a map**: choose **Delete** at the map, under **Maps**.',
          '**To remove somebody everywhere**, from the snapshots too: choose **Erase everywhere** on the panel of the actor, or **Erase somebody everywhere** under **More**.',
          '**Does somebody ask what you keep?** Choose **Give access** under **Maps**, under **More** or on the panel of the actor. You get an overview of all maps and snapshots on this device, to print or to keep. Others get a number. If the name stands there more than once, you first check whether it is the same person, and tick who it is. Erasing can be done from there.',
          '**On a borrowed device**: choose **Erase everything on this device** under **Maps**. You can keep the maps as files first.',
        ],
      },
      'It is then gone from the program at once. The browser may keep remains in its own files until it tidies up. Files and copies that you kept earlier do not change.',
      'Once the end date has passed, the program asks every day whether the map may go, and counts how often that was put off.',
    ],
  },
  {
    id: 'toetsen',
    title: 'Keys',
    parts: [
      'Everything can be done with the keyboard. Tab takes you to the map. Letters and arrow keys are commands only while you are on the map. The full list is under **More**, **Keys**.',
      {
        head: ['Key', 'What it does on the map'],
        rows: [
          ['Arrow keys', 'go to the next actor in that direction'],
          ['Page Down, Page Up', 'go along the relations of the actor; Enter opens the relation'],
          ['Enter', 'opens the panel of the actor'],
          ['Space', 'adds the actor to the selection, or takes it out'],
          ['N', 'new actor'],
          ['R', 'draws a relation: choose with the arrow keys, Enter draws, Escape stops'],
          ['F2', 'renames'],
          ['Alt with the arrow keys', 'moves the actor'],
          ['Delete', 'removes what is selected, on the map and in the table'],
          ['+, − and 0', 'zoom in, zoom out, fit'],
          ['/', 'to **Quick add**'],
          ['Ctrl+A, C, X and V', 'select all, copy, cut and paste, to another map as well'],
          ['Ctrl+Z and Ctrl+Y', 'undo and redo'],
        ],
      },
      'If you copy to another map, roles stay behind. They belong to the map on which they were given.',
    ],
  },
];

const browsers: HelpChapter = {
  id: 'browsers',
  title: 'Which browsers work',
  parts: [
    'Schakelkaart works in these browsers and in newer ones. If your browser is too old, the program says so when it opens.',
    {
      head: ['Browser', 'From version'],
      rows: [
        ['Chrome and Edge', '117 (September 2023)'],
        ['Firefox', '125 (April 2024)'],
        ['Safari, on iPhone and iPad too', '17.4 (March 2024)'],
      ],
    },
    'JavaScript has to be on, and the browser has to be allowed to keep data of this site. In a private window your maps disappear when you close it.',
    'The program is made with Chromium and tested there with every change. In Firefox it is tested whether you can open, draw, tag and compare. Safari has not been tested.',
  ],
};

export const helpText: HelpText = {
  intro: 'How to work with Schakelkaart, from the first actor to erasing a map.',
  contents: 'Contents',
  back: { library: 'Maps', map: 'Back to the map' },
  chapters: (provider: Provider) => [...chapters, accessibility(provider), browsers],
};
