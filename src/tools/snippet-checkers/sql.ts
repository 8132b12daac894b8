/**
 * SQL for PostgreSQL: parsed with `libpg-query`, which is the server's own parser. Functions and blocks in
 * PL/pgSQL are parsed too, their bodies included; the body of a function in another language is a string to the
 * server as well, unless it is written as `BEGIN ATOMIC`. Names are not resolved: there is no catalogue.
 */
import { hasSqlDetails, parse, parsePlPgSQL, type RawStmt, type SqlError } from 'libpg-query';
import { type CodeFault, parserChecker } from './checker.ts';
import { offsetOfByte, offsetOfCharacter, offsetOfWord, placeOf } from './code-place.ts';

/** Checks blocks of SQL for PostgreSQL. */
export const sqlChecker = parserChecker(async (code) => {
  const parsed = await parse(code).catch((error: unknown) => {
    if (hasSqlDetails(error)) return error;
    throw error;
  });
  if (hasSqlDetails(parsed)) return [syntaxFault(code, parsed)];
  const statements = parsed.stmts ?? [];
  if (statements.length === 0) return [faultAt(code, 0, 'there is no statement')];
  const faults: CodeFault[] = [];
  for (const statement of statements) faults.push(...(await procedureFaults(code, statement)));
  return faults;
});

function syntaxFault(code: string, { message, sqlDetails }: SqlError): CodeFault {
  return faultAt(code, offsetOfCharacter(code, sqlDetails?.cursorPosition ?? 0), message);
}

/** The parser names the word a PL/pgSQL body stumbles over, and no place. */
async function procedureFaults(code: string, statement: RawStmt): Promise<CodeFault[]> {
  const kinds = Object.keys(statement.stmt ?? {});
  if (!kinds.includes('CreateFunctionStmt') && !kinds.includes('DoStmt')) return [];
  const firstByte = statement.stmt_location ?? 0;
  const start = offsetOfByte(code, firstByte);
  const end = statement.stmt_len ? offsetOfByte(code, firstByte + statement.stmt_len) : code.length;
  const text = code.slice(start, end);
  try {
    await parsePlPgSQL(text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const word = /at or near "(.*)"/s.exec(message)?.[1] ?? '';
    const own = start + (text.length - text.trimStart().length);
    return [faultAt(code, offsetOfWord(code, word, own), `in the PL/pgSQL body: ${message}`)];
  }
}

function faultAt(code: string, offset: number, message: string): CodeFault {
  return {
    rule: 'snippet-does-not-parse',
    ...placeOf(code, offset),
    what: `PostgreSQL does not parse the SQL: ${message}.`,
    why: 'The badge says that it parses.',
    mend: 'Correct the block, or write `sqlite` where it is SQLite’s dialect.',
  };
}
