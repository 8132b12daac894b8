/** Reads what cargo says in its JSON messages (https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages). */
import { z } from 'zod';

const spanSchema = z.object({
  file_name: z.string(),
  line_start: z.number(),
  column_start: z.number(),
  is_primary: z.boolean(),
  label: z.string().nullable(),
  get expansion() {
    return z.object({ span: spanSchema }).nullable();
  },
});

const diagnosticSchema = z.object({
  level: z.string(),
  message: z.string(),
  code: z.object({ code: z.string() }).nullable(),
  spans: z.array(spanSchema),
  get children() {
    return z.array(z.object({ level: z.string(), message: z.string() }));
  },
});

const messageSchema = z.discriminatedUnion('reason', [
  z.object({
    reason: z.literal('compiler-message'),
    target: z.object({ name: z.string() }),
    message: diagnosticSchema,
  }),
  z.object({
    reason: z.literal('compiler-artifact'),
    target: z.object({ name: z.string() }),
    executable: z.string().nullable(),
    profile: z.object({ test: z.boolean() }),
  }),
]);

type Span = z.infer<typeof spanSchema>;

/** One message of rustc or clippy about a sample. */
export interface RustDiagnostic {
  /** `E0382`, `unused_variables`, `clippy::needless_return`, …; undefined for a syntax error. */
  readonly code: string | undefined;
  readonly message: string;
  /** Where in the sample, from 1. */
  readonly line: number;
  readonly column: number;
  /** What the compiler says of that place. */
  readonly label: string | undefined;
  /** The compiler's own advice. */
  readonly help: string | undefined;
}

/** What cargo said of one target. */
export interface TargetReport {
  readonly diagnostics: RustDiagnostic[];
  /** True when the target was built. */
  built: boolean;
  /** The program that runs its tests. */
  testProgram: string | undefined;
}

/** Sorts cargo's messages by target; each diagnostic once, though cargo builds a target with tests twice. */
export function readCargoMessages(stdout: string): Map<string, TargetReport> {
  const reports = new Map<string, TargetReport>();
  for (const line of stdout.split('\n')) {
    const parsed = line.startsWith('{') ? messageSchema.safeParse(JSON.parse(line)) : undefined;
    if (!parsed?.success) continue;
    const { target } = parsed.data;
    const report = reports.get(target.name) ?? { diagnostics: [], built: false, testProgram: undefined };
    reports.set(target.name, report);
    if (parsed.data.reason === 'compiler-artifact') {
      report.built = true;
      if (parsed.data.profile.test) report.testProgram = parsed.data.executable ?? undefined;
      continue;
    }
    const diagnostic = readDiagnostic(parsed.data.message);
    if (diagnostic && !report.diagnostics.some((known) => isSame(known, diagnostic))) {
      report.diagnostics.push(diagnostic);
    }
  }
  return reports;
}

function readDiagnostic(message: z.infer<typeof diagnosticSchema>): RustDiagnostic | undefined {
  if (message.level !== 'error' || message.message.startsWith('aborting due to')) return undefined;
  const primary = message.spans.find((span) => span.is_primary);
  const place = primary && outermost(primary);
  return {
    code: message.code?.code,
    message: message.message,
    line: place?.line_start ?? 0,
    column: place?.column_start ?? 1,
    label: primary?.label ?? undefined,
    help: message.children.find((child) => child.level === 'help')?.message,
  };
}

/** The place in the sample itself, where a macro's expansion is to blame. */
function outermost(span: Span): Span {
  return span.expansion ? outermost(span.expansion.span) : span;
}

function isSame(one: RustDiagnostic, other: RustDiagnostic): boolean {
  return one.line === other.line && one.column === other.column && one.message === other.message;
}
