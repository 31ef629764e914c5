import { transform } from 'lightningcss';
import { textOf } from './sourceFiles.ts';

export interface StyleSheet {
  /** From the root, with `/`. */
  readonly path: string;
  /** The order of layers that it begins with. */
  readonly order: string;
  /** The layers it opens; for what stands in none, the kind of rule in brackets: `(style)`. */
  readonly layers: readonly string[];
  /** For each selector of each rule, the classes that it names. */
  readonly selectors: readonly (readonly string[])[];
  /** What each `font-size` and `font` is made of: names of custom properties, or how it is written when it is none. */
  readonly textSizes: readonly string[];
  /** Sizes of text that are given a name, with their values. */
  readonly textTokens: ReadonlyMap<string, string>;
  /** Widths and heights of window or container at which something changes: `width 35rem`. */
  readonly breakpoints: readonly string[];
}

/** What may stand beside the size itself: the font, and the factor of large text. */
const BESIDE_THE_SIZE = new Set(['--font', '--text-scale']);

/** Reads a style sheet with the parser that Vite brings for minifying, so that a comment is no rule. */
export function readStyleSheet(path: string, text = textOf(path)): StyleSheet {
  let order = '';
  const layers: string[] = [];
  const selectors: string[][] = [];
  const textSizes: string[] = [];
  const textTokens = new Map<string, string>();
  const breakpoints: string[] = [];
  transform({
    filename: path,
    code: Buffer.from(text),
    visitor: {
      StyleSheet({ rules }) {
        const [first] = rules;
        if (first?.type === 'layer-statement') order = first.value.names.map((name) => name.join('.')).join(', ');
        for (const rule of rules) {
          if (rule.type === 'layer-statement') continue;
          layers.push(rule.type === 'layer-block' ? (rule.value.name ?? ['(layer)']).join('.') : `(${rule.type})`);
        }
      },
      Rule: {
        media: ({ value }) => void breakpoints.push(...breakpointsIn(value.query)),
        container: ({ value }) => void breakpoints.push(...breakpointsIn(value.condition)),
        style: ({ value }) => void selectors.push(...value.selectors.map((selector) => namesIn(selector, 'class'))),
      },
      Declaration(declaration) {
        if (declaration.property === 'font-size' || declaration.property === 'font')
          textSizes.push(JSON.stringify(declaration.value));
        if (declaration.property === 'custom' && declaration.value.name.startsWith('--text-'))
          textTokens.set(declaration.value.name, lengthIn(declaration.value.value) ?? '');
        if (declaration.property !== 'unparsed') return;
        const { propertyId, value } = declaration.value;
        if (propertyId.property !== 'font-size' && propertyId.property !== 'font') return;
        const made = JSON.stringify(value);
        const names = [...made.matchAll(/"ident":"(--[\w-]+)"/g)].flatMap(([, name = '']) =>
          BESIDE_THE_SIZE.has(name) ? [] : name,
        );
        textSizes.push(...(names.length > 0 && lengthIn(value) === null ? names : /"inherit"/.test(made) ? [] : [made]));
      },
    },
  });
  return { path, order, layers, selectors, textSizes, textTokens, breakpoints };
}

function breakpointsIn(condition: unknown): string[] {
  return partsOf(condition).flatMap((part) =>
    typeof part['name'] === 'string' && /^(?:width|height|inline-size|block-size)$/.test(part['name'])
      ? partsOf(part).flatMap((inner) => ('unit' in inner ? `${part['name']} ${written(inner)}` : []))
      : [],
  );
}
function namesIn(selector: unknown, type: string): string[] {
  return partsOf(selector).flatMap((part) => (part['type'] === type ? String(part['name']) : []));
}
function lengthIn(value: unknown): string | null {
  const length = partsOf(value).find((part) => 'unit' in part);
  return length ? written(length) : null;
}
/** The parser keeps numbers in four bytes. */
function written({ value, unit }: Record<string, unknown>): string {
  return `${Number(Number(value).toFixed(4))}${unit}`;
}
function partsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(partsOf)];
}
