'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const FOLDER = join(__dirname, '../../main/resources/tifa/page');

/** The top-level names of some of the page's scripts, run one after another as the page does, without a browser. */
function load(scripts, names, globals = {}) {
  const code = scripts.map((script) => readFileSync(join(FOLDER, script), 'utf8')).join('\n');
  return vm.runInNewContext(`'use strict';\n${code}\n;({ ${names.join(', ')} })`, globals);
}

/** A document that holds the page's data and nothing else. */
function documentOf(data) {
  return { getElementById: (id) => ({ textContent: JSON.stringify(data[id]) }) };
}

module.exports = { load, documentOf };
