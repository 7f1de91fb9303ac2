import { Application } from '../application.jsx';

/** BankConnect comes back to this page: the outcome is told to a component that has just hydrated. */
export default function Page() {
  return (
    <main>
      <h1>Your loan</h1>
      <Application display="redirect" />
    </main>
  );
}
