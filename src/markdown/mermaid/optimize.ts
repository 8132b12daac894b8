/** Makes a drawing small without moving a pixel of it. */
import { optimize } from 'svgo';

/**
 * The drawing with short paths, hoisted attributes and no empty parts. Everything of SVGO's default preset
 * that was seen to change a picture, to rename ids or to touch colours is off.
 */
export function optimizeDrawing(svg: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 2,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupIds: false,
            convertColors: false,
            convertShapeToPath: false,
            mergePaths: false,
            minifyStyles: false,
            inlineStyles: false,
            removeUnknownsAndDefaults: { defaultAttrs: false, keepAriaAttrs: true, keepRoleAttr: true },
            removeUselessStrokeAndFill: false,
            removeDesc: false,
          },
        },
      },
    ],
  });
  return data;
}
