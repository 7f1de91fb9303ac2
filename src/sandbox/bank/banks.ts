/** How the customer's statements are obtained, as the Session API names it. */
export type Mode = 'pdf' | 'online' | 'aa';

export interface Bank {
  readonly id: string;
  readonly name: string;
  readonly modes: readonly Mode[];
}

/** Source: FinBox docs, appendix (identifiers, net banking) and bank catalogue (Account Aggregator). */
const ALL: readonly Mode[] = ['pdf', 'online', 'aa'];
const WITHOUT_AA: readonly Mode[] = ['pdf', 'online'];
const PDF_ONLY: readonly Mode[] = ['pdf'];

/** In the order in which the journey lists them: the most used ones, the rest by name, and last those that have merged. */
export const BANKS: readonly Bank[] = [
  { id: 'HDFC', name: 'HDFC Bank', modes: ALL },
  { id: 'SBI', name: 'State Bank of India', modes: WITHOUT_AA },
  { id: 'ICICI', name: 'ICICI Bank', modes: ALL },
  { id: 'AXIS', name: 'Axis Bank', modes: ALL },
  { id: 'KOTAK', name: 'Kotak Mahindra Bank', modes: ALL },
  { id: 'PNBBNK', name: 'Punjab National Bank', modes: WITHOUT_AA },
  { id: 'BARODA', name: 'Bank of Baroda', modes: PDF_ONLY },
  { id: 'BOI', name: 'Bank of India', modes: WITHOUT_AA },
  { id: 'CANARA', name: 'Canara Bank', modes: WITHOUT_AA },
  { id: 'FEDERAL', name: 'Federal Bank', modes: WITHOUT_AA },
  { id: 'IDFC', name: 'IDFC First Bank', modes: WITHOUT_AA },
  { id: 'INDBNK', name: 'Indian Bank', modes: WITHOUT_AA },
  { id: 'INDUSIND', name: 'IndusInd Bank', modes: ALL },
  { id: 'KARNATAKA', name: 'Karnataka Bank', modes: WITHOUT_AA },
  { id: 'PRATHAMA GRAMIN', name: 'Prathama Gramin Bank', modes: PDF_ONLY },
  { id: 'RBL', name: 'RBL Bank', modes: WITHOUT_AA },
  { id: 'SIB', name: 'South Indian Bank', modes: WITHOUT_AA },
  { id: 'UBI', name: 'Union Bank of India', modes: WITHOUT_AA },
  { id: 'YESBNK', name: 'Yes Bank', modes: WITHOUT_AA },
  { id: 'ALLAHABAD', name: 'Allahabad Bank', modes: WITHOUT_AA },
];

const byId = new Map(BANKS.map((bank) => [bank.id.toLowerCase(), bank]));

/** Ignores case: the docs' table has upper case, their samples lower case. */
export function findBank(id: string): Bank | null {
  return byId.get(id.toLowerCase()) ?? null;
}
