import { notFound } from 'next/navigation';

/** Any address below a language that no page has: the page of this language says so. */
export default function UnknownAddress() {
  notFound();
}
