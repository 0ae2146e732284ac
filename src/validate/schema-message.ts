/**
 * What the schema layer can find. `xml/…`: the input could not be judged; `xsd/…`: it breaks the schema
 * (XML Schema 1.0, Part 1, appendix C, sums these up as validation rules).
 */
export type SchemaRule =
  | 'xml/encoding'
  | 'xml/illegal-character'
  | 'xml/doctype'
  | 'xml/not-well-formed'
  | 'xml/namespace'
  | 'xml/id'
  | 'xml/limit'
  | 'xsd/root-not-expected'
  | 'xsd/element-not-expected'
  | 'xsd/element-missing'
  | 'xsd/text-not-allowed'
  | 'xsd/attribute-not-allowed'
  | 'xsd/attribute-missing'
  | 'xsd/value-not-allowed'
  | 'xsd/not-unique'
  | 'xsd/type'
  | 'xsd/invalid';

/** One finding of the schema layer. Names of elements and attributes are local names. */
export interface SchemaMessage {
  readonly rule: SchemaRule;
  readonly message: string;
  /** 1-based. For an element, the line its start tag ends on. */
  readonly line: number;
  /** 1-based, in UTF-16 units. Known when the input is no XML; a schema finding is placed by line, path and eId. */
  readonly column?: number;
  /** `/akomaNtoso/act/body/section[2]`: local names, counted where a sibling has the same. */
  readonly path?: string;
  /** Of the element, or of the nearest that encloses it and has one. */
  readonly eId?: string;
  readonly element?: string;
  readonly attribute?: string;
  /** What would have been right in this place, when the engine can say: at most ten names. */
  readonly expected?: readonly string[];
}
