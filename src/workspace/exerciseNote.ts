/** What the note of an exercise that goes on is called; known without fetching what reads it. */
export const EXERCISE_NOTE = 'exercise';
