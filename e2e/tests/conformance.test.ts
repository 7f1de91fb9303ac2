import { playTable } from '../browsers/play-table.ts';
import { playwrightTable } from '../browsers/playwright-table.ts';
import { ATTACK_ROWS } from '../conformance/rows.ts';

playTable(playwrightTable, 'conformance', ATTACK_ROWS);
