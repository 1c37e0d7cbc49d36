'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { documentOf, load } = require('./scripts.js');

const EMPTY = { columns: [], rows: [] };
const page = documentOf({ data: { terms: [['民生', '']], levels: [], trends: EMPTY, audit: EMPTY } });
const globals = { document: { documentElement: {}, ...page }, getComputedStyle: () => ({ getPropertyValue: () => '' }), addEventListener: () => {} };
const { ratesOfYear, peersOf, mostReported, TILES, yearRanges, changedIn } = load(
  ['labels.js', 'numbers.js', 'model.js', 'region-charts.js', 'regions.js', 'findings.js'], ['ratesOfYear', 'peersOf', 'mostReported', 'TILES', 'yearRanges', 'changedIn'], globals);

const level = {
  years: [2020, 2021],
  regions: [
    { code: '910000', name: '云岭省', chars: [10000, 10000] },
    { code: '920000', name: '海东省', chars: [20000, null] },
    { code: '930000', name: '山南省', chars: [10000, null] },
  ],
  regionMentions: [[[1, 2], [6, null], null]],
};

test('regions come by rate, one without a mention has 0, and one without a report is not there', () => {
  assert.equal(ratesOfYear(level, 0, 2020).map(({ name, rate }) => `${name} ${rate}`).join(), '海东省 3.0000,云岭省 1.0000,山南省 0.0000');
  assert.equal(ratesOfYear(level, 0, 2021).map(({ name }) => name).join(), '云岭省');
});

test('peers are the others that report, also those that do not say it', () => {
  assert.equal(peersOf(level, 0, 0, 0).join(), '3,0');
  assert.equal(peersOf(level, 0, 0, 1).length, 0);
});

test('a last year in which few report is not the one shown first', () => {
  assert.equal(mostReported(level, [2020, 2021]), 2020);
});

test('every province has a tile of its own', () => {
  assert.equal(Object.keys(TILES).length, 31);
  assert.equal(new Set(Object.values(TILES).map(([x, y]) => `${x} ${y}`)).size, 31);
  assert.equal(new Set(Object.values(TILES).map(([, , name]) => name)).size, 31);
});

test('holes are told as ranges', () => {
  assert.equal(yearRanges([1976, 1977, 1980]).join(), '1976–1977,1980');
});

test('beside a fall stands when it was at its height or said last, and not since when it was said', () => {
  const years = { since: 1999, peak_year: 2005, last_year: 2015 };
  const told = (direction) => changedIn({ direction, ...years });
  assert.equal(['rising', 'stepped_down', 'falling', 'rose_and_fell', 'gone'].map(told).join(), '自 1999 年,自 1999 年,峰值 2005 年,峰值 2005 年,末次 2015 年');
});
