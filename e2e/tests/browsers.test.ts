import { playTable } from '../browsers/play-table.ts';
import { playwrightTable } from '../browsers/playwright-table.ts';
import { ROWS } from '../browsers/rows.ts';

playTable(playwrightTable, 'browsers', ROWS);
