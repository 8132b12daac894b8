/** Runs inside the rendering page: sent there as text, so it uses nothing from outside its own body but the browser and the global `mermaid`. */
import type { Mermaid } from 'mermaid';
import type { ThemeVariables } from '../mermaid-config.ts';

/** Paths of all theme variables of the base theme that hold a colour; palettes are split at their commas. */
export function listThemeColours(): string[] {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize({ startOnLoad: false, theme: 'base', look: 'classic' });
  const paths: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, path === '' ? key : `${path}.${key}`);
    } else if (typeof value === 'string' && value.includes('#') && /^#[^ ]+,#/.test(value)) {
      value.split(',').forEach((_, index) => {
        paths.push(`${path}.${index}`);
      });
    } else if (typeof value === 'string' && (CSS.supports('color', value) || value.includes('NaN'))) {
      paths.push(path);
    }
  };
  walk(mermaid.mermaidAPI.getConfig().themeVariables, '');
  return paths;
}

export interface DrawOrder {
  readonly source: string;
  readonly config: Record<string, unknown>;
  readonly themeVariables: ThemeVariables;
}

/** Lets Mermaid draw into the page, as its only SVG. Throws Mermaid's own error. */
export async function drawInPage({ source, config, themeVariables }: DrawOrder): Promise<void> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize({ ...config, themeVariables });
  const host = document.createElement('div');
  document.body.append(host);
  host.innerHTML = (await mermaid.render('drawing', source, host)).svg;
}
