/** @module Parses an XML file of unknown origin: nothing is fetched, no entity is defined, size and depth are bounded. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DuizhaoError } from '../../model/index.js';
import type { XmlElement } from './xml-element.js';

/** 64 MiB: a document of a million characters has a tenth of that in the wordiest format. */
export const MAXIMUM_XML_BYTES = 64 * 1024 * 1024;

/** The formats read here nest a dozen deep. */
const MAXIMUM_DEPTH = 200;

type Building = XmlElement & {
  readonly children: (XmlElement | string)[];
};

const OTHER_FILE = 'Give the file as the tool saved it, or save it again.';

function refuse(code: string, message: string, cure: string, cause?: unknown): DuizhaoError {
  return new DuizhaoError({ code, kind: 'input', message, cure, cause });
}

/** The bytes as text, by byte order mark, declaration, or else UTF-8. */
function decodeXml(bytes: Uint8Array, input: string): string {
  if (bytes.length > MAXIMUM_XML_BYTES) {
    const size = `${MAXIMUM_XML_BYTES / 1024 / 1024} MB`;
    throw refuse('XML_TOO_LARGE', `${input} has more than ${size} of markup.`, 'Split the file.');
  }
  const [first, second] = bytes;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/u.exec(head)?.[1];
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const label = isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : (declared ?? 'utf-8');
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw refuse('XML_BROKEN', `${input} is not in the encoding it declares (${label}).`, OTHER_FILE, cause);
  }
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { prefix, local, value } of Object.values(tag.attributes)) {
    if (prefix === 'xml') attributes[`xml:${local}`] = value;
    else if (prefix === '') attributes[local] = value;
    else attributes[local] ??= value;
  }
  return attributes;
}

class TreeBuilder {
  readonly #open: Building[] = [];
  root: XmlElement | undefined;
  readonly #input: string;

  constructor(input: string) {
    this.#input = input;
  }

  start(tag: SaxesTagNS, line: number): void {
    if (this.#open.length >= MAXIMUM_DEPTH) {
      throw refuse('XML_TOO_DEEP', `${this.#input}:${line} nests elements too deep.`, OTHER_FILE);
    }
    const made: Building = {
      name: tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      children: [],
      line,
    };
    this.#open.at(-1)?.children.push(made);
    this.root ??= made;
    this.#open.push(made);
  }

  end(): void {
    this.#open.pop();
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }
}

/**
 * A bare reference to a DTD is what TMX and old TBX files begin with; it is not followed. Declarations of entities are
 * refused: they serve attacks, and no format read here needs them.
 */
function checkDoctype(doctype: string, input: string): void {
  if (!doctype.includes('[')) return;
  throw refuse(
    'XML_ENTITIES_REFUSED',
    `${input} declares entities or a document type of its own, which is not read.`,
    'Remove the part in brackets of the DOCTYPE, or save the file with another tool.',
  );
}

/**
 * The root element. `input` is only for messages.
 * @throws DuizhaoError `XML_BROKEN`, `XML_TOO_LARGE`, `XML_TOO_DEEP`, `XML_ENTITIES_REFUSED`
 */
export function parseXml(bytes: Uint8Array, input: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const builder = new TreeBuilder(input);
  parser.on('opentag', (tag) => builder.start(tag, parser.line));
  parser.on('closetag', () => builder.end());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.on('doctype', (doctype) => checkDoctype(doctype, input));
  parser.on('error', (error) => {
    throw error;
  });
  const text = decodeXml(bytes, input);
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause instanceof DuizhaoError) throw cause;
    const reason = cause instanceof Error ? cause.message.replace(/\.$/u, '') : String(cause);
    throw refuse('XML_BROKEN', `${input} is not well-formed XML: ${reason}.`, OTHER_FILE, cause);
  }
  if (builder.root) return builder.root;
  throw refuse('XML_BROKEN', `${input} holds no element.`, OTHER_FILE);
}
