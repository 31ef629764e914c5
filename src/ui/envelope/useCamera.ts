import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pixels } from '../../formats/envelope/readCode.ts';

/** Why there is no picture. */
export type CameraProblem = 'refused' | 'absent' | 'inUse' | 'notHere';
export type CameraState = 'off' | 'starting' | 'on' | CameraProblem;

export interface Camera {
  readonly state: CameraState;
  /** How many there are to choose from, once one is on. */
  readonly cameras: number;
  readonly video: React.RefObject<HTMLVideoElement | null>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Another one than that which is on. */
  readonly another: () => Promise<void>;
  /** What it sees at this moment; nothing before there is a picture. */
  readonly picture: () => Pixels | null;
}

/** Sharp enough for the largest code, and small enough to be read many times a second. */
const WANTED = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;

/** The camera of this device, off until it is asked for and when the page is left. */
export const useCamera = (): Camera => {
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream | null>(null);
  const asked = useRef(0);
  const [state, setState] = useState<CameraState>('off');
  const [ids, setIds] = useState<readonly string[]>([]);
  const [canvas] = useState(() => document.createElement('canvas'));

  const letGo = useCallback(() => {
    asked.current += 1;
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
    if (video.current) video.current.srcObject = null;
  }, []);
  const begin = useCallback(
    async (which: MediaTrackConstraints) => {
      letGo();
      const mine = asked.current;
      setState('starting');
      try {
        const opened = await navigator.mediaDevices.getUserMedia({ video: { ...WANTED, ...which }, audio: false });
        if (mine !== asked.current || !video.current) {
          for (const track of opened.getTracks()) track.stop();
          return;
        }
        stream.current = opened;
        video.current.srcObject = opened;
        await video.current.play();
        const devices = await navigator.mediaDevices.enumerateDevices();
        if (mine !== asked.current) return;
        setIds(devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId));
        setState('on');
      } catch (problem) {
        if (mine === asked.current) setState(problemOf(problem));
      }
    },
    [letGo],
  );
  useEffect(() => letGo, [letGo]);

  const another = async () => {
    const now = stream.current?.getVideoTracks()[0]?.getSettings().deviceId ?? '';
    const next = ids[(ids.indexOf(now) + 1) % ids.length];
    if (next !== undefined) await begin({ deviceId: { exact: next } });
  };
  const picture = (): Pixels | null => {
    const seen = video.current;
    if (!stream.current || !seen || seen.videoWidth === 0) return null;
    canvas.width = seen.videoWidth;
    canvas.height = seen.videoHeight;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(seen, 0, 0);
    const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width, height, data };
  };
  return {
    state,
    cameras: ids.length,
    video,
    // The one at the back, where there are two.
    start: () => begin({ facingMode: 'environment' }),
    stop: () => {
      letGo();
      setState('off');
    },
    another,
    picture,
  };
};

const problemOf = (problem: unknown): CameraProblem => {
  const name = problem instanceof Error ? problem.name : '';
  // Without a server there are no headers that allow it, and some browsers have no cameras there at all.
  if (problem instanceof TypeError || (location.protocol === 'file:' && name === 'NotAllowedError')) return 'notHere';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'inUse';
};
