/**
 * The bank's link schemes, resolved to addresses: `term:`, `cite:`, `metric:` and `question:`.
 * Everything here is pure; `plugin.ts` applies it to a document.
 */
import { questionPath, REFERENCES, termPath } from '../../model/addresses.ts';
import { groupDigits } from '../../model/figure-format.ts';
import type { Metric } from '../../model/metric.ts';
import type { AuthoringIndex } from './authoring-index.ts';

/** A link after resolution. */
export interface ResolvedLink {
  readonly href: string;
  readonly className: string;
  /** Text for a link that was written without any, `[](cite:…)`. */
  readonly text: string;
}

/** What a document's links may refer to. */
export interface LinkContext extends AuthoringIndex {
  /** The site's base path with a trailing slash. */
  readonly base: string;
  /** The figures of the question that the text belongs to. */
  readonly metrics: readonly Metric[];
  /** True on a question page, whose own source list a citation can point to. */
  readonly ownSources: boolean;
}

const SCHEME = /^(term|cite|metric|question):([a-z0-9-]+)$/;

/** Joins a site-absolute path to the base path. */
export const withBase = (base: string, path: string): string => base.replace(/\/$/, '') + path;

/**
 * Resolves `url`; `undefined` for an ordinary link, which stays as it is.
 * @throws Error naming the id when the link points at nothing. The content linter reports the same fault
 *   with file and line first; this is the last guard.
 */
export function resolveBankLink(
  url: string,
  locator: string,
  context: LinkContext,
): ResolvedLink | undefined {
  const [, scheme, id] = SCHEME.exec(url) ?? [];
  if (scheme === undefined || id === undefined) return undefined;
  const resolved = resolvers[scheme as keyof typeof resolvers](id, locator, context);
  if (!resolved)
    throw new Error(`The link \`${url}\` points at nothing; run \`npm run check\` for the place.`);
  return resolved;
}

type Resolver = (id: string, locator: string, context: LinkContext) => ResolvedLink | undefined;

const resolvers = {
  term: (id, _locator, { terms, base }) =>
    terms.has(id) ? { href: withBase(base, termPath(id)), className: 'term', text: id } : undefined,
  cite: (id, locator, { citations, base, ownSources }) => {
    const inText = citations.get(id);
    if (inText === undefined) return undefined;
    return {
      href: ownSources ? `#ref-${id}` : withBase(base, `${REFERENCES}#${id}`),
      className: 'cite',
      text: locator === '' ? `(${inText})` : `(${inText}, ${locator})`,
    };
  },
  metric: (id, _locator, { metrics }) => {
    const metric = metrics.find((candidate) => candidate.id === id);
    return (
      metric && {
        href: `#metric-${id}`,
        className: `figure-${metric.status}`,
        text: groupDigits(metric.value),
      }
    );
  },
  question: (id, _locator, { questions, base }) =>
    questions.has(id)
      ? { href: withBase(base, questionPath(id)), className: 'question-link', text: id }
      : undefined,
} satisfies Record<string, Resolver>;
