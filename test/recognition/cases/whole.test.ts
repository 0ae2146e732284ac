import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/index.ts';
import { convertOne } from '../../support/conversion.ts';
import { bodyText } from '../../support/outline.ts';
import { sketch } from '../../support/sketch.ts';
import { find, textOf } from '../../support/xml.ts';
import { check } from './check.ts';
import {
  citation,
  closing,
  enacting,
  head,
  headSketch,
  paragraph1,
  paragraph2,
  paragraphs,
  recitalA,
  recitalB,
  rule,
  title,
} from './parts.ts';

const body = [citation, rule, recitalA, recitalB, paragraph1, paragraph2, closing(3)];
const whole = [...headSketch, 'para 1 2 3'];

describe('whole texts', () => {
  test('a plain text comes out without a finding but that it has no number', () => {
    const text = paragraphs(...head, paragraph1, paragraph2, closing(3));
    check({ text, outline: whole });
    expect(convert(text).diagnostics.map(({ rule: id }) => id)).toEqual(['identity/no-number']);
  });

  test('a title that is repeated', () => {
    check({
      text: paragraphs(
        'TEXTS ADOPTED',
        'P9_TA(2021)0056',
        'Roads of Lorvania',
        title,
        `${title} (2021/2544(RSP))`,
        enacting,
        ...body,
      ),
      outline: whole,
    });
  });

  test('a motion without its enacting line', () => {
    const text = paragraphs(
      'B9-0148/2021',
      'European Parliament resolution on the roads of Lorvania',
      '(2021/2544(RSP))',
      ...body,
    );
    check({ text, outline: whole.slice(1), kind: 'motionForResolution' });
    expect(convert(text).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'structure/missing', data: { part: 'formula' } }),
    );
  });

  test('a list of contents that looks like the text', () => {
    check({
      text: paragraphs(title, 'Contents', '1. Roads 2\n2. Bridges 3\n3. Follow-up 4', enacting, ...body),
      outline: whole,
    });
  });

  test('text after the closing formula is kept behind the end or dropped with a reason', () => {
    const text = paragraphs(title, enacting, ...body, 'Done at the seat of the mayors of Lorvania, in two copies.');
    const { root } = convertOne(text);
    expect(sketch(root).slice(0, 4)).toEqual(whole);
    expect(bodyText(find(root, 'para_3'))).toBe(closing(3).replace(/^3\. +/u, ''));
    const kept = textOf(root, 'meta').includes('in two copies');
    const dropped = convert(text).account.some(
      ({ fate, start, end }) => fate === 'dropped' && text.slice(start, end).includes('in two copies'),
    );
    expect([kept, dropped].filter(Boolean)).toHaveLength(1);
  });

  test('last words cut off', () => {
    const cut = paragraphs(title, enacting, ...body)
      .slice(0, -'the Council and the Commission.'.length)
      .trimEnd();
    check({ text: cut, outline: whole, words: { para_3: 'Instructs its President to forward this resolution to' } });
  });

  test('an annex that starts at 1 again has its own numbers and eIds', () => {
    const annex = paragraphs(
      'ANNEX',
      'Roads to be opened',
      '1.  The road along the river.',
      '2.  The road over the hill.',
    );
    check({
      text: paragraphs(title, enacting, ...body, annex),
      outline: [...whole, 'annex ANNEX: para 1 2, § Roads to be opened: 1 2'],
      words: { para_2: paragraph2.slice(4), att_1__para_2: 'The road over the hill.' },
    });
  });

  test('menus around the text are left out, with a reason', () => {
    const text = paragraphs('Share this page', 'Print', title, enacting, ...body, 'Legal notice', 'Privacy policy');
    check({ text, outline: whole });
    for (const menu of ['Share this page', 'Print', 'Legal notice', 'Privacy policy'])
      expect(convert(text).account).toContainEqual({
        start: text.indexOf(menu),
        end: text.indexOf(menu) + menu.length,
        fate: 'dropped',
        reason: 'page-furniture',
      });
  });

  test('two resolutions in one input are two documents', () => {
    const other = paragraphs(
      'European Parliament resolution of 12 March 2021 on the mines of Tresk',
      enacting,
      citation,
      rule,
      recitalA,
      recitalB,
      paragraph1,
      closing(2),
    );
    const { documents } = convert(`${paragraphs(title, enacting, ...body)}\n\n${other}`);
    expect(documents.map(({ kind, counts }) => [kind, counts.paragraphs])).toEqual([
      ['resolution', 3],
      ['resolution', 2],
    ]);
  });
});
