import type { ElementText } from '../text.ts';

const title = 'നിങ്ങളുടെ ബാങ്ക് ബന്ധിപ്പിക്കുക';
const left = 'ബാങ്ക് ബന്ധിപ്പിക്കുന്നതിനു മുമ്പ് നിങ്ങൾ പുറത്തുപോയി.';

/** Malayalam. Not yet read by a native speaker: see docs/languages.md. */
export const ml: ElementText = {
  lang: 'ml',
  dir: 'ltr',
  title,
  close: 'അടയ്ക്കുക',
  loading: 'ബാങ്ക് കണക്ഷൻ തുറക്കുന്നു…',
  checking: 'എല്ലാം ലഭിച്ചോ എന്ന് പരിശോധിക്കുന്നു…',
  stillLoading: 'സാധാരണയിലും കൂടുതൽ സമയം എടുക്കുന്നു. നിങ്ങളുടെ ഇന്റർനെറ്റിന് വേഗം കുറവായിരിക്കാം.',
  retry: 'വീണ്ടും ശ്രമിക്കുക',
  nothingSeen: 'ഒന്നും കാണുന്നില്ലേ?',
  openInWindow: 'പുതിയ വിൻഡോയിൽ തുറക്കുക',
  confirmQuestion: 'ഇപ്പോൾ പുറത്തുപോകണോ? നിങ്ങൾ വീണ്ടും തുടങ്ങേണ്ടിവരും.',
  confirmStay: 'തുടരുക',
  confirmLeave: 'പുറത്തുപോകുക',
  open: title,
  elsewhere: 'മറ്റേ വിൻഡോയിൽ തുടരുക.',
  focus: 'വിൻഡോ കാണിക്കുക',
  cancel: 'റദ്ദാക്കുക',
  restart: 'വീണ്ടും തുടങ്ങുക',
  continueHere: 'ഇവിടെ തുടരുക',
  success: 'നിങ്ങളുടെ ബാങ്ക് ബന്ധിപ്പിച്ചു. നിങ്ങൾക്ക് തുടരാം.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'ഇതിനു പകരം പുതിയ ബാങ്ക് കണക്ഷൻ തുടങ്ങി.',
    expired: 'ബാങ്ക് ബന്ധിപ്പിക്കാനുള്ള സമയം കഴിഞ്ഞു. ദയവായി വീണ്ടും തുടങ്ങുക.',
    offline: 'നിങ്ങൾ ഓഫ്‌ലൈനാണ്. ഇന്റർനെറ്റ് പരിശോധിച്ച് വീണ്ടും ശ്രമിക്കുക.',
    blocked: 'നിങ്ങളുടെ ബ്രൗസർ പുതിയ വിൻഡോ തുറക്കാൻ അനുവദിച്ചില്ല.',
  },
  unavailable: 'ബാങ്ക് കണക്ഷൻ തുറക്കാനായില്ല. ദയവായി വീണ്ടും ശ്രമിക്കുക.',
};
