import type { ElementText } from '../text.ts';

const title = 'ଆପଣଙ୍କ ବ୍ୟାଙ୍କ ଯୋଡ଼ନ୍ତୁ';
const left = 'ବ୍ୟାଙ୍କ ଯୋଡ଼ି ହେବା ପୂର୍ବରୁ ଆପଣ ବାହାରି ଆସିଲେ।';

/** Odia. Not yet read by a native speaker: see docs/languages.md. */
export const or: ElementText = {
  lang: 'or',
  dir: 'ltr',
  title,
  close: 'ବନ୍ଦ କରନ୍ତୁ',
  loading: 'ବ୍ୟାଙ୍କ ସଂଯୋଗ ଖୋଲୁଛି…',
  checking: 'ସବୁ ତଥ୍ୟ ପହଞ୍ଚିଛି କି ନାହିଁ ଯାଞ୍ଚ କରାଯାଉଛି…',
  stillLoading: 'ସାଧାରଣଠାରୁ ଅଧିକ ସମୟ ଲାଗୁଛି। ଆପଣଙ୍କ ଇଣ୍ଟରନେଟ୍ ଧୀର ଥାଇପାରେ।',
  retry: 'ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ',
  nothingSeen: 'କିଛି ଦେଖାଯାଉନାହିଁ କି?',
  openInWindow: 'ନୂଆ ୱିଣ୍ଡୋରେ ଖୋଲନ୍ତୁ',
  confirmQuestion: 'ଏବେ ବାହାରିଯିବେ? ଆପଣଙ୍କୁ ପୁଣି ଆରମ୍ଭ କରିବାକୁ ପଡ଼ିବ।',
  confirmStay: 'ଜାରି ରଖନ୍ତୁ',
  confirmLeave: 'ବାହାରି ଯାଆନ୍ତୁ',
  open: title,
  elsewhere: 'ଅନ୍ୟ ୱିଣ୍ଡୋରେ ଜାରି ରଖନ୍ତୁ।',
  focus: 'ୱିଣ୍ଡୋ ଦେଖାନ୍ତୁ',
  cancel: 'ବାତିଲ କରନ୍ତୁ',
  restart: 'ପୁଣି ଆରମ୍ଭ କରନ୍ତୁ',
  continueHere: 'ଏଠାରେ ଜାରି ରଖନ୍ତୁ',
  success: 'ଆପଣଙ୍କ ବ୍ୟାଙ୍କ ଯୋଡ଼ି ହୋଇଗଲା। ଆପଣ ଆଗକୁ ବଢ଼ିପାରିବେ।',
  failure: {
    exit: left,
    dismissed: left,
    removed: left,
    superseded: 'ଏହା ବଦଳରେ ନୂଆ ବ୍ୟାଙ୍କ ସଂଯୋଗ ଆରମ୍ଭ ହେଲା।',
    expired: 'ବ୍ୟାଙ୍କ ଯୋଡ଼ିବାର ସମୟ ସରିଯାଇଛି। ଦୟାକରି ପୁଣି ଆରମ୍ଭ କରନ୍ତୁ।',
    offline: 'ଆପଣ ଅଫଲାଇନ୍ ଅଛନ୍ତି। ଇଣ୍ଟରନେଟ୍ ଯାଞ୍ଚ କରି ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।',
    blocked: 'ଆପଣଙ୍କ ବ୍ରାଉଜର୍ ନୂଆ ୱିଣ୍ଡୋ ଖୋଲିବାକୁ ଦେଲା ନାହିଁ।',
  },
  unavailable: 'ବ୍ୟାଙ୍କ ସଂଯୋଗ ଖୋଲିପାରିଲା ନାହିଁ। ଦୟାକରି ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ।',
};
