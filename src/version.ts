/** The converter's version, as `package.json` has it; written into every document. */
export const version = '0.1.0';

/** The namespace of what only this converter says. */
export const recitalNamespace = 'https://recital.example/ns/1';

export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
