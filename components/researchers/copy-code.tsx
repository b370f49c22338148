'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { copyText } from '#components/ui/copying.ts';

type Props = Readonly<{ code: string; label: string; copied: string; notCopied: string }>;

/** Copies the code and says so; without script the code is there to be selected. */
export const CopyCode = ({ code, label, copied, notCopied }: Props) => {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => setSaid((await copyText(code)) ? copied : notCopied);
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <Button look="link" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </p>
  );
};
