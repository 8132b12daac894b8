/** Faults that authors make, each planted in the clean bank. */
import type { PlantedFault } from './content-trees.ts';

const ONE = 'questions/rust/rust-01.mdx';
const TWO = 'questions/rust/rust-02.mdx';

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  // Front matter
  { rule: 'unknown-key', file: ONE, find: 'difficulty: inter', put: 'dificulty: inter', at: 'dificulty' },
  { rule: 'wrong-word', file: ONE, find: 'priority: critical', put: 'priority: critcal', at: 'critcal' },
  { rule: 'wrong-word', file: ONE, find: 'phases: [design,', put: 'phases: [desing,', at: 'desing' },
  { rule: 'invalid-value', file: ONE, find: 'part 1', put: 'is it part 1?', at: 'Ownership of shared' },
  { rule: 'missing-field', file: 'topics/concurrency.md', find: 'zh: 并发\n', put: '', at: 'title' },
  { rule: 'invalid-value', file: 'tools/miri.md', find: 'https:', put: 'http:', at: 'http://github' },
  {
    rule: 'bad-date',
    file: ONE,
    find: 'reviewed: 2026-11-02',
    put: 'reviewed: 2026-10-02',
    at: '2026-10-02',
  },
  { rule: 'unfinished', file: ONE, find: 'One lock\n', put: 'TODO\n', at: 'TODO' },
  {
    rule: 'prompt-leak',
    file: ONE,
    find: 'in one map',
    put: 'in [one map](term:pool)',
    at: '[one map]',
  },
  { rule: 'front-matter-syntax', file: 'topics/broken.md', put: '---\ntitle: A: B\n---\n', at: 'A: B' },
  { rule: 'front-matter-missing', file: 'glossary/bare.md', put: 'A term.\n' },
  { rule: 'tab-in-yaml', file: 'roles/tab.yaml', put: 'topics:\n\ta: 1\n', at: '\t' },
  { rule: 'json-syntax', file: 'references/broken.json', put: '{\n  "kind": paper\n}\n', at: 'paper' },
  // Ids and what refers to them
  { rule: 'bad-id', file: 'questions/rust/rust-3.mdx', put: '---\ntitle: Three\n---\n' },
  { rule: 'duplicate-id', file: 'questions/rusty/rust-02.mdx', put: '---\ntitle: Two\n---\n' },
  { rule: 'bank-unknown', file: 'questions/rsut/rsut-01.mdx', put: '---\ntitle: One\n---\n' },
  { rule: 'stray-file', file: 'glosary/mev.md', put: '---\nterm: MEV\n---\n' },
  {
    rule: 'dangling-reference',
    file: ONE,
    find: 'related: [rust-02]',
    put: 'related: [ruts-02]',
    at: 'ruts-02',
  },
  { rule: 'dangling-reference', file: ONE, find: '(term:owner', put: '(term:onwer', at: '[owner]' },
  {
    rule: 'dangling-reference',
    file: ONE,
    find: 'metric:entry-size',
    put: 'metric:entry-sise',
    at: '[](metric:entry-sise',
  },
  {
    rule: 'dangling-reference',
    file: ONE,
    find: 'codebases: [reth]',
    put: 'codebases: [retth]',
    at: 'retth',
  },
  {
    rule: 'self-relation',
    file: TWO,
    find: 'related: [rust-01]',
    put: 'related: [rust-01, rust-02]',
    at: 'rust-02]',
  },
  { rule: 'dangling-anchor', file: ONE, find: '#rubric)', put: '#rubrik)', at: '[the other part]' },
  {
    rule: 'unlisted-citation',
    file: 'glossary/ownership.md',
    find: '(cite:rust-reference',
    put: '(cite:tokio-docs',
    at: '[](cite:',
  },
  { rule: 'unlinked-term', file: TWO, find: '[owner](term:ownership)', put: 'owner', at: 'ownership]' },
  {
    rule: 'unused-entry',
    file: 'glossary/orphan.md',
    put: '---\nterm: Orphan\nzh: 孤儿\n---\n\nNobody links it.\n',
  },
  // Text
  {
    rule: 'bad-link',
    file: TWO,
    find: '(question:rust-01#rubric)',
    put: '(/questions/rust-01/)',
    at: '[the other part]',
  },
  {
    rule: 'citation-without-locator',
    file: TWO,
    find: ' "Shared state"',
    put: '',
    at: '[](cite:tokio-docs)',
  },
  { rule: 'heading-without-id', file: TWO, find: ' {#load}', put: '', at: '## Under load' },
  {
    rule: 'heading-level',
    file: TWO,
    find: '## The structure',
    put: '# The structure',
    at: '# The structure',
  },
  {
    rule: 'mdx-forbidden',
    file: TWO,
    find: 'Prefer a',
    put: 'Prefer <b onclick="x()">a</b>',
    at: '<b onclick',
  },
  { rule: 'mdx-syntax', file: ONE, find: 'Prefer a', put: 'Prefer <kbd>a', at: '<kbd>' },
  {
    rule: 'missing-code',
    file: 'questions/rust/rust-04.mdx',
    put: '---\ntitle: Four\n---\n\nText. \n',
    at: ' \n',
  },
  { rule: 'unsourced-figure', file: TWO, find: 'an entry at most', put: 'an entry of 64 GiB', at: '64 GiB' },
  // Code and diagrams
  { rule: 'unknown-fence-language', file: TWO, find: '```rust', put: '```rs', at: '```rs' },
  {
    rule: 'diagram-title',
    file: TWO,
    find: '  accTitle: How an entry enters the pool\n',
    put: '',
    at: '```mermaid',
  },
  {
    rule: 'diagram-syntax',
    file: ONE,
    find: 'Task --> Owner',
    put: 'Task --> --> Owner',
    at: '  Task --> -->',
  },
  // Figures
  { rule: 'metric-arithmetic', file: TWO, find: '12.8 min', put: '12.9 min', at: '12.9 min' },
  {
    rule: 'duplicate-metric',
    file: TWO,
    find: 'id: entry-size',
    put: 'id: epoch',
    at: 'epoch\n    label: Largest',
  },
  {
    rule: 'unopened-sole-support',
    file: 'references/rust-reference.json',
    find: '"2026-11-01"',
    put: 'null',
    seenIn: ONE,
    at: 'rust-reference, locator: Types }\ntrade',
  },
  // Bytes
  { rule: 'byte-order-mark', file: 'glossary/bom.md', put: '\uFEFF---\nterm: BOM\n---\n' },
  { rule: 'nul-byte', file: 'glossary/nul.md', put: '---\nterm: NUL\n---\n\nA \0.\n', at: '\0' },
  { rule: 'carriage-return', file: 'glossary/cr.md', put: '---\r\nterm: CR\r\n---\r\n', at: '\r' },
];
