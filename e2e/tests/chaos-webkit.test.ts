import { playTable } from '../browsers/play-table.ts';
import { webKitTable } from '../browsers/webkit-table.ts';
import { CHAOS_ROWS } from '../chaos/chaos-rows.ts';

playTable(webKitTable, 'chaos', CHAOS_ROWS);
