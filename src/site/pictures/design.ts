/**
 * What link previews show. A picture is made of the candidate's view of a question and of nothing else, so
 * that it can stand on both of its pages.
 */
import { home, site, vocabulary } from '../../messages/en.ts';
import { DIFFICULTIES, type Difficulty } from '../../model/vocabulary.ts';
import type { CandidateQuestion } from '../candidate-question.ts';
import { box, type PictureElement, text } from './element.ts';

/** Width and height in pixels, the size that link previews ask for. https://ogp.me/#structured */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/**
 * The light theme of `src/styles/tokens.css` in sRGB, because the renderer does not know `oklch()`; a test
 * compares the two.
 */
export const PICTURE_COLOURS = {
  surface: '#fcfcfe',
  'on-surface': '#1e212b',
  muted: '#494d58',
  line: '#d8dbe2',
  accent: '#3537a4',
} as const;

const PADDING = 72;
const SMALL = 34;

/** Longer titles are set smaller, so that 70 characters stay within three lines. */
const titleSize = (title: string): number =>
  title.length <= 24 ? 108 : title.length <= 46 ? 92 : title.length <= 58 ? 82 : 76;

/** The site's mark, the same drawing as `public/favicon.svg`. */
function mark(size: number): PictureElement {
  const stroke = {
    fill: 'none',
    stroke: '#fff',
    strokeWidth: 3.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  };
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 32 32',
      children: [
        { type: 'rect', props: { width: 32, height: 32, rx: 7, fill: PICTURE_COLOURS.accent } },
        { type: 'path', props: { d: 'M8 9l8 15 8-15', ...stroke } },
      ],
    },
  };
}

/** As many filled dots as the difficulty has steps: the same sign as on the pages. */
function difficultyDots(difficulty: Difficulty): PictureElement {
  const level = DIFFICULTIES.indexOf(difficulty) + 1;
  const dots = DIFFICULTIES.map((_, index) =>
    box({
      boxSizing: 'border-box',
      width: 22,
      height: 22,
      borderRadius: 11,
      border: `3px solid ${PICTURE_COLOURS.accent}`,
      backgroundColor: index < level ? PICTURE_COLOURS.accent : PICTURE_COLOURS.surface,
    }),
  );
  return box({ gap: 6, marginRight: 16 }, dots);
}

/** Name of the site, then what the page belongs to. */
function masthead(belongsTo: readonly PictureElement[]): PictureElement {
  const name = text({ fontSize: 44, fontWeight: 700, marginLeft: 20, letterSpacing: -0.5 }, site.name);
  return box({ alignItems: 'center', fontSize: SMALL, color: PICTURE_COLOURS.muted }, [
    mark(56),
    box({ color: PICTURE_COLOURS['on-surface'] }, [name]),
    ...belongsTo,
  ]);
}

const separator = (): PictureElement =>
  box({ width: 2, height: 36, marginLeft: 26, marginRight: 26, backgroundColor: PICTURE_COLOURS.line });

/** Masthead, headline in the middle, a line of facts at the foot. */
function sheet(
  belongsTo: readonly PictureElement[],
  headline: PictureElement,
  foot: PictureElement,
): PictureElement {
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: PADDING,
      paddingBottom: 60,
      borderTop: `14px solid ${PICTURE_COLOURS.accent}`,
      backgroundColor: PICTURE_COLOURS.surface,
      color: PICTURE_COLOURS['on-surface'],
      fontFamily: 'Source Sans 3',
    },
    [masthead(belongsTo), headline, foot],
  );
}

const headlineStyle = (size: number) => ({
  fontSize: size,
  fontWeight: 700,
  lineHeight: 1.1,
  letterSpacing: -size * 0.018,
  textWrap: 'balance',
  maxWidth: PICTURE_SIZE.width - 2 * PADDING,
});

/** The picture of a question: bank, id, title, difficulty, minutes and main topic. */
export function questionPicture(question: CandidateQuestion, bankName: string): PictureElement {
  const foot = box(
    {
      alignItems: 'center',
      paddingTop: 34,
      borderTop: `2px solid ${PICTURE_COLOURS.line}`,
      fontSize: SMALL,
      color: PICTURE_COLOURS.muted,
    },
    [
      difficultyDots(question.difficulty),
      text(
        { fontWeight: 600, color: PICTURE_COLOURS['on-surface'] },
        vocabulary.difficulty[question.difficulty],
      ),
      separator(),
      text({ fontWeight: 600, color: PICTURE_COLOURS['on-surface'] }, site.minutes(question.minutes)),
      ...question.topicTitles.slice(0, 1).flatMap((topic) => [separator(), text({}, topic)]),
    ],
  );
  return sheet(
    [separator(), text({}, bankName), text({ marginLeft: 'auto' }, question.id)],
    text(headlineStyle(titleSize(question.title)), question.title),
    foot,
  );
}

/** The picture of every page that is no question. */
export function sitePicture(): PictureElement {
  return sheet(
    [],
    text(headlineStyle(116), home.title),
    text({ fontSize: 40, lineHeight: 1.35, color: PICTURE_COLOURS.muted, textWrap: 'balance' }, site.tagline),
  );
}
