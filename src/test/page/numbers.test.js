'use strict';

const assert = require('node:assert/strict');
const test = require('node:test');
const { load } = require('./scripts.js');

const { rate, rateNumber, shortNumber, brief, briefP, median, grouped, sum } = load(['numbers.js'], [
  'rate', 'rateNumber', 'shortNumber', 'brief', 'briefP', 'median', 'grouped', 'sum',
]);

test('a rate is per 10,000 with four decimals', () => {
  assert.equal(rate(3, 9000), '3.3333');
  assert.equal(rate(2, 3000), '6.6667');
  assert.equal(rate(0, 9000), '0.0000');
  assert.equal(rateNumber(1, 8), 1250);
});

test('a rate that lies between two goes to the even one', () => {
  assert.equal(rate(1, 2e8), '0.0000');
  assert.equal(rate(3, 2e8), '0.0002');
  assert.equal(rate(5, 2e8), '0.0002');
});

test('without a report there is no rate, and none is not zero', () => {
  assert.equal(rate(null, 9000), null);
  assert.equal(rate(3, 0), null);
  assert.equal(rateNumber(undefined, 9000), null);
});

test('numbers are shown as people read them', () => {
  assert.equal(shortNumber('3.33333'), '3.33');
  assert.equal(shortNumber(1234.5), '1230');
  assert.equal(grouped(1234567), '1,234,567');
});

test('the median of an even number of values lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3]), 3);
  assert.equal(median([4, 1, 3, 10]), 3.5);
});

test('a sum leaves out what is not there', () => {
  assert.equal(sum([1, null, 2, undefined]), 3);
});

test('the page shows three significant digits, whole numbers as they are, and nothing where the table is empty', () => {
  assert.equal(brief('0.0123456'), '0.0123');
  assert.equal(brief('-7.01399'), '-7.01');
  assert.equal(brief('12345'), '12345');
  assert.equal(brief(''), '');
  assert.equal(briefP('0.00000102421'), '<0.0001');
  assert.equal(briefP('0.0456'), '0.0456');
});
