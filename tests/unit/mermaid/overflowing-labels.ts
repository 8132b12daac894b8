export interface LabelReport {
  readonly labels: number;
  readonly overflowing: readonly string[];
}

/**
 * Runs in a page that shows one drawing: labels that reach out of the picture, and labels that do not
 * stand well within the smallest filled shape that holds their middle. A label whose middle is in no shape (an axis, a message) only
 * has to stay in the picture.
 */
export function overflowingLabels(): LabelReport {
  const svg = document.querySelector('svg');
  if (svg === null) return { labels: 0, overflowing: ['no drawing'] };
  /** A pixel that a label in a shape keeps from its edge. */
  const AIR = 1;
  const picture = svg.getBoundingClientRect();
  const shapes = [...svg.querySelectorAll('rect,path,polygon,circle,ellipse')]
    .filter((shape) => shape.closest('marker') === null && shape.getAttribute('fill') !== 'none')
    .map((shape) => shape.getBoundingClientRect())
    .filter(({ width, height }) => width > 12 && height > 12);
  const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
    const rows = [...text.querySelectorAll('tspan')];
    return rows.length > 0 ? rows : [text];
  });
  const overflowing = labels.filter((label) => {
    const box = label.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const holders = [
      picture,
      ...shapes.filter((s) => s.left <= x && x <= s.right && s.top <= y && y <= s.bottom),
    ];
    const holder = holders.reduce((least, next) =>
      next.width * next.height < least.width * least.height ? next : least,
    );
    const air = holder === picture ? 0 : AIR;
    return box.left < holder.left + air || box.right > holder.right - air;
  });
  return { labels: labels.length, overflowing: overflowing.map((label) => label.textContent ?? '') };
}
