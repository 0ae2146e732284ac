import { expect, it } from 'vitest';
import { z } from 'zod';
import { languagePackSchema } from '../../src/languages/schema.ts';

it('the JSON schema of language packs is current', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(languagePackSchema), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../schemas/languages.schema.json');
});
