'use client';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = Readonly<{ open: boolean; label: string; onClose: () => void; children: ReactNode }>;

/** The browser's own modal dialog: it holds the focus, and Escape closes it. */
export const Dialog = ({ open, label, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="k-dialog" aria-label={label} onClose={onClose}>
      {children}
    </dialog>
  );
};
