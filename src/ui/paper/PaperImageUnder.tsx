import { type Ref, useEffect, useState } from 'react';
import type { PaperImage } from '../../workspace/paperStore.ts';

/** The photo itself. What is drawn on it says all that it shows, so nothing is said of it. */
export const PaperImageUnder = ({ image, ref }: { readonly image: PaperImage; readonly ref: Ref<HTMLImageElement> }) => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([image.bytes], { type: image.type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [image]);
  return (
    <img
      ref={ref}
      className="paper-photo"
      src={address}
      width={image.width}
      height={image.height}
      alt=""
      aria-hidden="true"
      draggable={false}
    />
  );
};
