'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { csvOf, fileName } = load(['export.js'], ['csvOf', 'fileName']);

test('a saved table begins with a byte-order mark and ends its lines as spreadsheets do', () => {
  assert.equal(csvOf(['提法', 'n'], [['改革', 3], ['开放', null]]), '\ufeff提法,n\r\n改革,3\r\n开放,\r\n');
});

test('commas, quotes and lines stand in quotes', () => {
  assert.equal(csvOf(['a'], [['改革，开放'], ['改革,开放'], ['“"'], ['一\n二']]), '\ufeffa\r\n改革，开放\r\n"改革,开放"\r\n"“"""\r\n"一\n二"\r\n');
});

test('no cell is a formula, in whatever width its sign is written', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) {
    assert.equal(csvOf(['a'], [[`${sign}1+2`]]), `\ufeffa\r\n'${sign}1+2\r\n`);
  }
  assert.equal(csvOf(['a'], [['\n=1']]), '\ufeffa\r\n"\'\n=1"\r\n');
});

test('a number below zero stays a number', () => {
  assert.equal(csvOf(['a'], [[-0.5], ['-0.5000'], ['-1.2E-7']]), '\ufeffa\r\n-0.5\r\n-0.5000\r\n-1.2E-7\r\n');
});

test('a name that a file cannot have is changed', () => {
  assert.equal(fileName('改革: 2024/2025 "全国"', 'csv'), '改革_2024_2025_全国_.csv');
  assert.equal(fileName('..改革', 'svg'), '改革.svg');
});
