'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { documentOf, load } = require('./scripts.js');

const COLUMNS = ['level', 'window', 'term', 'panel', 'direction', 'log2_ratio', 'ratio_low', 'ratio_high', 'rate_before', 'rate_now', 'bursts', 'change_q', 'change_year'];

function trend(term, direction, ratio, low, high, more = {}) {
  const row = { level: 'nation', window: 'last20', term, panel: 'unbalanced', direction, log2_ratio: ratio, ratio_low: low, ratio_high: high, rate_before: '1', rate_now: '2', ...more };
  return COLUMNS.map((column) => row[column] ?? '');
}

function model(rows, level = {}) {
  const data = {
    alpha: 0.05,
    terms: [['改革', '甲|乙', 'gai ge', 'Reform'], ['开放', ''], ['民生', '甲'], ['农业税', '乙']],
    levels: [{ level: 'nation', years: [2018, 2019, 2021], ...level }],
    trends: { columns: COLUMNS, rows },
    audit: { columns: ['term', 'surface'], rows: [['改革', '改革'], ['改革', '深化改革']] },
  };
  return load(['numbers.js', 'model.js'], ['TERMS', 'movers', 'burstsOf', 'changeOf', 'onCalendar', 'windowsOf', 'firstWindow', 'factors', 'trendLine', 'LEVELS', 'searchedText', 'MEASURES', 'movingAverage'], { document: documentOf({ data }) });
}

test('the certain change comes first, not the large one', () => {
  const { movers, TERMS, LEVELS } = model([
    trend('改革', 'rising', '3.0', '0.1', '5.9'),
    trend('开放', 'stepped_up', '1.5', '1.2', '1.8'),
    trend('民生', 'no_trend', '2.0', '1.9', '2.1'),
    trend('农业税', 'gone', '-2.0', '-3.0', '-1.0'),
  ]);
  const level = { ...LEVELS.get('nation'), window: 'last20' };
  const named = (list) => list.map(({ term }) => TERMS[term].term).join();
  assert.equal(named(movers(level, 1, 5)), '开放,改革');
  assert.equal(named(movers(level, -1, 5)), '农业税');
  assert.equal(named(movers(level, 1, 1)), '开放');
});

test('a year without a report is a gap', () => {
  const { onCalendar, LEVELS } = model([]);
  assert.equal(JSON.stringify(onCalendar(LEVELS.get('nation'), [1, 0, 2])), '[1,0,null,2]');
});

test('the last twenty years are shown first, where there is such a window', () => {
  const all = trend('改革', 'rising', '1', '1', '1', { window: 'all' });
  const { windowsOf, firstWindow } = model([all, trend('改革', 'rising', '1', '1', '1'), trend('改革', 'rising', '1', '1', '1', { window: 'last10' })]);
  assert.equal(windowsOf('nation').join(), 'all,last20,last10');
  assert.equal(firstWindow('nation'), 'last20');
  assert.equal(model([all]).firstWindow('nation'), 'all');
});

test('a change of level is told below alpha alone', () => {
  const { changeOf } = model([]);
  assert.equal(changeOf({ change_q: '0.049', change_year: 2020 }), 2020);
  assert.equal(changeOf({ change_q: '0.05', change_year: 2020 }), null);
  assert.equal(changeOf({ change_q: '', change_year: '' }), null);
});

test('bursts are pairs of years', () => {
  assert.equal(JSON.stringify(model([]).burstsOf({ bursts: '2015-2018;2021-2022' })), '[[2015,2018],[2021,2022]]');
});

test('a ratio is told as a factor, and none where the term was not there before', () => {
  const { factors } = model([]);
  assert.equal(factors({ rate_before: '1', rate_now: '4', log2_ratio: '2', ratio_low: '1', ratio_high: '3' }), '×4 [×2, ×8]');
  assert.equal(factors({ rate_before: '0.0000', rate_now: '4', log2_ratio: '2', ratio_low: '1', ratio_high: '3' }), null);
});

test('a term is found by its label, its category and its other surfaces', () => {
  const { searchedText } = model([]);
  assert.equal(searchedText(0), '改革 甲|乙 reform 深化改革');
});

test('a course is measured in mentions, by their rate, or as the share of reports with the term', () => {
  const level = { years: [2018, 2019], mentions: [[3, 0]], chars: [10000, 20000], reports: [4, 3], reportsWithTerm: [[1, 2]] };
  const { MEASURES } = model([]);
  assert.equal(MEASURES.count(level, 0).join(), '3,0');
  assert.equal(MEASURES.rate(level, 0).join(), '3,0');
  assert.equal(MEASURES.share(level, 0).join(), '0.25,0.666667');
});

test('an average is of the neighbours that have a report, and a gap stays one', () => {
  const { movingAverage } = model([]);
  assert.equal(JSON.stringify(movingAverage([1, 2, 6, null, 4])), '[1.5,3,4,null,4]');
});
