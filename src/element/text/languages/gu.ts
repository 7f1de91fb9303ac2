import type { ElementText } from '../text.ts';

const title = 'તમારી બેંક જોડો';
const left = 'બેંક જોડાય તે પહેલાં તમે બહાર નીકળી ગયા.';

/** Gujarati. Not yet read by a native speaker: see docs/languages.md. */
export const gu: ElementText = {
  lang: 'gu',
  dir: 'ltr',
  title,
  close: 'બંધ કરો',
  loading: 'બેંક જોડાણ ખૂલી રહ્યું છે…',
  checking: 'બધું પહોંચ્યું છે કે નહીં તે તપાસી રહ્યા છીએ…',
  stillLoading: 'સામાન્ય કરતાં વધુ સમય લાગી રહ્યો છે. તમારું ઇન્ટરનેટ ધીમું હોઈ શકે છે.',
  retry: 'ફરી પ્રયાસ કરો',
  nothingSeen: 'કંઈ દેખાતું નથી?',
  openInWindow: 'નવી વિન્ડોમાં ખોલો',
  confirmQuestion: 'હમણાં બહાર નીકળવું છે? તમારે ફરી શરૂ કરવું પડશે.',
  confirmStay: 'ચાલુ રાખો',
  confirmLeave: 'બહાર નીકળો',
  open: title,
  elsewhere: 'બીજી વિન્ડોમાં આગળ વધો.',
  focus: 'વિન્ડો બતાવો',
  cancel: 'રદ કરો',
  restart: 'ફરી શરૂ કરો',
  continueHere: 'અહીં જ આગળ વધો',
  success: 'તમારી બેંક જોડાઈ ગઈ છે. તમે આગળ વધી શકો છો.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'આને બદલે નવું બેંક જોડાણ શરૂ થયું.',
    expired: 'બેંક જોડવાનો સમય પૂરો થઈ ગયો છે. કૃપા કરીને ફરી શરૂ કરો.',
    offline: 'તમે ઑફલાઇન છો. ઇન્ટરનેટ તપાસો અને ફરી પ્રયાસ કરો.',
    blocked: 'તમારા બ્રાઉઝરે નવી વિન્ડો ખોલવા દીધી નહીં.',
  },
  unavailable: 'બેંક જોડાણ ખૂલી શક્યું નથી. કૃપા કરીને ફરી પ્રયાસ કરો.',
};
