'use client';
import { useEffect, useState } from 'react';

type Props = Readonly<{
  name: string;
  /** What to say afterwards. */
  act: () => Promise<string>;
}>;

/** A button that does one thing and says what came of it; without script it is not there. */
export const CopyButton = ({ name, act }: Props) => {
  const [ready, setReady] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setReady(true), []);
  const press = async () => {
    setSaid('');
    setSaid(await act());
  };
  return (
    <span className="r-act">
      <button type="button" className="k-link" hidden={!ready} onClick={press}>
        {name}
      </button>
      <span role="status" className="r-quiet">
        {said}
      </span>
    </span>
  );
};
