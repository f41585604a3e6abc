/** @module The parts that every Office Open XML package has: content types, relations, properties. */
import { blockElement, element, xmlFile, type Xml } from '../xml/write-xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface OfficePart {
  readonly path: string;
  /** The end of its content type: `wordprocessingml.styles+xml`. */
  readonly type: string;
  readonly content: string;
}

/** `id` -> kind (the end of the relation's type) and target. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  /** True for addresses outside the package. */
  readonly isExternal?: boolean;
}

export function relationsFile(relations: readonly Relation[]): string {
  const items = relations.map(({ id, kind, target, isExternal }) =>
    element('Relationship', {
      Id: id,
      Type: kind.startsWith('http') ? kind : `${OFFICE_RELATIONS}/${kind}`,
      Target: target,
      TargetMode: isExternal === true ? 'External' : undefined,
    }),
  );
  return xmlFile(blockElement('Relationships', { xmlns: `${PACKAGE}/relationships` }, items));
}

function contentTypes(parts: readonly OfficePart[]): string {
  const fixed: Xml[] = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Override', {
      PartName: '/docProps/core.xml',
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
  ];
  const own = parts.map(({ path, type }) =>
    element('Override', {
      PartName: `/${path}`,
      ContentType: `application/vnd.openxmlformats-officedocument.${type}`,
    }),
  );
  return xmlFile(blockElement('Types', { xmlns: `${PACKAGE}/content-types` }, [...fixed, ...own]));
}

function coreProperties(title: string, language: string): string {
  return xmlFile(
    blockElement(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [
        element('dc:title', {}, title),
        element('dc:creator', {}, 'Duizhao'),
        element('dc:language', {}, language),
      ],
    ),
  );
}

export interface OfficePackage {
  readonly title: string;
  /** Of the whole file, as BCP 47 has it. */
  readonly language: string;
  /** The main part first. */
  readonly parts: readonly OfficePart[];
  /** Relations of the main part. */
  readonly relations: readonly Relation[];
}

/** Path -> content of all parts, ready to be packed. */
export function officeFiles({ title, language, parts, relations }: OfficePackage): Map<string, string> {
  const main = parts[0]?.path ?? '';
  const [folder = '', name = ''] = main.split('/');
  const roots: readonly Relation[] = [
    { id: 'rId1', kind: 'officeDocument', target: main },
    {
      id: 'rId2',
      kind: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ];
  return new Map([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationsFile(roots)],
    ['docProps/core.xml', coreProperties(title, language)],
    ...parts.map(({ path, content }): [string, string] => [path, content]),
    [`${folder}/_rels/${name}.rels`, relationsFile(relations)],
  ]);
}
