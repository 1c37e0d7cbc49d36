'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const test = require('node:test');
const { load, documentOf } = require('./scripts.js');

const [chinese, english] = ['METHOD.zh-CN.md', 'METHOD.md'].map((name) => readFileSync(join(__dirname, '../../../output', name), 'utf8'));
const el = (tag, attributes, ...children) => [tag, ...children.flat(Infinity)];
const page = load(['labels.js', 'method.js'], ['methodSections', 'methodBlocks', 'LABELS', 'speak: (chosen) => { language = chosen; }'], { document: documentOf({ method: [chinese, english] }), el });

test('every explanation leads to a heading of the description in its language', () => {
  for (const language of ['zh', 'en']) {
    page.speak(language);
    const headings = page.methodSections().map(({ heading }) => heading);
    for (const [name, , heading] of page.LABELS[language].help) {
      assert.ok(headings.includes(heading), `${name}: ${heading}`);
    }
  }
});

test('tables, lists, code and paragraphs of the description stay what they are', () => {
  const blocks = page.methodBlocks(['一段 `代码`', '', '| 甲 | 乙 |', '|---|---|', '| 1 | **2** |', '', '- 一', '  续', '- 二', '```', 'a | b', '```']);
  assert.equal(blocks.map(([tag]) => tag).join(), 'p,div,ul,pre');
  assert.equal(JSON.stringify(blocks[2]), JSON.stringify(['ul', 'li', '一\n  续\n', 'li', '二']));
});
