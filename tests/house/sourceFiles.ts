import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import, export-from, `import()`, or `new URL(…, import.meta.url)`. */
export interface Dependency {
  /** Path from the root (`src/domain/actor.ts`), or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** Fetched when it is asked for, not with the file itself. */
  readonly isLater: boolean;
}

export interface SourceFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly dependencies: readonly Dependency[];
  readonly hasDefaultExport: boolean;
  /** Pieces of text with letters, standing between the tags of a component or in an attribute that people read or hear. */
  readonly textInMarkup: readonly string[];
  /** Words in a `className`; the beginning of one that is put together ends with a hyphen. */
  readonly classNames: ReadonlySet<string>;
  /** The elements of the platform that stand in its markup (`button`, `p`), each as often as it stands there. */
  readonly elements: readonly string[];
  /** Regular expressions, as they are written. */
  readonly patterns: readonly string[];
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Attributes of elements that are shown or read aloud. */
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
]);

/** All files with these endings under a folder, from the root, with `/`. */
export function filesUnder(folder: string, endings: RegExp): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => endings.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** What a file says, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Reads a file with the compiler's own parser, so that comments and strings are never taken for imports. */
export function readSource(path: string, text = textOf(path)): SourceFile {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be read: ${parsed.errors[0]?.message}`);
  const dependencies: Dependency[] = [];
  const textInMarkup: string[] = [];
  const classNames = new Set<string>();
  const elements: string[] = [];
  const patterns: string[] = [];
  const keyCaps = new Set<Node>();
  let hasDefaultExport = false;
  const depend = (name: unknown, typeOnly: boolean, isLater = false) => {
    if (typeof name === 'string') dependencies.push({ ...resolved(path, name), typeOnly, isLater });
  };
  visit(parsed.program, (node) => {
    switch (node.type) {
      case 'Literal':
        if ('regex' in node) patterns.push(text.slice(...span(node)));
        break;
      case 'ImportDeclaration':
        depend(literalOf(node['source']), node['importKind'] === 'type' || everySpecifierIsType(node, 'importKind'));
        break;
      case 'ExportNamedDeclaration':
        depend(literalOf(node['source']), node['exportKind'] === 'type' || everySpecifierIsType(node, 'exportKind'));
        if (specifiers(node).some((specifier) => nameOf(specifier['exported']) === 'default')) hasDefaultExport = true;
        break;
      case 'ExportAllDeclaration':
        depend(literalOf(node['source']), node['exportKind'] === 'type');
        break;
      case 'ExportDefaultDeclaration':
        hasDefaultExport = true;
        break;
      case 'ImportExpression':
        depend(literalOf(node['source']), false, true);
        break;
      case 'TSImportType':
        depend(literalOf(node['source'] ?? node['argument']), true);
        break;
      case 'NewExpression':
        if (nameOf(node['callee']) === 'URL' && text.slice(...span(node)).includes('import.meta.url'))
          depend(literalOf(list(node['arguments'])[0]), false, true);
        break;
      case 'JSXOpeningElement': {
        const element = nameOf(node['name']);
        if (element !== undefined && /^[a-z]/.test(element)) elements.push(element);
        break;
      }
      case 'JSXElement':
        // The name on a key is the same in every language.
        if (isKeyCap(node)) for (const child of list(node['children'])) keyCaps.add(child);
        break;
      case 'JSXText':
        if (!keyCaps.has(node)) textInMarkup.push(String(node['value']));
        break;
      case 'JSXAttribute':
        if (nameOf(node['name']) === 'className') for (const word of wordsIn(node['value'])) classNames.add(word);
        if (SPOKEN_ATTRIBUTES.has(String(nameOf(node['name'])))) textInMarkup.push(String(literalOf(node['value']) ?? ''));
        break;
    }
  });
  return {
    path,
    text,
    dependencies,
    hasDefaultExport,
    classNames,
    elements,
    patterns,
    textInMarkup: textInMarkup.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece)),
  };
}

function resolved(path: string, name: string): Pick<Dependency, 'to' | 'isPackage'> {
  const plain = name.split('?')[0] ?? name;
  if (!plain.startsWith('.')) return { to: plain, isPackage: true };
  return { to: relative(ROOT, resolve(ROOT, dirname(path), plain)).replaceAll('\\', '/'), isPackage: false };
}

function everySpecifierIsType(node: Node, kind: string): boolean {
  const all = specifiers(node);
  return all.length > 0 && all.every((specifier) => specifier[kind] === 'type');
}

function specifiers(node: Node): readonly Node[] {
  return list(node['specifiers']);
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  else if (isNode(value)) {
    look(value);
    for (const child of Object.values(value)) visit(child, look);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}
function list(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
/** The text of a literal, also one inside a type or inside braces; undefined for anything else. */
function literalOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'TSLiteralType') return literalOf(value['literal']);
  if (value.type === 'JSXExpressionContainer') return literalOf(value['expression']);
  return typeof value['value'] === 'string' ? value['value'] : undefined;
}
/** Every word of every text in an expression. */
function wordsIn(value: unknown): string[] {
  const words: string[] = [];
  visit(value, (node) => {
    const text = node.type === 'TemplateElement' ? Reflect.get(Object(node['value']), 'cooked') : node['value'];
    if (typeof text === 'string') words.push(...text.split(/\s+/).filter(Boolean));
  });
  return words;
}
function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const name = value['name'] ?? value['value'];
  return typeof name === 'string' ? name : undefined;
}
function isKeyCap(element: Node): boolean {
  const opening = element['openingElement'];
  return isNode(opening) && nameOf(opening['name']) === 'kbd';
}
function span(node: Node): [number, number] {
  return [Number(node['start']), Number(node['end'])];
}
