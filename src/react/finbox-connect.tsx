import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { listen } from '../element/listen.ts';
import { applyProperties } from '../element/apply-properties.ts';
import type { FinboxConnect as FinboxConnectElement } from '../index.ts';
import '../index.ts';
import { splitProps, type FinboxConnectProps } from './props.ts';
import { useCommitEffect } from './use-commit-effect.ts';

type MaybeElement = FinboxConnectElement | null;

/**
 * `<finbox-connect>` for React. `ref` is the element. The server renders the bare tag. New handlers and a
 * new `fetchSession` at each render start no second journey, and the newest are called. After it has
 * unmounted no handler is called.
 */
export const FinboxConnect: ForwardRefExoticComponent<
  FinboxConnectProps & RefAttributes<MaybeElement>
> = forwardRef<MaybeElement, FinboxConnectProps>(function FinboxConnect(props, ref) {
  const { children, loading, success, failure, ...others } = props;
  const { attributes, handlers } = splitProps(others);
  const element = useRef<FinboxConnectElement>(null);
  const applied = useRef<FinboxConnectProps>({});
  const newest = useRef(handlers);
  useImperativeHandle<MaybeElement, MaybeElement>(ref, () => element.current, []);
  useCommitEffect(() => {
    if (element.current) applyProperties(element.current, props, applied.current);
    applied.current = props;
    newest.current = handlers;
  });
  // React attaches no handler to a custom element that it hydrates (react/react#35446).
  useCommitEffect(
    () => (element.current ? listen(element.current, () => newest.current) : undefined),
    [],
  );
  const fill = (slot: string, content: ReactNode) =>
    content ? <div slot={slot}>{content}</div> : null;
  return (
    <finbox-connect {...attributes} ref={element} suppressHydrationWarning>
      {children}
      {fill('loading', loading)}
      {fill('success', success)}
      {fill('failure', failure)}
    </finbox-connect>
  );
});
