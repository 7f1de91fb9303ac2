import type { ElementText } from '../text.ts';

const title = 'ನಿಮ್ಮ ಬ್ಯಾಂಕ್ ಜೋಡಿಸಿ';
const left = 'ಬ್ಯಾಂಕ್ ಜೋಡಣೆಯಾಗುವ ಮೊದಲೇ ನೀವು ಹೊರಬಂದಿದ್ದೀರಿ.';

/** Kannada. Not yet read by a native speaker: see docs/languages.md. */
export const kn: ElementText = {
  lang: 'kn',
  dir: 'ltr',
  title,
  close: 'ಮುಚ್ಚಿ',
  loading: 'ಬ್ಯಾಂಕ್ ಸಂಪರ್ಕ ತೆರೆಯುತ್ತಿದೆ…',
  checking: 'ಎಲ್ಲವೂ ತಲುಪಿದೆಯೇ ಎಂದು ಪರಿಶೀಲಿಸುತ್ತಿದ್ದೇವೆ…',
  stillLoading: 'ಸಾಮಾನ್ಯಕ್ಕಿಂತ ಹೆಚ್ಚು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳುತ್ತಿದೆ. ನಿಮ್ಮ ಇಂಟರ್ನೆಟ್ ನಿಧಾನವಾಗಿರಬಹುದು.',
  retry: 'ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ',
  nothingSeen: 'ಏನೂ ಕಾಣುತ್ತಿಲ್ಲವೇ?',
  openInWindow: 'ಹೊಸ ವಿಂಡೋದಲ್ಲಿ ತೆರೆಯಿರಿ',
  confirmQuestion: 'ಈಗ ಹೊರಹೋಗಬೇಕೇ? ನೀವು ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಬೇಕಾಗುತ್ತದೆ.',
  confirmStay: 'ಮುಂದುವರಿಸಿ',
  confirmLeave: 'ಹೊರಹೋಗಿ',
  open: title,
  elsewhere: 'ಇನ್ನೊಂದು ವಿಂಡೋದಲ್ಲಿ ಮುಂದುವರಿಸಿ.',
  focus: 'ವಿಂಡೋ ತೋರಿಸಿ',
  cancel: 'ರದ್ದುಮಾಡಿ',
  restart: 'ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಿ',
  continueHere: 'ಇಲ್ಲೇ ಮುಂದುವರಿಸಿ',
  success: 'ನಿಮ್ಮ ಬ್ಯಾಂಕ್ ಜೋಡಣೆಯಾಗಿದೆ. ನೀವು ಮುಂದುವರಿಯಬಹುದು.',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'ಇದರ ಬದಲು ಹೊಸ ಬ್ಯಾಂಕ್ ಸಂಪರ್ಕ ಆರಂಭವಾಯಿತು.',
    expired: 'ಬ್ಯಾಂಕ್ ಜೋಡಿಸುವ ಸಮಯ ಮುಗಿದಿದೆ. ದಯವಿಟ್ಟು ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಿ.',
    offline: 'ನೀವು ಆಫ್‌ಲೈನ್‌ನಲ್ಲಿದ್ದೀರಿ. ಇಂಟರ್ನೆಟ್ ಪರಿಶೀಲಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.',
    blocked: 'ನಿಮ್ಮ ಬ್ರೌಸರ್ ಹೊಸ ವಿಂಡೋ ತೆರೆಯಲು ಬಿಡಲಿಲ್ಲ.',
  },
  unavailable: 'ಬ್ಯಾಂಕ್ ಸಂಪರ್ಕ ತೆರೆಯಲಾಗಲಿಲ್ಲ. ದಯವಿಟ್ಟು ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.',
};
