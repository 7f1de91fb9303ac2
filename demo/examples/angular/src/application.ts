import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { FinboxErrorEvent, FinboxFailureEvent, FinboxSuccessEvent } from 'finbox-connect';

@Component({
  selector: 'loan-application',
  // Angular looks up no tag with a dash that is a custom element of somebody else's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Your loan</h1>
      @if (!isLeft()) {
        <finbox-connect
          session-endpoint="/api/session"
          status-endpoint="/api/status"
          [attr.client-origin]="clientOrigin"
          display="modal"
          (finbox-error)="problem($event)"
          (finbox-success)="success($event)"
          (finbox-failure)="failure($event)"
        >
          Connect your bank
        </finbox-connect>
      }
      <p class="state">{{ state() }}</p>
      <button type="button" class="leave" (click)="isLeft.set(true)">Do it later</button>
    </main>
  `,
})
export class Application {
  /** The sandbox's; in production leave `client-origin` out. */
  readonly clientOrigin = 'http://127.0.0.1:4300';
  readonly isLeft = signal(false);
  readonly state = signal('Not connected yet');

  problem({ detail }: FinboxErrorEvent): void {
    this.state.set(`Problem ${detail.code}`);
  }

  success({ detail }: FinboxSuccessEvent): void {
    this.state.set(detail.confirmed ? 'Connected' : 'To be confirmed');
  }

  failure({ detail }: FinboxFailureEvent): void {
    this.state.set(`Not connected: ${detail.code}`);
  }
}
