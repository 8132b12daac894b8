/** The page that stands at an old address, for hosts that cannot redirect by themselves. */
import { movedPage, site } from '../../messages/en.ts';
import { CONTENT_SECURITY_POLICY_META } from '../../site/security-headers.ts';

/** Where the redirect leads. Both are addresses as `URL` writes them, so they carry no quote or bracket. */
export interface RedirectTarget {
  /** Address on the site, base path included. */
  readonly href: string;
  /** Absolute address, where the site's origin is known. */
  readonly canonical: string | undefined;
}

/** HTML of a page that leads on at once; without a browser's help there is a link to follow. */
export function redirectPage(target: RedirectTarget): string {
  const { href } = target;
  const canonical =
    target.canonical === undefined ? '' : `\n<link rel="canonical" href="${target.canonical}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY_META}">
<meta charset="utf-8">
<title>${movedPage.title} · ${site.name}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">${canonical}
</head>
<body>
<main>
<h1>${movedPage.title}</h1>
<p><a href="${href}">${movedPage.link}</a></p>
</main>
</body>
</html>
`;
}
