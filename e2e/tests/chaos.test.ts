import { playTable } from '../browsers/play-table.ts';
import { playwrightTable } from '../browsers/playwright-table.ts';
import { CHAOS_ROWS } from '../chaos/chaos-rows.ts';

playTable(playwrightTable, 'chaos', CHAOS_ROWS);
