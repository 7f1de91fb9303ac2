import { pageDocument } from '../shared/page-document.ts';
import type { LaunchTarget } from './target.ts';
import { leaveFor } from './navigation.ts';

/** Leaves the page for the journey, which comes back to the lender's return page. */
export const redirect: LaunchTarget = {
  opens: 'when-told',
  returnsHere: true,
  launch({ signal, report }) {
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) report({ type: 'restored' });
    };
    window.addEventListener('pageshow', shown, { signal });
    return {
      navigate(url) {
        report({ type: 'loaded' });
        if (!signal.aborted) leaveFor(pageDocument(), url);
      },
    };
  },
};
