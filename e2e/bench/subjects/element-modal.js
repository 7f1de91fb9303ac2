import { openAs } from './element.js';

export const open = (...args) => openAs('modal', ...args);
