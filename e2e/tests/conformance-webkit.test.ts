import { playTable } from '../browsers/play-table.ts';
import { webKitTable } from '../browsers/webkit-table.ts';
import { ATTACK_ROWS } from '../conformance/rows.ts';

playTable(webKitTable, 'conformance', ATTACK_ROWS);
