import type { HtmlEscapedString } from 'hono/utils/html';

/** What the tag `html` makes: a page, or a piece of one. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
