let context: AudioContext | null = null;

/** Gets ready to sound, which a browser allows only while somebody presses something. */
export const prepareSound = (): void => {
  context ??= 'AudioContext' in globalThis ? new AudioContext() : null;
  void context?.resume().catch(() => undefined);
};

/** Two soft tones that swell and fade. Where the browser allows no sound there is none: what they say is on the screen. */
export const playSoftSound = (): void => {
  prepareSound();
  if (context?.state !== 'running') return;
  tone(context, 523.25, 0);
  tone(context, 392, 0.7);
};

/** `pitch` in hertz, `after` in seconds. */
const tone = (on: AudioContext, pitch: number, after: number): void => {
  const begin = on.currentTime + after;
  const [source, loudness] = [on.createOscillator(), on.createGain()];
  source.type = 'sine';
  source.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, begin);
  loudness.gain.linearRampToValueAtTime(0.12, begin + 0.15);
  loudness.gain.linearRampToValueAtTime(0, begin + 1.6);
  source.connect(loudness).connect(on.destination);
  source.start(begin);
  source.stop(begin + 1.7);
};
