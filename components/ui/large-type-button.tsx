'use client';
import { useEffect, useState } from 'react';
import { largeTypeKey } from './large-type-script.ts';

const remember = (large: boolean): void => {
  try {
    localStorage.setItem(largeTypeKey, large ? 'large' : 'normal');
  } catch {
    // A phone that keeps nothing still shows large type on this page.
  }
};

/** Makes all letters larger and back; without script the browser's own setting remains. */
export const LargeTypeButton = ({ label }: Readonly<{ label: string }>) => {
  const [large, setLarge] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setLarge(document.documentElement.dataset['type'] === 'large');
    setReady(true);
  }, []);
  const toggle = () => {
    document.documentElement.dataset['type'] = large ? 'normal' : 'large';
    remember(!large);
    setLarge(!large);
  };
  return (
    <button
      type="button"
      className="k-type"
      aria-pressed={large}
      aria-label={label}
      title={label}
      hidden={!ready}
      onClick={toggle}
    >
      <span aria-hidden="true">A</span>
      <span aria-hidden="true">A</span>
    </button>
  );
};
