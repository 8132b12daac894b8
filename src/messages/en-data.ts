/** What the files for programs say of themselves. */

/** `/llms.txt` and `/ask/llms.txt`. */
export const llms = {
  all: 'Interview questions for senior Rust, blockchain-node and architecture engineers. Each file holds a prompt, the model answer with diagrams and checked code, figures with their origin, trade-offs, a rubric with four levels, probes and sources. Text under CC BY 4.0, code under MIT.',
  prompts:
    'Interview questions for senior Rust, blockchain-node and architecture engineers: the prompts alone, in English and Chinese, with what the scenario holds fixed. Text under CC BY 4.0.',
  data: 'Data',
  questionsJson: 'all questions without their model answers, one document',
  questionsLines: 'the same, one question a line',
  promptsLines: 'what a candidate may see, one question a line',
  questionSchema: 'JSON Schema of a question',
  promptSchema: 'JSON Schema of a prompt',
  report: 'what is true of the bank, counted at each build',
} as const;

/** The Atom feed. */
export const feed = {
  title: 'Viva: new and changed questions',
  description: 'Interview questions that were added, and those whose meaning or facts changed.',
  added: (title: string) => `New: ${title}`,
  changed: (title: string) => `Changed: ${title}`,
} as const;

/** The description of the site's search that a browser can add. */
export const openSearch = {
  shortName: 'Viva',
  description: 'Search the interview questions of Viva',
} as const;
