/** The text fields that front matter is made of. */
import { z } from 'zod';

/** One line of plain text: no Markdown, no line break, not empty. */
export const plainLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'must be a single line');

/**
 * Markdown text. Besides CommonMark it may hold the bank's own link schemes: `[text](term:id)`,
 * `[](cite:id "locator")`, `[](metric:id)` and `[text](question:id)`.
 */
export const markdown = z.string().trim().min(1);

/** A calendar date, `2026-11-22`. YAML's own date type is accepted and brought to that form. */
export const calendarDate = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .describe('A calendar date, written 2026-11-22.');

/** An entry's id: lower-case words joined by hyphens. It is the file's name and part of an address. */
export const entryId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
