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
/** The Markdown twins of the two pages. */
export const questionTwinPath = (id: string): string => `/questions/${id}.md`;
export const promptTwinPath = (id: string): string => `/ask/${id}.md`;
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
/** Reverse indexes: every value of a classification with the questions that have it. */
export const TECHNOLOGIES_INDEX = '/technologies/';
export const STAKEHOLDERS_INDEX = '/stakeholders/';
export const PHASES_INDEX = '/phases/';
export const DIMENSIONS_INDEX = '/dimensions/';
export const RUBRIC = '/rubric/';
export const REPORT = '/report/';
export const SEARCH = '/search/';

/** Files for programs. */
export const QUESTIONS_JSON = '/questions.json';
export const QUESTIONS_LINES = '/questions.jsonl';
export const PROMPTS_LINES = '/prompts.jsonl';
export const QUESTION_SCHEMA = '/schema/question.json';
export const PROMPT_SCHEMA = '/schema/prompt.json';
export const REPORT_JSON = '/report.json';
export const LLMS = '/llms.txt';
export const PROMPT_LLMS = '/ask/llms.txt';
export const FEED = '/feed.xml';
export const OPEN_SEARCH = '/opensearch.xml';
