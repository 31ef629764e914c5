import { counted } from '../grammar.ts';
import type { Language } from '../language.ts';

/** What is said otherwise where the panel is below the map, and by touch. */
export const variants: Language['variants'] = {
  below: {
    table: { chooseRole: 'Choose a role or a camp, then click in the table who it belongs to.' },
    frozen: {
      next: {
        selected: 'What was known of it then is in the panel.',
        selectedMany: (count) => `${count} selected. Who and what is in the panel.`,
        insight: 'Point at something in the panel to see it on the snapshot.',
      },
    },
  },
  touch: {
    shell: {
      next: {
        actorTool: 'Tap where the actor should be. Tap the tool again to stop.',
        relationTool: (type) => `Drag or tap from one actor to the other for “${type}”. Select stops.`,
        move: 'Tap where it should stand. Select stops.',
        tag: (role) => `Tap who has this role: ${role}. Tapping again takes it off.`,
        camp: (camp) => `Tap who belongs here: ${camp}. Tapping again takes it off.`,
        areas: 'Put the neighbourhoods of your municipality here. Tap one to see its actors.',
      },
      firstHint: { line: 'Type a name here, or tap the paper twice. Pasting a list works too.' },
      interpret: {
        intro: 'Answer the questions one by one. Choose a role and tap on the map who that is.',
        pointAt: (count) => `Tap them on the map. Marked so far: ${counted(count, 'actor', 'actors')}.`,
      },
    },
    table: {
      chooseRole: 'Choose a role or a camp, then tap in the table who it belongs to.',
      giveRole: (role) => `In the column Roles, tap those who have this role: ${role}.`,
      giveCamp: (camp) => `In the column Camp, tap those who belong here: ${camp}.`,
    },
    frozen: {
      next: {
        look: 'Tap an actor or a relation to read what was known of it then.',
        table: 'Tap a name to read what was known of it then.',
        areas: 'This is how the neighbourhoods were then. Tap one to see its actors.',
      },
    },
    areas: {
      intro:
        'For each neighbourhood: who lives or works there, and whether the network has somebody. Tap one to select its actors.',
    },
    coverage: {
      map: {
        how: 'Arrow keys move the map, plus and minus zoom. The list of neighbourhoods does the same as tapping on the map.',
      },
    },
  },
};
