import { Application } from './application.jsx';

// Rendered when the application is built, and hydrated in the browser.
export default function Page() {
  return (
    <main>
      <h1>Your loan</h1>
      <Application display="modal" />
    </main>
  );
}
