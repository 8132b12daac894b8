/** The element tree that the picture renderer takes: boxes with CSS and text, as plain objects. */

/** CSS properties the renderer knows; lengths are pixels of the picture. */
export type PictureStyle = Readonly<Record<string, string | number>>;

/** A box: text, or more boxes. */
export interface PictureElement {
  readonly type: 'div' | 'svg' | 'path' | 'rect';
  readonly props: Readonly<Record<string, unknown>> & {
    readonly children?: string | readonly PictureElement[];
  };
}

/** A flex box with `children`. */
export function box(style: PictureStyle, children: readonly PictureElement[] = []): PictureElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A box of text. */
export function text(style: PictureStyle, content: string): PictureElement {
  return { type: 'div', props: { style, children: content } };
}

/** All texts of a picture in reading order: what a person can read on it. */
export function textsOf(element: PictureElement): readonly string[] {
  const { children = [] } = element.props;
  return typeof children === 'string' ? [children] : children.flatMap(textsOf);
}
