/** Of the package; sent as the user agent. */
export const VERSION = '0.1.0';
