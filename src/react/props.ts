import type { HTMLAttributes, ReactNode } from 'react';
import type { FinboxConnectEventMap } from '../element/events.ts';
import type { FinboxConnect } from '../element/finbox-connect.ts';
import type { EventHandlers } from '../element/listen.ts';
import { PROPERTY_NAMES, type ElementProperties } from '../element/apply-properties.ts';

type Handler<Name extends keyof FinboxConnectEventMap> =
  ((event: FinboxConnectEventMap[Name]) => void) | undefined;

interface OwnProps extends ElementProperties {
  readonly onOpen?: Handler<'finbox-open'>;
  readonly onInfo?: Handler<'finbox-info'>;
  /** Not the end: the customer may try again. */
  readonly onError?: Handler<'finbox-error'>;
  /** `event.preventDefault()` keeps the journey. */
  readonly onCloseRequest?: Handler<'finbox-close-request'>;
  readonly onSuccess?: Handler<'finbox-success'>;
  readonly onFailure?: Handler<'finbox-failure'>;
  /** The launch button's content. */
  readonly children?: ReactNode;
  /** Shown until the journey has loaded. */
  readonly loading?: ReactNode;
  /** Shown after the customer has finished. */
  readonly success?: ReactNode;
  /** Shown after a journey that failed or was left. */
  readonly failure?: ReactNode;
}

/** The element's properties and events, what goes into its slots, and every attribute of HTML. */
export type FinboxConnectProps = OwnProps & Omit<HTMLAttributes<FinboxConnect>, keyof OwnProps>;

type SlotProp = 'children' | 'loading' | 'success' | 'failure';

/** What React renders itself, on the server too, and what the element is told of in an effect. */
export interface SplitProps {
  readonly attributes: HTMLAttributes<FinboxConnect> & { readonly class?: string | undefined };
  readonly handlers: EventHandlers;
}

export function splitProps({
  onOpen,
  onInfo,
  onError,
  onCloseRequest,
  onSuccess,
  onFailure,
  className,
  hidden,
  ...others
}: Omit<FinboxConnectProps, SlotProp>): SplitProps {
  const attributes = Object.entries(others).filter(([name]) => !PROPERTY_NAMES.includes(name));
  return {
    // React 18 knows neither `className` nor `false` on a custom element.
    attributes: {
      class: className,
      hidden: hidden || undefined,
      ...Object.fromEntries(attributes),
    },
    handlers: {
      'finbox-open': onOpen,
      'finbox-info': onInfo,
      'finbox-error': onError,
      'finbox-close-request': onCloseRequest,
      'finbox-success': onSuccess,
      'finbox-failure': onFailure,
    },
  };
}
