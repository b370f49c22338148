'use client';

import { type ReactNode, useState } from 'react';
import { saveFile } from '#components/ui/copying.ts';
import { pngOf } from './png-of.ts';

type Props = Readonly<{
  /** The address of the picture as SVG. */
  svg: string;
  /** The name of the file to be saved. */
  name: string;
  saved: string;
  failed: string;
  className?: string;
  children: ReactNode;
}>;

/** Makes a PNG of an SVG in the browser and saves it; says whether it did. */
export const SavePicture = ({ svg, name, saved, failed, className, children }: Props) => {
  const [said, setSaid] = useState('');
  const makeAndSave = async (): Promise<void> => {
    setSaid('');
    try {
      saveFile(await pngOf(svg), name);
      setSaid(saved);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <button className={`${className ?? ''} cursor-pointer`} onClick={() => void makeAndSave()} type="button">
        {children}
      </button>
      <span className="ml-2 text-quiet" role="status">
        {said}
      </span>
    </>
  );
};
