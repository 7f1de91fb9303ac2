import { playTable } from '../browsers/play-table.ts';
import { ROWS } from '../browsers/rows.ts';
import { webKitTable } from '../browsers/webkit-table.ts';

playTable(webKitTable, 'browsers', ROWS);
