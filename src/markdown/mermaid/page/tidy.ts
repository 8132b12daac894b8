/** Runs inside the rendering page: sent there as text, so it uses nothing from outside its own body but the browser. */

/** Mends what Mermaid lays out badly, before any style is read. */
export function tidyLayout(): void {
  const svg = document.querySelector('svg');
  if (svg === null) return;
  dropUnusedMarkers(svg);
  shortenLifelines(svg);
  widenNotes(svg);
  tidyTimeline(svg);
  tidyComposites(svg);
  centreLabels(svg);

  function dropUnusedMarkers(svg: SVGSVGElement): void {
    for (const marker of svg.querySelectorAll('marker,symbol')) {
      const users = ['marker-start', 'marker-mid', 'marker-end', 'style']
        .map((name) => `[${name}*="#${marker.id})"]`)
        .concat(`[href="#${marker.id}"]`);
      if (svg.querySelector(users.join()) === null) marker.remove();
    }
  }

  /** Without actors at the foot, Mermaid lets lifelines run 2,000 pixels down and cuts them by the view box. */
  function shortenLifelines(svg: SVGSVGElement): void {
    const bottom = svg.viewBox.baseVal.y + svg.viewBox.baseVal.height;
    for (const line of svg.querySelectorAll<SVGLineElement>('line.actor-line, line[class*="actor"]'))
      if (line.y2.baseVal.value > bottom) line.setAttribute('y2', String(bottom));
  }

  /** A note over two participants is as wide as their distance, however long its text is. */
  function widenNotes(svg: SVGSVGElement): void {
    for (const note of svg.querySelectorAll<SVGRectElement>('rect.note')) {
      const texts = [...(note.parentElement?.querySelectorAll<SVGTextElement>('text') ?? [])];
      const needed = Math.max(0, ...texts.map((text) => text.getBBox().width)) + 16;
      const spare = needed - note.width.baseVal.value;
      if (spare <= 0) continue;
      note.setAttribute('x', String(note.x.baseVal.value - spare / 2));
      note.setAttribute('width', String(needed));
    }
  }

  /** Text in the middle of its box, and an axis that ends where the boxes end. */
  function tidyTimeline(svg: SVGSVGElement): void {
    const nodes = [...svg.querySelectorAll<SVGGElement>('.timeline-node')];
    if (nodes.length === 0) return;
    for (const node of nodes) {
      const [ground, label] = [...node.children] as SVGGElement[];
      if (ground === undefined || label === undefined) continue;
      const text = label.getBBox();
      const middle = ground.getBBox().height / 2 - (text.y + text.height / 2);
      label.setAttribute('transform', `translate(${ground.getBBox().width / 2}, ${middle})`);
    }
    const origin = svg.getBoundingClientRect().left - svg.viewBox.baseVal.x;
    const right = Math.max(...nodes.map((node) => node.getBoundingClientRect().right)) - origin;
    const left = Math.min(...nodes.map((node) => node.getBoundingClientRect().left)) - origin;
    const axis = [...svg.querySelectorAll(':scope > .lineWrapper line')].at(-1);
    axis?.setAttribute('x1', String(left));
    axis?.setAttribute('x2', String(right + 16));
    const title = svg.querySelector(':scope > text');
    title?.setAttribute('x', String(left));
  }

  /** A composite state's name in the middle of its band, and no second line along its foot. */
  function tidyComposites(svg: SVGSVGElement): void {
    for (const composite of svg.querySelectorAll('.statediagram-cluster')) {
      const outer = composite.querySelector<SVGRectElement>('rect.outer');
      const inner = composite.querySelector<SVGRectElement>('rect.inner');
      const label = composite.querySelector<SVGGElement>('.cluster-label');
      if (outer === null || inner === null || label === null) continue;
      const top = outer.y.baseVal.value;
      inner.setAttribute('height', String(top + outer.height.baseVal.value - inner.y.baseVal.value));
      const text = label.getBBox();
      const shift = label.transform.baseVal.consolidate()?.matrix;
      const middle = (top + inner.y.baseVal.value) / 2 - (text.y + text.height / 2);
      label.setAttribute('transform', `translate(${shift?.e ?? 0}, ${middle})`);
    }
  }

  /** Labels that Mermaid sets flush left, though nothing else stands beside them, are centred by their box. */
  function centreLabels(svg: SVGSVGElement): void {
    for (const text of svg.querySelectorAll<SVGTextElement>(
      'g.label text, g.edgeLabel text, g.cluster-label text',
    )) {
      if (
        text.closest(
          '.members-group,.methods-group,.attribute-type,.attribute-name,.attribute-keys,.attribute-comment',
        )
      )
        continue;
      if (getComputedStyle(text).textAnchor !== 'start' || text.textContent?.trim() === '') continue;
      const box = text.getBBox();
      text.style.textAnchor = 'middle';
      const centre = String(Math.round((box.x + box.width / 2) * 100) / 100);
      const rows = text.querySelectorAll<SVGTSpanElement>(':scope > tspan[x]');
      for (const row of rows) row.setAttribute('x', centre);
      for (const inner of text.querySelectorAll<SVGTSpanElement>('tspan tspan'))
        inner.style.textAnchor = 'middle';
      if (rows.length === 0) text.setAttribute('x', centre);
    }
  }
}
