'use client';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { Ending } from '#lib/questionnaire/definition.ts';
import type { ScreenOut } from './screen-out.ts';

type Props = Readonly<{ out: ScreenOut | null; onEnd: (ending: Ending) => void; onBack: () => void }>;

/** Asks once more before an answer ends the survey. */
export const ConfirmEnding = ({ out, onEnd, onBack }: Props) => {
  const words = out?.confirm ?? { text: '', yes: '', back: '' };
  return (
    <Dialog open={out !== null} label={words.text} onClose={onBack}>
      <p>{words.text}</p>
      <div className="k-stack">
        <Button look="main" onClick={onBack}>
          {words.back}
        </Button>
        <Button onClick={() => out !== null && onEnd(out.ending)}>{words.yes}</Button>
      </div>
    </Dialog>
  );
};
