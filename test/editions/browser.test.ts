import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFacts } from '../../src/editions/facts.ts';
import { renderIndex } from '../../src/editions/html/index-page.ts';
import { book, type Case, conversions, fixture, fixtures, optionsFor, page } from './cases.ts';
import { aknStreams } from './text-streams.ts';
import { findChromium } from './tools.ts';

const executablePath = findChromium();
const folder = mkdtempSync(join(tmpdir(), 'recital-pages-'));
const documents = [...fixtures(), ...conversions()];
const looks: readonly [name: string, look: BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
];

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    for (const document of documents) writeFileSync(join(folder, `${document.name}.html`), pageInSet(document));
    writeFileSync(
      join(folder, 'index.html'),
      renderIndex(documents.map(entry), optionsFor({ name: '', xml: '' }).words),
    );
    for (const [name, text] of book(fixture('act.en')).files) {
      if (!name.startsWith('META-INF')) writeFileSync(join(folder, name.replace('EPUB/', 'book-')), relinked(text));
    }
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  describe.for(looks)('%s', ([, look]) => {
    test.for([...documents.map(({ name }) => name), 'index'])(
      '%s: axe finds nothing, nothing is loaded, nothing overflows',
      async (name) => {
        await visit(`${name}.html`, look, async (page, troubles) => {
          expect(await violations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          ).toBe(0);
          expect(troubles).toEqual([]);
        });
      },
    );
  });

  test.for(['title.xhtml', 'nav.xhtml', 'part-1.xhtml', 'part-3.xhtml', 'part-4.xhtml'])(
    'axe finds nothing in the file %s of a book',
    async (name) => {
      await visit(`book-${name}`, {}, async (page) => {
        expect(await violations(page)).toEqual([]);
      });
    },
  );

  test.for(documents)('$name: what the browser shows is the text of the document', async ({ name, xml }) => {
    await visit(`${name}.html`, {}, async (page) => {
      const { body, notes } = aknStreams(xml);
      const shown = await page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        for (const added of copy.querySelectorAll('[data-generated]')) added.remove();
        return copy.textContent ?? '';
      });
      expect(letters(shown)).toBe(letters([body, ...notes].join('')));
    });
  });

  test('the address of a paragraph lands on it, and a call leads to its note and back', async () => {
    await visit('resolution.en.html#para_8', { javaScriptEnabled: true }, async (page) => {
      expect(await inView(page, '#para_8')).toBe(true);
      await page.locator('#call-authorialNote_4').click();
      expect(await inView(page, '#authorialNote_4')).toBe(true);
      await page.locator('#authorialNote_4 [role=doc-backlink]').click();
      expect(await inView(page, '#call-authorialNote_4')).toBe(true);
    });
  });

  test('a paragraph in another language is two steps from the index', async () => {
    await visit('index.html', {}, async (page) => {
      await page.getByRole('link', { name: 'română', exact: true }).first().click();
      await page.getByRole('navigation', { name: 'Cuprins' }).getByRole('link', { name: '4', exact: true }).click();
      expect(page.url()).toMatch(/#para_4$/u);
      expect(await inView(page, '#para_4')).toBe(true);
    });
  });

  test('the first stop of the keyboard skips to the text', async () => {
    await visit('resolution.en.html', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#edition-text');
    });
  });

  test('paper gets the text and its notes, not the way around the site', async () => {
    await visit('resolution.en.html', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 28, 26)');
      expect(await page.locator('.site').isVisible()).toBe(false);
      expect(await page.locator('.contents').isVisible()).toBe(false);
      expect(await page.locator('#authorialNote_5').isVisible()).toBe(true);
      expect(await page.locator('.notice').isVisible()).toBe(true);
      expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    });
  });

  /** Opens a page of the set and hands over what the browser complained of and asked the network for. */
  async function visit(
    path: string,
    look: BrowserContextOptions,
    check: (page: Page, troubles: string[]) => Promise<void>,
  ) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()));
    const [file = '', id] = path.split('#');
    await page.goto(`${pathToFileURL(join(folder, file)).href}${id === undefined ? '' : `#${id}`}`);
    await check(page, troubles);
    await context.close();
  }
});

const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function violations(page: Page): Promise<object[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
}

async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  return box !== null && box.y >= -1 && box.y < (page.viewportSize()?.height ?? 0);
}

function pageInSet(document: Case): string {
  const facts = readFacts(document.xml);
  const languages = documents.filter(({ xml }) => readFacts(xml).work === facts.work);
  return page(document, {
    alternates: languages.map(({ name, xml }) => ({
      language: readFacts(xml).language,
      name: languageName(xml),
      html: `${name}.html`,
    })),
    files: { akn: `${document.name}.xml`, epub: `${document.name}.epub`, index: 'index.html' },
  });
}

function entry({ name, xml }: Case) {
  return {
    facts: readFacts(xml),
    languageName: languageName(xml),
    html: `${name}.html`,
    epub: `${name}.epub`,
    akn: `${name}.xml`,
  };
}

function languageName(xml: string): string {
  return optionsFor({ name: '', xml }).words.name;
}

/** Files of a book side by side in the folder of the pages. */
function relinked(text: string): string {
  return text.replaceAll(/(href|src)="((?:title|nav|cover|part-\d+)\.(?:xhtml|svg)|style\.css)/gu, '$1="book-$2');
}

/** Characters alone: how lines are set is the business of the style sheet. */
function letters(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/gu, '');
}
