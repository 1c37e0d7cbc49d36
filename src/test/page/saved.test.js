'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { wrapped, savedLayout, savedSvg } = load(['saved.js'], ['wrapped', 'savedLayout', 'savedSvg'], { FONTS: '"Noto Sans"' });
const lines = (...values) => JSON.stringify(wrapped(...values));

test('Chinese breaks anywhere, Latin words stay whole', () => {
  assert.equal(lines('一二三四五', 30, 10), '["一二三","四五"]');
  assert.equal(lines('mentions per year', 80, 10), '["mentions per","year"]');
  assert.equal(lines('', 80, 10), '[]');
});

test('title and level stand above the chart, gap note and source below, and nothing overlaps', () => {
  const { texts, top, height } = savedLayout({ title: '民生', above: '省级', below: ['灰底不是零', '来源'] }, 640, 300);
  assert.equal(texts.map(({ text }) => text).join(), '民生,省级,灰底不是零,来源');
  assert.ok(texts[1].y < top && texts[2].y - texts[2].size >= top + 300 && texts[3].y < height);
});

test('no sign of a title breaks the file', () => {
  const svg = savedSvg('<svg/>', savedLayout({ title: 'a<b & c', above: '', below: [] }, 640, 300));
  assert.ok(svg.includes('>a&#60;b &#38; c</text>'));
});
