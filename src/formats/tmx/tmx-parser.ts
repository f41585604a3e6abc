/** @module The elements of TMX as they are read, whatever prefix they have; entities are never expanded nor fetched. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DuizhaoError } from '../../model/index.js';
import type { RawUnit, RawVariant } from './raw-unit.js';
import { CHARACTER_TYPE, CREATION_TOOL } from './tmx-names.js';

/** Their content is code of the document, not text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Takes text in pieces and gives units. */
export class TmxParser {
  readonly #parser = new SaxesParser();
  readonly #fileName: string;
  readonly #stack: string[] = [];
  #units: RawUnit[] = [];
  #unit: RawUnit | undefined;
  #variant: RawVariant | undefined;
  /** Of the `prop` or `note` that is open. */
  #type = '';
  #text = '';
  /** How many codes are open, one in another. */
  #codes = 0;
  /** The content of a code that stands for a character; undefined in any other. */
  #character: string | undefined;
  #isOwn = false;

  constructor(fileName: string) {
    this.#fileName = fileName;
    const parser = this.#parser;
    parser.on('doctype', (doctype) => this.#refuseEntities(doctype));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', ({ name }) => this.#close(localName(name)));
    parser.on('text', (text) => this.#take(text));
    parser.on('cdata', (text) => this.#take(text));
    parser.on('error', (error) => {
      throw this.#malformed(error);
    });
  }

  /**
   * Reads on. What was complete before a fault can still be taken after it.
   * @throws DuizhaoError `TMX_MALFORMED`, `TMX_NOT_TMX` or `TMX_ENTITIES`.
   */
  write(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }

  /** Gives out what has been read. */
  take(): readonly RawUnit[] {
    const units = this.#units;
    this.#units = [];
    return units;
  }

  #open(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    if (this.#stack.length === 0 && name !== 'tmx') throw this.#notTmx(tag.name);
    this.#stack.push(name);
    const attributes = tag.attributes;
    if (name === 'header') this.#isOwn = attributes['creationtool'] === CREATION_TOOL;
    if (name === 'tu') this.#openUnit(attributes);
    if (name === 'tuv') this.#openVariant(attributes);
    if (name === 'prop' || name === 'note') {
      this.#type = name === 'note' ? 'note' : (attributes['type'] ?? '');
      this.#text = '';
    }
    if (CODES.has(name)) this.#openCode(attributes['type']);
  }

  #openUnit(attributes: Readonly<Record<string, string>>): void {
    const line = this.#parser.line;
    this.#unit = { line, attributes, variants: [], notes: [], properties: new Map() };
  }

  #openVariant(attributes: Readonly<Record<string, string>>): void {
    const [, language = ''] = Object.entries(attributes).find(([name]) => localName(name) === 'lang') ?? [];
    this.#variant = { language, attributes, text: '' };
  }

  #openCode(type: string | undefined): void {
    this.#codes += 1;
    if (this.#codes > 1) return;
    this.#character = type === CHARACTER_TYPE ? '' : undefined;
    // A line break between two words parts them.
    if (type === 'lb' && this.#variant) this.#variant.text += ' ';
  }

  #close(name: string): void {
    this.#stack.pop();
    if (CODES.has(name)) this.#closeCode();
    if (name === 'note') this.#unit?.notes.push(this.#text);
    if (name === 'prop') this.#unit?.properties.set(this.#type, this.#text);
    if (name === 'tuv' && this.#variant) {
      // Other tools indent; what they mean has no white space around it.
      if (!this.#isOwn) this.#variant.text = this.#variant.text.trim();
      this.#unit?.variants.push(this.#variant);
      this.#variant = undefined;
    }
    if (name === 'tu' && this.#unit) {
      this.#units.push(this.#unit);
      this.#unit = undefined;
    }
  }

  #closeCode(): void {
    this.#codes -= 1;
    if (this.#codes > 0 || this.#character === undefined) return;
    const code = Number.parseInt(this.#character, 16);
    if (this.#variant && code <= 0xffff) this.#variant.text += String.fromCharCode(code);
    this.#character = undefined;
  }

  #take(text: string): void {
    const element = this.#stack.at(-1);
    if (element === 'prop' || element === 'note') this.#text += text;
    else if (this.#codes > 0) {
      if (this.#character !== undefined) this.#character += text;
    } else if (this.#variant && this.#stack.includes('seg')) this.#variant.text += text;
  }

  #refuseEntities(doctype: string): void {
    if (!/<!ENTITY/i.test(doctype)) return;
    throw new DuizhaoError({
      code: 'TMX_ENTITIES',
      kind: 'input',
      message: `${this.#fileName} declares entities of its own, which a TMX file does not need.`,
      cure: 'Remove the DOCTYPE from the file if you trust it; its entities are never expanded.',
    });
  }

  #notTmx(name: string): DuizhaoError {
    return new DuizhaoError({
      code: 'TMX_NOT_TMX',
      kind: 'input',
      message: `${this.#fileName} is XML, but no TMX: it begins with <${name}>.`,
      cure: 'Give a TMX file, or export one from your tool.',
    });
  }

  #malformed(cause: Error): DuizhaoError {
    const reason = cause.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '');
    return new DuizhaoError({
      code: 'TMX_MALFORMED',
      kind: 'input',
      message: `${this.#fileName}:${this.#parser.line} is no well-formed XML: ${reason}.`,
      cure: 'Export the file again, or correct that line; what stands before it was read.',
      cause,
    });
  }
}
