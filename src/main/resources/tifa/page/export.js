/** Cells as the program's tables are: byte-order mark, CRLF, quotes where needed, no formulas. */
function csvOf(columns, rows) {
  const cell = (value) => {
    let text = value === null || value === undefined ? '' : String(value);
    if (typeof value !== 'number' && /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?(E-?\d+)?$/.test(text)) {
      text = `'${text}`;
    }
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A name that every file system takes. */
function fileName(title, ending) {
  return `${title.replace(/[\\/:*?"<>|\s]+/g, '_').replace(/^\.+/, '')}.${ending}`;
}

function save(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = el('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  say(t('saved', name));
}

function saveCsv(title, columns, rows) {
  save(fileName(title, 'csv'), new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}
