import { fileURLToPath } from 'node:url';

/** The project's own schema: the same place seen from `src/validate` and from `dist/validate`. */
export const defaultSchemaPath: string = fileURLToPath(new URL('../../schemas/akn-3.0.xsd', import.meta.url));
