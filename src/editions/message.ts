import type { Diagnostic, RuleId } from '../diagnostics/diagnostic.ts';

/** The content of an `xsl:message`: a fragment that holds one element, as a DOM has it. */
export interface MessageNode {
  readonly textContent: string | null;
  readonly firstChild: { getAttribute?(name: string): string | null } | null;
}

/** A message of a stylesheet as a finding: its code is the rule, the element in it says what and where. */
export function toDiagnostic(message: MessageNode, code: string, path: string): Diagnostic {
  const attribute = (name: string) => message.firstChild?.getAttribute?.(name) || undefined;
  const rule = rules[code.slice(code.indexOf('}') + 1)];
  const element = attribute('name') ?? message.textContent ?? '';
  const eId = attribute('eId');
  return {
    rule: rule?.id ?? 'edition/message',
    severity: 'warning',
    message: rule?.message(element) ?? element,
    place: { path, ...(eId === undefined ? {} : { eId }) },
    data: { element },
  };
}

const rules: Readonly<Record<string, { readonly id: RuleId; readonly message: (element: string) => string }>> = {
  'unhandled-element': {
    id: 'edition/unhandled-element',
    message: (element) => `No template knows <${element}>; its text is shown and marked.`,
  },
  'missing-label': {
    id: 'edition/missing-label',
    message: (label) => `The language pack has no label "${label}"; its name stands in the edition.`,
  },
};
