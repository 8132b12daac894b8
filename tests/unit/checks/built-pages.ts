/** Pages made up for tests: a sound one, and ways to plant one fault in it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type BuiltPage,
  type BuiltSite,
  readBuiltSite,
  readPage,
} from '../../../src/integrations/built-site.ts';
import { CONTENT_SECURITY_POLICY_META } from '../../../src/site/security-headers.ts';

/** HTML of a page that every check is content with. */
export function soundHtml(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head><meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY_META}"><meta charset="utf-8">
<title>A page</title>${head}</head>
<body><main>${body}</main></body>
</html>
`;
}

/** A page at `file` with the given body. */
export const pageWith = (body: string, head = '', file = 'questions/rust-01/index.html'): BuiltPage =>
  readPage(file, soundHtml(body, head));

/** Writes files into a new folder and answers its path. */
export function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'viva-site-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A built site of the given files; texts of HTML files are bodies of sound pages. */
export function siteWith(files: Readonly<Record<string, string>>): BuiltSite {
  const texts = Object.entries(files).map(([file, text]) => [
    file,
    file.endsWith('.html') && !text.startsWith('<!doctype') ? soundHtml(text) : text,
  ]);
  return readBuiltSite(writeFolder(Object.fromEntries(texts)));
}
