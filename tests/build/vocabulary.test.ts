import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TECHNOLOGIES } from '../../src/model/vocabulary.ts';
import { SITE } from './built-site-under-test.ts';

it('every technology that the vocabulary offers is one that some question is about', () => {
  const report = JSON.parse(readFileSync(join(SITE.folder, 'report.json'), 'utf8')) as {
    readonly all: { readonly byTechnology: readonly { readonly value: string }[] };
  };
  const used = new Set(report.all.byTechnology.map(({ value }) => value));
  expect(TECHNOLOGIES.filter((technology) => !used.has(technology))).toEqual([]);
});
