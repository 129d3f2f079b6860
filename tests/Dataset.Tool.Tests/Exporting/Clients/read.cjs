// What programs of others read in a folder of exports: bibliography.csl.json, bibliography.bib, citations.md and package/.
const fs = require('fs');
const path = require('path');
const Cite = require('citation-js');
const { Package } = require('datapackage');
const commonmark = require('commonmark');

const folder = process.argv[2];
const read = name => fs.readFileSync(path.join(folder, name), 'utf8');

// The date, names and addresses as the client has them after its own reading.
const items = text => new Cite(text).data.map(({ _graph, ...item }) => item);

function markdown(text) {
  const walker = new commonmark.Parser().parse(text).walker();
  const found = { kinds: {}, links: [], items: [] };
  for (let event; (event = walker.next());) {
    const { node, entering } = event;
    if (!entering) continue;
    found.kinds[node.type] = (found.kinds[node.type] || 0) + 1;
    if (node.type === 'link') found.links.push(node.destination);
    if (node.type === 'item') found.items.push('');
    if (node.literal) found.items[found.items.length - 1] += node.literal;
  }
  return found;
}

async function tables() {
  const descriptor = path.join(folder, 'package', 'datapackage.json');
  const loaded = await Package.load(descriptor, { strict: true });
  const rows = {};
  for (const resource of loaded.resources) {
    rows[resource.name] = await resource.read({ keyed: true });
  }
  return { isValid: loaded.valid, errors: loaded.errors.map(String), name: loaded.descriptor.name, rows };
}

(async () => {
  const answer = {
    csl: items(read('bibliography.csl.json')),
    bibtex: items(read('bibliography.bib')),
    markdown: markdown(read('citations.md')),
    package: await tables(),
  };
  process.stdout.write(JSON.stringify(answer));
})().catch(error => {
  process.stderr.write(`${error.stack}\n${(error.errors || []).join('\n')}\n`);
  process.exit(1);
});
