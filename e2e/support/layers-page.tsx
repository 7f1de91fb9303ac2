import { Dialog as HeadlessDialog, DialogPanel } from '@headlessui/react';
import MuiDialog from '@mui/material/Dialog';
import * as Radix from '@radix-ui/react-dialog';
import { createFocusTrap } from 'focus-trap';
import { StrictMode, createElement, useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

interface LayerProps {
  readonly close: () => void;
  readonly children: ReactNode;
}

/** The layers that a lender's page puts above itself, each as its documentation has it. */
const LAYERS: Readonly<Record<string, (props: LayerProps) => ReactNode>> = {
  radix: ({ close, children }) => (
    <Radix.Root open onOpenChange={close}>
      <Radix.Portal>
        <Radix.Overlay style={{ position: 'fixed', inset: 0, background: '#0003' }} />
        <Radix.Content
          aria-describedby={undefined}
          style={{ position: 'fixed', inset: '10%', background: 'white' }}
        >
          <Radix.Title>Loan</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  ),
  mui: ({ close, children }) => (
    <MuiDialog open onClose={close}>
      {children}
    </MuiDialog>
  ),
  headless: ({ close, children }) => (
    <HeadlessDialog open onClose={close} style={{ position: 'fixed', inset: '10%' }}>
      <DialogPanel style={{ background: 'white' }}>{children}</DialogPanel>
    </HeadlessDialog>
  ),
  'focus-trap': FocusTrapped,
  native: NativeDialog,
  popover: Popover,
};

function FocusTrapped({ close, children }: LayerProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!box.current) return undefined;
    const trap = createFocusTrap(box.current, {
      onDeactivate: close,
      // Otherwise it takes the element for a node that cannot have the focus.
      tabbableOptions: { getShadowRoot: true },
    });
    trap.activate();
    return () => void trap.deactivate({ onDeactivate: () => {} });
  }, [close]);
  return (
    <div ref={box} role="dialog" aria-label="Loan">
      {children}
    </div>
  );
}

function NativeDialog({ close, children }: LayerProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close}>
      {children}
    </dialog>
  );
}

function Popover({ close, children }: LayerProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.showPopover(), []);
  return (
    <div
      ref={box}
      popover="auto"
      onToggle={({ nativeEvent }) =>
        'newState' in nativeEvent && nativeEvent.newState === 'closed' && close()
      }
    >
      {children}
    </div>
  );
}

const query = new URLSearchParams(location.search);
const Layer = LAYERS[query.get('layer') ?? ''];
const isAround = query.get('journey') === 'inside';

function Journey(): ReactNode {
  return createElement('finbox-connect', {
    display: 'modal',
    'client-origin': query.get('client'),
    'session-endpoint': '/api/session',
  });
}

function Page(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const connect = (): void => void document.querySelector('finbox-connect')?.open();
  return (
    <>
      <button onClick={() => setOpen(true)}>Apply</button>
      {isAround ? null : <Journey />}
      {isOpen && Layer ? (
        <Layer close={() => setOpen(false)}>
          <p data-layer="">Your loan</p>
          {isAround ? <Journey /> : <button onClick={connect}>Connect from here</button>}
        </Layer>
      ) : null}
    </>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
