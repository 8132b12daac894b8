/** Files whose addresses have to be full: the feed and the search description. Without `SITE_URL` there are none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { bankContent, bankOf, entryById } from '../site/bank-content.ts';
import { atomFeed } from '../site/data/feed.ts';
import { openSearchDescription } from '../site/data/open-search.ts';
import { plain } from '../site/field-markdown.ts';
import { SITE_ROOT, settings } from '../site/settings.ts';

const FILES = {
  feed: newsFeed,
  opensearch: async () => openSearchDescription(SITE_ROOT),
} as const;

async function newsFeed(): Promise<string> {
  const { questions, banks } = await bankContent();
  const news = questions.map(({ id, data }) => ({
    id,
    title: data.title,
    prompt: plain(data.prompt),
    published: data.published,
    changes: data.changes,
    bankTitle: entryById(banks, bankOf(id)).data.title,
  }));
  return atomFeed(news, SITE_ROOT);
}

interface Props {
  file: keyof typeof FILES;
}

export const getStaticPaths = (() =>
  settings.siteUrl === undefined
    ? []
    : (['feed', 'opensearch'] as const).map((file) => ({
        params: { file },
        props: { file } satisfies Props,
      }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) => new Response(await FILES[props.file]());
