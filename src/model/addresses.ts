/**
 * The addresses of the site, without base path and host. They are permanent: none is derived from a title,
 * and `src/integrations/permalinks/` stops the build when a published one no longer answers.
 */
import type { SectionAnchor } from './vocabulary.ts';

/** Question page: everything, for interviewers and for practice. */
export const questionPath = (id: string, section?: SectionAnchor): string =>
  `/questions/${id}/${section === undefined ? '' : `#${section}`}`;
/** Prompt page: only what a candidate may see; the link for invites. */
export const promptPath = (id: string): string => `/ask/${id}/`;
export const bankPath = (bank: string): string => `/banks/${bank}/`;
export const topicPath = (topic: string): string => `/topics/${topic}/`;
export const toolPath = (tool: string): string => `/tools/${tool}/`;
export const codebasePath = (codebase: string): string => `/codebases/${codebase}/`;
export const termPath = (term: string): string => `/glossary/${term}/`;
/** Open Graph picture of a question; candidate-safe, used by both its pages. */
export const picturePath = (id: string): string => `/og/${id}.png`;
/** Open Graph picture of every other page. */
export const SITE_PICTURE = '/og/site.png';

export const HOME = '/';
export const QUESTIONS = '/questions/';
export const TOPICS = '/topics/';
export const BANKS = '/banks/';
export const GLOSSARY = '/glossary/';
export const REFERENCES = '/references/';
export const TOOLS = '/tools/';
export const CODEBASES = '/codebases/';
export const RUBRIC = '/rubric/';
export const REPORT = '/report/';
export const SEARCH = '/search/';
