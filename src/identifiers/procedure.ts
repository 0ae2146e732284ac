/** A procedure of the European Parliament: `2021/2544(RSP)`. */
export interface ProcedureReference {
  readonly year: number;
  readonly number: number;
  /** A letter behind the number of a split file: `2018/0216A(COD)`. */
  readonly letter: string;
  /** `RSP`, `INI`, `COD` … an open list. */
  readonly type: string;
}

export interface FoundProcedure {
  readonly start: number;
  readonly end: number;
  readonly reference: ProcedureReference;
}

// "2021/2544(rsp)", spaces allowed where lines break.
const procedure = /(?<![\p{L}\p{N}])(\d{4})\s?\/\s?(\d{4})([a-z]?)\s?\(\s?([a-z]{3})\s?\)/gu;

/** Every procedure in a folded text, in order. */
export function findProcedures(folded: string): FoundProcedure[] {
  return [...folded.matchAll(procedure)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reference: {
      year: Number(match[1]),
      number: Number(match[2]),
      letter: (match[3] ?? '').toUpperCase(),
      type: (match[4] ?? '').toUpperCase(),
    },
  }));
}

/** `2021/2544(RSP)`. */
export function printedProcedure({ year, number, letter, type }: ProcedureReference): string {
  return `${year}/${pad(number)}${letter}(${type})`;
}

/** `2021-2544-RSP`: the form of our IRIs. */
export function procedureFileForm({ year, number, letter, type }: ProcedureReference): string {
  return `${year}-${pad(number)}${letter}-${type}`;
}

function pad(number: number): string {
  return String(number).padStart(4, '0');
}
