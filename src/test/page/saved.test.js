'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { wrapped, savedLayout, savedSvg, inGrey, withLegend } = load(['saved.js', 'figure.js'], ['wrapped', 'savedLayout', 'savedSvg', 'inGrey', 'withLegend'], { innerWidth: 1440, addEventListener: () => {}, FONTS: '"Noto Sans"' });
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

test('greys of colours that stand side by side differ, and no colour is left', () => {
  const areas = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#6e7781'].map(inGrey);
  assert.equal(new Set(areas).size, areas.length);
  assert.equal(inGrey('<path fill="#ff0000" stroke="rgba(0,0,255,.5)"/>'), '<path fill="#363636" stroke="rgba(18,18,18,.5)"/>');
});

test('a legend shows all its names, and the chart makes room for their lines', () => {
  const option = { legend: { data: ['乡村振兴', '脱贫攻坚', '新型城镇化', '一带一路'] }, grid: { left: 8 } };
  assert.equal(withLegend(option, 600).grid.top, 40 + 22);
  assert.equal(withLegend(option, 200).grid.top, 40 + 2 * 22);
  assert.equal(withLegend({ grid: { top: 9 } }, 200).grid.top, 9);
});
