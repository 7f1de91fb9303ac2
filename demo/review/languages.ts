/** What the element speaks. */
export const LANGUAGES: readonly string[] = 'en hi bn mr te ta gu ur kn or ml pa as'.split(' ');

const RIGHT_TO_LEFT = ['ur'];

export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
}
