import { NoSuchPage } from '#components/questionnaire/no-such-page.tsx';

export default function NotFound() {
  return <NoSuchPage />;
}
