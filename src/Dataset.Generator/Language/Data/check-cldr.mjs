// Compares separators, months and weekdays of the language files with Unicode CLDR.
// In a folder of your own: npm install cldr-numbers-full@48.2.0 cldr-dates-full@48.2.0
// Then: node check-cldr.mjs that-folder/node_modules
// Prints each difference; ends with 1 when there is one.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = process.argv[2];
if (!modules) {
  console.error('usage: node check-cldr.mjs node_modules');
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const spaces = [' ', '\u00A0', '\u2009', '\u202F'];
// CLDR's en-DE or en-ZA is how people there set their machines. English texts of any place are written as these are.
const english = ['en', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-IN', 'en-NZ'];
const apostrophes = ["'", '’'];
const differences = [];

for (const name of readdirSync(here).filter((file) => file.endsWith('.txt'))) {
  const code = name.slice(0, -'.txt'.length);
  const sections = readSections(readFileSync(join(here, name), 'utf8'));
  const locales = readdirSync(join(modules, 'cldr-numbers-full/main')).filter((one) => one === code || one.startsWith(`${code}-`));
  for (const locale of code === 'en' ? english : locales) {
    checkSeparators(locale, sections);
  }

  const calendar = open(`cldr-dates-full/main/${code}/ca-gregorian.json`).main[code].dates.calendars.gregorian;
  const days = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };
  for (const form of ['format', 'stand-alone']) {
    for (const width of ['wide', 'abbreviated']) {
      checkNames(code, 'months', sections, Object.entries(calendar.months[form][width]));
      checkNames(code, 'weekdays', sections, Object.entries(calendar.days[form][width]).map(([day, text]) => [days[day], text]));
    }
  }
}

differences.forEach((difference) => console.log(difference));
console.log(`${differences.length} differences`);
process.exit(differences.length > 0 ? 1 : 0);

function open(path) {
  return JSON.parse(readFileSync(join(modules, path), 'utf8'));
}

function readSections(text) {
  const sections = {};
  let lines = [];
  for (const row of text.split('\n').filter((row) => row && !row.startsWith('#'))) {
    if (row.startsWith('[')) {
      sections[row.slice(1, -1)] = lines = [];
    } else {
      const colon = row.indexOf(':');
      const rest = row.slice(colon + 1).trim();
      lines.push([row.slice(0, colon), rest === ',' ? [rest] : rest.split(',').map((word) => word.trim())]);
    }
  }

  return sections;
}

// A decimal sign must be the same; a group sign must be among those that are read.
function checkSeparators(locale, sections) {
  const [, ...subtags] = locale.toLowerCase().split('-');
  const numbers = open(`cldr-numbers-full/main/${locale}/numbers.json`).main[locale].numbers;
  const symbols = numbers['symbols-numberSystem-latn'];
  const region = Object.keys(sections).find((name) => name.startsWith('separators ') && name.split(' ').some((tag) => subtags.includes(tag)));
  const settings = Object.fromEntries([...sections.separators, ...(region ? sections[region] : [])].map(([key, words]) => [key, words[0]]));
  if (numbers.defaultNumberingSystem !== 'latn' || !symbols) {
    return;
  }

  if (settings.decimal !== symbols.decimal) {
    differences.push(`${locale}: decimal '${symbols.decimal}' is read as '${settings.decimal}'`);
  }

  const isRead = settings.group === symbols.group
    || (settings['group-spaces'] === 'yes' && spaces.includes(symbols.group))
    || (settings['group-apostrophe'] === 'yes' && apostrophes.includes(symbols.group));
  if (!isRead) {
    differences.push(`${locale}: digits grouped by '${symbols.group}' are not read`);
  }
}

function checkNames(code, section, sections, names) {
  for (const [number, text] of names) {
    const word = text.toLowerCase().replace(/\.$/, '');
    const words = sections[section].filter(([key]) => key === String(number)).flatMap(([, all]) => all.map((one) => one.replace(/\.$/, '')));
    if (!words.includes(word)) {
      differences.push(`${code}: [${section}] ${number} lacks '${word}'`);
    }
  }
}
