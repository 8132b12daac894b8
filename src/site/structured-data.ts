/** JSON-LD of question pages (https://schema.org/LearningResource); never of prompt pages. */
import { questionPath } from '../model/addresses.ts';
import { bankOf, type Question } from './bank-content.ts';
import { plain } from './field-markdown.ts';
import { canonical } from './settings.ts';

/** A question as a LearningResource; `url` is there only where the site's origin is known. */
export function learningResource(question: Question): object {
  const url = canonical(questionPath(question.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: question.data.title,
    description: plain(question.data.prompt),
    identifier: question.id,
    isPartOf: bankOf(question.id),
    inLanguage: 'en',
    learningResourceType: 'interview question',
    educationalLevel: question.data.difficulty,
    timeRequired: `PT${question.data.minutes}M`,
    datePublished: question.data.published,
    dateModified: question.data.changes.at(-1)?.date ?? question.data.reviewed,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(url === undefined ? {} : { url }),
  };
}

/** JSON that may stand inside a `<script>` element: no `<` can end it early. */
export const jsonForScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
