'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const zlib = require('node:zlib');
const { documentOf, load } = require('./scripts.js');

const BROWSER = { atob, Blob, DecompressionStream, Response, TextDecoder };

function texts(held = { reports: [], packed: '' }) {
  return load(['texts.js'], ['plainPattern', 'placesIn', 'aroundPlace', 'codePointsTo', 'indexOfCodePoint', 'textsOf', 'hasTexts'], { ...BROWSER, DATA: { texts: held.reports.length > 0 }, document: documentOf({ texts: held }) });
}

const { plainPattern, placesIn, aroundPlace, codePointsTo, indexOfCodePoint } = texts();

function places(text, wanted) {
  return placesIn(text, plainPattern(wanted)).map(([from, to]) => text.slice(from, to));
}

test('a word is found also where a line breaks in it, and not across a paragraph', () => {
  assert.equal(places('实现碳\n　　达峰，碳达峰。碳\n\n达峰', '碳达峰').join('|'), '碳\n　　达峰|碳达峰');
});

test('signs of patterns are signs', () => {
  assert.equal(places('增长5.5%（左右）, 5x5%（', '5.5%（').join('|'), '5.5%（');
  for (const sign of ['-', '–', '/', '\\', '^', '$', '.', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|', '&', '#', '~']) {
    assert.equal(places(`axb a${sign}b`, `A${sign}B`).join('|'), `a${sign}b`);
  }
  assert.equal(plainPattern('  '), null);
});

test('what stands around a place ends with its sentence', () => {
  const text = '前一句。这一句说民生改善。后一句';
  const at = text.indexOf('民生');
  const { left, match, right } = aroundPlace(text, at, at + 2);
  assert.equal(`${left}|${match}|${right}`, '这一句说|民生|改善。');
});

test('places are told in code points, as the tables tell them', () => {
  assert.equal(codePointsTo('𠮷民生', 2), 1);
  assert.equal(indexOfCodePoint('𠮷民生', 1), 2);
  assert.equal(indexOfCodePoint('民', 9), 1);
});

test('texts unpack to what was packed', async () => {
  const packed = zlib.deflateRawSync(Buffer.from('\ufeff民生双碳', 'utf16le')).toString('base64');
  const { textsOf, hasTexts } = texts({ reports: [['r1', 3], ['r2', 2]], packed });
  const read = await textsOf();
  assert.equal(hasTexts(), true);
  assert.equal(read.get('r1'), '\ufeff民生');
  assert.equal(read.get('r2'), '双碳');
  assert.equal(texts().hasTexts(), false);
});
