import type { DeviceNotes } from '../../workspace/ports.ts';

const PREFIX = 'schakelkaart.note.';

/** Keeps notes in the browser's local storage, where every window of the program hears of them; without access they last as long as the page. */
export const localNotes = (storage: () => Storage = () => localStorage): DeviceNotes => {
  const unkept = new Map<string, string | null>();
  return {
    read: (name) => {
      const own = unkept.get(name);
      if (own !== undefined) return own;
      try {
        return storage().getItem(PREFIX + name);
      } catch {
        return null;
      }
    },
    isShared: () => {
      try {
        return typeof storage().length === 'number';
      } catch {
        return false;
      }
    },
    write: (name, text) => {
      try {
        if (text === null) storage().removeItem(PREFIX + name);
        else storage().setItem(PREFIX + name, text);
        unkept.delete(name);
      } catch {
        unkept.set(name, text);
      }
    },
    watch: (listener) => {
      const hear = ({ key }: StorageEvent) => {
        if (key?.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
};
