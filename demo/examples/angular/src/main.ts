import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'finbox-connect';
import { Application } from './application';

bootstrapApplication(Application, { providers: [provideZonelessChangeDetection()] }).catch(
  (error: unknown) => console.error(error),
);
