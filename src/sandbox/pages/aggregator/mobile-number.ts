/**
 * The ten digits of an Indian mobile number, however the customer writes it: `+91 98765 43210`,
 * `098765-43210`. What is no such number is returned as it was typed, without spaces.
 */
export function readMobileNumber(typed: string): string {
  const digits = typed.replace(/[\s().-]/g, '');
  return /^(?:\+91|0091|91|0)(\d{10})$/.exec(digits)?.[1] ?? digits;
}

export function isMobileNumber(text: string): boolean {
  return /^\d{10}$/.test(text);
}
