/**
 * SQL for SQLite: every statement is prepared by SQLite itself, as it comes with the project's Node, against the
 * tables that the statements before it made in an empty database in memory, and run. A statement with parameters
 * has no values to run with: it is prepared, and a block that claims to run has none. Tables whose names are not
 * made in the block do not exist, so a block stands on its own.
 */
import { constants, DatabaseSync } from 'node:sqlite';
import type { CheckerIdentities } from '../../markdown/code/checker-identity.ts';
import { type Checker, type CodeFault, parserChecker } from './checker.ts';
import { offsetOfWord, placeOf } from './code-place.ts';

/** Checks blocks of SQL for SQLite; absent where another Node runs than the project's, with another SQLite. */
export function sqliteChecker({ nodeVersion }: Pick<CheckerIdentities, 'nodeVersion'>): Checker {
  const checker = parserChecker((code, { check }) => findFaults(code, check.kind === 'runs'));
  return {
    ...checker,
    async missing() {
      if (process.versions.node === nodeVersion) return undefined;
      return `SQLite comes with Node ${nodeVersion}, and this is Node ${process.versions.node}. Start it with \`npm run\` after \`npm ci\`.`;
    },
  };
}

function findFaults(code: string, claimsToRun: boolean): CodeFault[] {
  const database = new DatabaseSync(':memory:');
  // What is attached, or vacuumed into, is a file.
  database.setAuthorizer((action) =>
    action === constants.SQLITE_ATTACH ? constants.SQLITE_DENY : constants.SQLITE_OK,
  );
  try {
    for (let start = 0; start < code.length; ) {
      const end = runStatement(database, code, start, claimsToRun);
      if (typeof end !== 'number') return [end];
      start = end;
    }
    return [];
  } finally {
    database.close();
  }
}

/** Answers where the statement that begins at `start` ends, or what is wrong with it. */
function runStatement(
  database: DatabaseSync,
  code: string,
  start: number,
  claimsToRun: boolean,
): number | CodeFault {
  const rest = code.slice(start);
  try {
    const statement = database.prepare(rest);
    const isWhole = statement.expandedSQL === statement.sourceSQL;
    if (isWhole) statement.all();
    else if (claimsToRun) return parameterFault(code, start);
    return start + statement.sourceSQL.length;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const hasNone = 'code' in error && error.code === 'ERR_INVALID_ARG_VALUE'; // blanks and comments alone
    if (hasNone && start > 0) return code.length;
    const message = hasNone ? 'there is no statement' : error.message;
    return faultAt(
      code,
      hasNone ? start : offsetOfError(database, code, start, message),
      message,
      claimsToRun,
    );
  }
}

/** SQLite names the token or the name it stumbled over; `node:sqlite` does not hand on where. */
function offsetOfError(database: DatabaseSync, code: string, start: number, message: string): number {
  if (message === 'incomplete input') return code.length;
  const own = start + (/^(?:\s+|--[^\n]*\n?|\/\*[\s\S]*?\*\/)*/.exec(code.slice(start))?.[0].length ?? 0);
  const token = /^(?:near|unrecognized token:) "([\s\S]+?)"(?:: syntax error)?$/.exec(message)?.[1];
  if (token !== undefined) return offsetOfToken(database, code, own, token, message);
  const name = /^no such [\w ]+: "?([^\s"]+)|named (\S+)$/.exec(message);
  return offsetOfWord(code, name?.[1] ?? name?.[2] ?? '', own);
}

/** The first place of the token up to which the statement fails just so: what stands before it is in order. */
function offsetOfToken(
  database: DatabaseSync,
  code: string,
  start: number,
  token: string,
  message: string,
): number {
  for (let at = code.indexOf(token, start); at >= 0; at = code.indexOf(token, at + 1)) {
    try {
      database.prepare(code.slice(start, at + token.length));
    } catch (error) {
      if (error instanceof Error && error.message === message) return at;
    }
  }
  return start;
}

function parameterFault(code: string, start: number): CodeFault {
  const blank = /^\s*/.exec(code.slice(start))?.[0].length ?? 0;
  return {
    rule: 'snippet-does-not-parse',
    ...placeOf(code, start + blank),
    what: 'The statement has parameters, and nothing gives them values.',
    why: 'The badge says that the block runs.',
    mend: 'Write values, or leave `check` out: `parses` prepares such statements and runs the others.',
  };
}

function faultAt(code: string, offset: number, message: string, claimsToRun: boolean): CodeFault {
  return {
    rule: 'snippet-does-not-parse',
    ...placeOf(code, offset),
    what: `SQLite refuses the SQL: ${message}.`,
    why: `The badge says that it ${claimsToRun ? 'runs' : 'parses'}.`,
    mend: 'Correct the block; it makes the tables it uses. Write `sql` where it is PostgreSQL’s dialect.',
  };
}
