/** The part of the catalogue that belongs to diagrams: what stands around them, and what they say in words. */

const END_OF_BLOCK = 'End of the block';

/** Around a diagram, and the sentences of its text alternative. */
export const diagramText = {
  region: (title: string) => `Diagram: ${title}`,
  asText: 'Diagram as text',
  source: 'Mermaid source',
  enlarge: 'Enlarge',
  copySource: 'Copy source',
  list: (names: readonly string[]) => names.join(', '),
  start: 'start',
  end: 'end',
  edge: {
    arrow: (from: string, to: string, label: string) => `${from} → ${to}${label && `: ${label}`}`,
    both: (from: string, to: string, label: string) => `${from} ↔ ${to}${label && `: ${label}`}`,
    open: (from: string, to: string, label: string) => `${from} — ${to}${label && `: ${label}`}`,
  },
  message: {
    arrow: (from: string, to: string, text: string) => `${from} to ${to}: ${text}`,
    both: (from: string, to: string, text: string) => `${from} and ${to}, both ways: ${text}`,
  },
  contains: (group: string, names: readonly string[]) => `${group} contains ${names.join(', ')}`,
  noteOn: (subject: string, text: string) =>
    subject === '' ? `Note: ${text}` : `Note on ${subject}: ${text}`,
  transition: (from: string, to: string, label: string, within: string | undefined) =>
    `${within === undefined ? '' : `Within ${within}: `}${from} → ${to}${label && `: ${label}`}`,
  /** A block of a sequence diagram by Mermaid's name of its mark; undefined for what is no block. */
  block: (mark: string, text: string): string | undefined =>
    new Map([
      ['LOOP_START', `Repeat, ${text}:`],
      ['ALT_START', `If ${text}:`],
      ['ALT_ELSE', text === '' ? 'Otherwise:' : `Otherwise, ${text}:`],
      ['OPT_START', `Only if ${text}:`],
      ['PAR_START', `At the same time, ${text}:`],
      ['PAR_OVER_START', `At the same time, ${text}:`],
      ['PAR_AND', `and ${text}:`],
      ['CRITICAL_START', `Critical, ${text}:`],
      ['CRITICAL_OPTION', `In case of ${text}:`],
      ['BREAK_START', `Stop when ${text}:`],
      ...['LOOP', 'ALT', 'OPT', 'PAR', 'CRITICAL', 'BREAK'].map(
        (name) => [`${name}_END`, END_OF_BLOCK] as const,
      ),
    ]).get(mark),
  entity: (name: string, marks: readonly string[], parts: readonly string[]) =>
    `${name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`,
  classRelation: (
    kind:
      | 'aggregation'
      | 'extension'
      | 'implementation'
      | 'composition'
      | 'dependency'
      | 'lollipop'
      | 'association',
    subject: string,
    object: string,
    label: string,
    [count = '', objectCount = '']: readonly string[],
  ) => {
    const verbs = {
      aggregation: 'has',
      extension: 'extends',
      implementation: 'implements',
      composition: 'is composed of',
      dependency: 'uses',
      lollipop: 'offers',
      association: 'is associated with',
    };
    const parties = `${count && `${count} `}${subject} ${verbs[kind]} ${objectCount && `${objectCount} `}${object}`;
    return `${parties}${label && `: ${label}`}`;
  },
  /** A number of entities, by Mermaid's name of the cardinality. */
  count: (cardinality: string, name: string) => {
    const words: Record<string, string> = {
      ONLY_ONE: 'one',
      ZERO_OR_ONE: 'zero or one',
      ZERO_OR_MORE: 'zero or more',
      ONE_OR_MORE: 'one or more',
      MD_PARENT: 'parent',
    };
    return `${words[cardinality] ?? ''} ${name}`;
  },
  entityRelation: (subject: string, role: string, object: string) => `${subject} – ${role} – ${object}`,
  period: (period: string, section: string, events: readonly string[]) =>
    `${period}${section && ` (${section})`}: ${events.join('; ')}`,
  task: (
    section: string,
    task: string,
    [from, to]: readonly [string, string],
    marks: readonly ('milestone' | 'done' | 'active' | 'crit')[],
  ) => {
    const words = { milestone: 'milestone', done: 'done', active: 'under way', crit: 'critical' };
    const when = from === to || marks.includes('milestone') ? from : `${from} to ${to}`;
    return [`${section && `${section}: `}${task}, ${when}`, ...marks.map((mark) => words[mark])].join(', ');
  },
  axis: (axis: 'x' | 'y', low: string, high: string) =>
    `${axis === 'x' ? 'From left to right' : 'From bottom to top'}: ${low}${high && ` to ${high}`}`,
  axisTitle: (axis: 'x' | 'y', title: string) => `${axis === 'x' ? 'Horizontal' : 'Vertical'} axis: ${title}`,
  quadrant: (number: number, name: string) =>
    `${['Top right', 'Top left', 'Bottom left', 'Bottom right'][number - 1] ?? ''}: ${name}`,
  point: (name: string, x: string, y: string) => `${name}: ${x} across, ${y} up`,
  plot: (kind: string) => (kind === 'bar' ? 'Bars' : 'Line'),
  series: (name: string, values: readonly string[]) => `${name}: ${values.join(', ')}`,
} as const;

/** The controls of a diagram in the browser. */
export const diagramViewer = {
  copied: 'Copied',
  copyFailed: 'Could not copy; the source is under “Diagram as text”',
  loadFailed: 'The enlarged view did not load; try again',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  close: 'Close',
} as const;
