'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { SENTENCE_ORDERS, fits } = load(['elements.js', 'sentences.js'], ['SENTENCE_ORDERS', 'fits']);

function sentence(left, right, more = {}) {
  return { id: 'r1', start: 1, year: '2020', region: '云州市', role: 'plan', left, match: '民生', right, ...more };
}

function order(name, rows) {
  return SENTENCE_ORDERS[name](rows).map(({ left, right }) => `${left}|${right}`).join(' ');
}

test('by what stands left, the nearest character counts first', () => {
  assert.equal(order('left', [sentence('ab', ''), sentence('ca', ''), sentence('aa', '')]), 'aa| ca| ab|');
});

test('by what stands right, in reading order', () => {
  assert.equal(order('right', [sentence('', 'b'), sentence('', 'ab'), sentence('', 'aa')]), '|aa |ab |b');
});

test('else the newest come first, and those of a report as they stand in it', () => {
  const rows = [sentence('a', '', { start: 9 }), sentence('b', '', { start: 2 }), sentence('c', '', { year: '2021' })];
  assert.equal(order('', rows), 'c| b| a|');
});

test('a sentence is filtered by year, part, region and words', () => {
  const all = { q: '', year: '', role: '', region: '' };
  const row = sentence('保障', '改善');
  assert.ok(fits(row, all));
  assert.ok(fits(row, { ...all, q: '障民生改', region: '云州市', year: '2020', role: 'plan' }));
  assert.ok(!fits(row, { ...all, year: '2021' }));
  assert.ok(!fits(row, { ...all, role: 'review' }));
  assert.ok(!fits(row, { ...all, region: '云岭省' }));
});
