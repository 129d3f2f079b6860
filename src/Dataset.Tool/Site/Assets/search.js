// Searches the index that the tool has written (search-index.js). All that a record holds is shown as text and never read as markup.
// What is typed becomes terms by the rules of SearchTerms in the tool; a test compares the two.
(() => {
  'use strict';

  const powers = new Map(Object.entries({
    thousand: 3, million: 6, billion: 9, trillion: 12, lakh: 5, crore: 7, k: 3, m: 6, mn: 6, b: 9, bn: 9, tn: 12,
  }));
  const small = new Map([
    ...('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ').map((word, at) => [word, at])),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
  ]);
  const scales = new Map([['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);
  const longest = 40;
  const signs = { '%': ' percent ', '$': ' dollar ', '€': ' euro ', '£': ' pound ' };
  const token = new RegExp(
    "((?:[0-9]{1,3}(?:[ ,'’][0-9]{3})+(?![0-9])|[0-9]+)(?:\\.[0-9]+)?)" +
    '(?:(?:[ \\-]?(thousand|million|billion|trillion|lakh|crore)|(mn|bn|tn|k|m|b))(?![\\p{L}0-9]))?' +
    '|(\\p{L}+)', 'giu');
  const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\P{Lu}+|\p{Lu}/gu;

  const plain = text => text.normalize('NFKD').replace(/[\u{10000}-\u{10FFFF}\uD800-\uDFFF]/gu, ' ').replace(/\p{M}/gu, '')
    .replace(/[%$€£]/g, sign => signs[sign]);
  const lower = word => word.toLowerCase().replace(/ς/g, 'σ');

  function stem(word) {
    const stemmed = word === 's' ? ''
      : word.length > 4 && word.endsWith('ies') ? word.slice(0, -3) + 'y'
      : word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1)
      : word;
    return stemmed.slice(0, longest);
  }

  function canonical(digits, power) {
    const [whole, rest = ''] = digits.split('.');
    const fraction = rest.padEnd(power, '0');
    const number = (whole + fraction.slice(0, power)).replace(/^0+/, '') || '0';
    const end = fraction.slice(power).replace(/0+$/, '');
    return (end ? `${number}.${end}` : number).slice(0, longest);
  }

  // Numerals in words that follow one another: seven thousand, one hundred and twenty-three.
  class NumeralRun {
    constructor() {
      this.done = [];
      this.reset();
    }

    reset() {
      Object.assign(this, { total: 0, group: 0, scale: 0, isOpen: false, isAfterAnd: false });
    }

    take(word) {
      if (word === 'and') {
        if (!this.isOpen || this.isAfterAnd) {
          return false;
        }
        this.isAfterAnd = this.group >= 100 || (this.total > 0 && this.group === 0);
        return this.isAfterAnd;
      }
      if (small.has(word)) {
        const value = small.get(word);
        const tens = this.group % 100;
        const isFull = value >= 10 ? tens !== 0 : this.group % 10 !== 0 || (tens > 0 && tens < 20);
        if (this.isOpen && (isFull || value === 0)) {
          this.close();
        }
        this.group += value;
      } else if (word === 'hundred') {
        if (this.group >= 100) {
          this.close(this.group % 100);
        }
        this.group = Math.max(this.group, 1) * 100;
      } else if (scales.has(word)) {
        const scale = scales.get(word);
        if (this.scale > 0 && scale >= this.scale) {
          this.close(this.group);
        }
        this.total += Math.max(this.group, 1) * scale;
        this.group = 0;
        this.scale = scale;
      } else {
        return false;
      }
      this.isOpen = true;
      this.isAfterAnd = false;
      return true;
    }

    end() {
      if (this.isOpen) {
        this.close();
      }
      return this.done.splice(0).map(String);
    }

    // The rest was added last and is the beginning of the next number.
    close(rest = 0) {
      this.done.push(this.total + this.group - rest);
      this.reset();
      this.group = rest;
    }
  }

  // The terms of a text. Of what is typed, a number with a scale is that number alone, a name is its parts alone, and 7.000 may be a
  // number with a decimal point or one of thousands: each term is a list of what it may be.
  function terms(text, isTyped) {
    const found = [];
    const numerals = new NumeralRun();
    for (const [, digits, long, short, word] of plain(text).matchAll(token)) {
      if (word && numerals.take(lower(word))) {
        continue;
      }
      found.push(...numerals.end().map(number => [number]));
      if (word) {
        const parts = word.match(part);
        found.push(...parts.map(one => [stem(lower(one))]).filter(([one]) => one));
        if (!isTyped && parts.length > 1) {
          found.push([stem(lower(word))]);
        }
      } else {
        const number = digits.replace(/[ ,'’]/g, '');
        const power = powers.get(lower(long || short || '')) || 0;
        if (!isTyped || !power) {
          const all = [canonical(number, 0)];
          if (isTyped && /^[0-9]{1,3}(\.[0-9]{3})+$/.test(digits)) {
            all.push(canonical(digits.replace(/\./g, ''), 0));
          }
          found.push(all);
        }
        if (power) {
          found.push([canonical(number, power)]);
        }
      }
    }
    found.push(...numerals.end().map(number => [number]));
    return found;
  }

  // How many letters differ, two that changed places counting once; more than the limit is too many.
  function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) > limit) {
      return limit + 1;
    }
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return limit + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length];
  }

  const digitsOf64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const valueOf = new Uint8Array(128);
  for (let at = 0; at < 64; at++) {
    valueOf[digitsOf64.charCodeAt(at)] = at;
  }

  class Index {
    constructor(data) {
      this.data = data;
      this.terms = data.terms === '' ? [] : data.terms.split(' ');
      this.postings = data.postings.split(' ');
      this.count = data.texts.length;
      this.seriesOf = new Uint32Array(this.count);
      let at = 0;
      data.series.forEach((series, number) => {
        this.seriesOf.fill(number, at, at + series.count);
        at += series.count;
      });
    }

    // The values of an entry that can be chosen among.
    value(entry, filter) {
      const { data } = this;
      const series = data.series[this.seriesOf[entry]];
      switch (filter) {
        case 'topic': return data.topics[series.topic];
        case 'kind': return series.kind;
        case 'shape': return data.shapes[data.shapeOf[entry]];
        case 'verdict': return data.verdictOf[entry] === '-' ? 'None' : data.verdicts[data.verdictOf[entry]];
        default: return data.disputed[entry] === '1' ? 'Disputed' : 'Undisputed';
      }
    }

    entry(number) {
      const { data } = this;
      const series = data.series[this.seriesOf[number]];
      const whole = (text, beginning) => text.startsWith(':') ? beginning + text.slice(1) : text;
      return {
        title: series.title,
        path: whole(data.paths[number], `figures/${series.id}.`),
        name: whole(data.names[number], `${series.name}.`),
        text: data.texts[number],
        period: data.periods[data.periodOf[number]],
        speakers: data.speakersOf[number] === '' ? []
          : data.speakersOf[number].split(' ').map(at => data.speakers[at]),
        kind: series.kind,
        verdict: this.value(number, 'verdict'),
        isDisputed: data.disputed[number] === '1',
      };
    }

    // The first term that is not before this one.
    lowerBound(term) {
      let [low, high] = [0, this.terms.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.terms[middle] < term) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    // The terms that may be meant by one that was typed, each with how likely.
    meant(term, isLast) {
      const at = this.lowerBound(term);
      const isExact = this.terms[at] === term;
      const found = isExact ? [[at, 1]] : [];
      const isNumber = /^[0-9]/.test(term);
      if (isExact ? isLast && !isNumber : true) {
        for (let next = at + (isExact ? 1 : 0); next < this.terms.length && this.terms[next].startsWith(term); next++) {
          found.push([next, 0.6 * term.length / this.terms[next].length]);
        }
      }
      const limit = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
      if (found.length === 0 && !isNumber && limit > 0) {
        for (let other = 0; other < this.terms.length; other++) {
          const differing = distance(term, this.terms[other], limit);
          if (differing <= limit) {
            found.push([other, 0.5 / (1 + differing)]);
          }
        }
      }
      return found;
    }

    // Calls back with each entry of a term and how much the term weighs in it.
    visit(term, callback) {
      const text = this.postings[term];
      let at = 0;
      const next = () => {
        let [number, shift] = [0, 0];
        for (;;) {
          const digit = valueOf[text.charCodeAt(at++)];
          number |= (digit & 31) << shift;
          if (digit < 32) {
            return number;
          }
          shift += 5;
        }
      };
      while (at < text.length) {
        const weight = next();
        let entry = 0;
        for (let runs = next(); runs > 0; runs--) {
          entry += next();
          for (let length = next(); length > 0; length--) {
            callback(entry++, weight);
          }
        }
      }
    }

    // The entries that have all words, or else those that have most of them; the best first. Without words: all.
    find(text) {
      const words = terms(text, true);
      if (words.length === 0) {
        return { entries: Array.from({ length: this.count }, (_, at) => at), isPartial: false, hasWords: false };
      }
      const total = new Float64Array(this.count);
      const matched = new Uint16Array(this.count);
      words.forEach((either, at) => {
        const best = new Float64Array(this.count);
        for (const [term, likely] of either.flatMap(one => this.meant(one, at === words.length - 1))) {
          let size = 0;
          this.visit(term, () => size++);
          const rare = Math.log(1 + this.count / size);
          this.visit(term, (entry, weight) => {
            best[entry] = Math.max(best[entry], likely * weight * rare);
          });
        }
        best.forEach((score, entry) => {
          if (score > 0) {
            total[entry] += score;
            matched[entry]++;
          }
        });
      });
      const most = matched.reduce((one, other) => Math.max(one, other), 0);
      const entries = [];
      for (let entry = 0; most > 0 && entry < this.count; entry++) {
        if (matched[entry] === most) {
          entries.push(entry);
        }
      }
      entries.sort((one, other) => total[other] - total[one] || one - other);
      return { entries, isPartial: most > 0 && most < words.length, hasWords: true };
    }

    // How many entries have each value of a filter, those that another filter leaves out not counted.
    facets(entries, chosen) {
      const counts = {};
      for (const filter of Index.filters) {
        counts[filter] = new Map();
      }
      for (const entry of entries) {
        const differing = Index.filters.filter(filter => chosen[filter] && this.value(entry, filter) !== chosen[filter]);
        for (const filter of Index.filters) {
          if (differing.length === 0 || (differing.length === 1 && differing[0] === filter)) {
            const value = this.value(entry, filter);
            counts[filter].set(value, (counts[filter].get(value) || 0) + 1);
          }
        }
      }
      return counts;
    }

    chosen(entries, chosen) {
      const used = Index.filters.filter(filter => chosen[filter]);
      return used.length === 0 ? entries : entries.filter(entry => used.every(filter => this.value(entry, filter) === chosen[filter]));
    }
  }

  Index.filters = ['topic', 'kind', 'shape', 'verdict', 'disputed'];
  globalThis.datasetSearch = { Index, terms };
  if (typeof document === 'undefined') {
    return;
  }

  const labels = {
    Actual: 'actual numbers', Target: 'targets', Forecast: 'forecasts', Capacity: 'capacities',
    Number: 'one number', Floor: 'a floor: at least, over', Ceiling: 'a ceiling: at most, under', Range: 'a range', Worded: 'words alone',
    Measured: 'a number ± its uncertainty', Interval: 'a number and its interval', Bulk: 'a whole table',
    Holds: 'all hold', HoldsWithinRounding: 'hold within rounding', CannotTell: 'one cannot tell', Fails: 'one fails', None: 'no checks',
    Undisputed: 'none known',
  };
  const label = (filter, value) => value === 'Disputed' ? (filter === 'shape' ? 'voices that differ' : 'contradicted')
    : labels[value] && filter !== 'topic' ? labels[value] : value;
  const pageLength = 50;
  const form = document.getElementById('search');
  const words = document.getElementById('search-words');
  const status = document.getElementById('search-count');
  const list = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const index = new Index(globalThis.datasetIndex);
  let shown = [];

  function element(name, text, className) {
    const one = document.createElement(name);
    one.textContent = text;
    if (className) {
      one.className = className;
    }
    return one;
  }

  function row(number) {
    const entry = index.entry(number);
    const item = document.createElement('li');
    const link = element('a', entry.title);
    link.href = entry.path;
    link.dir = 'auto';
    const value = element('span', `${entry.text}${entry.period ? `, ${entry.period}` : ''}`, 'value');
    value.dir = 'auto';
    item.append(link, value);
    if (entry.speakers.length > 0) {
      const who = element('span', `according to ${entry.speakers.join('; ')}`, 'who');
      who.dir = 'auto';
      item.append(who);
    }
    item.append(element('code', entry.name));
    const marks = [
      entry.isDisputed ? 'contradicted' : '',
      entry.kind === 'Actual' ? '' : entry.kind.toLowerCase(),
      entry.verdict === 'Fails' ? 'a check fails' : '',
    ].filter(Boolean);
    if (marks.length > 0) {
      item.append(element('span', marks.join(' · '), 'marks'));
    }
    return item;
  }

  function showMore() {
    const from = list.childElementCount;
    list.append(...shown.slice(from, from + pageLength).map(row));
    more.hidden = list.childElementCount >= shown.length;
    if (from > 0) {
      list.children[from].querySelector('a').focus();
    }
  }

  function choices() {
    return Object.fromEntries(Index.filters.map(filter => [filter, form.elements[filter].value]));
  }

  function fill(counts, chosen) {
    for (const filter of Index.filters) {
      const select = form.elements[filter];
      const values = [...counts[filter].keys()].sort((one, other) => counts[filter].get(other) - counts[filter].get(one)
        || (one < other ? -1 : 1));
      if (chosen[filter] && !counts[filter].has(chosen[filter])) {
        values.push(chosen[filter]);
      }
      select.replaceChildren(new Option('any', ''), ...values.map(value =>
        new Option(`${label(filter, value)} (${(counts[filter].get(value) || 0).toLocaleString('en')})`, value)));
      select.value = chosen[filter];
    }
  }

  function run() {
    const chosen = choices();
    const found = index.find(words.value);
    shown = index.chosen(found.entries, chosen);
    fill(index.facets(found.entries, chosen), chosen);
    const size = `${shown.length.toLocaleString('en')} ${shown.length === 1 ? 'figure' : 'figures'}`;
    status.textContent = found.isPartial ? `No figure has all of these words; ${size} ${shown.length === 1 ? 'has' : 'have'} most of them.`
      : shown.length === 0 ? 'No figure found. Try fewer words, or another spelling.'
      : found.hasWords && shown.length > 1 ? `${size} found, the best first.` : `${size} found.`;
    list.replaceChildren();
    showMore();
    remember(chosen);
  }

  function remember(chosen) {
    const query = new URLSearchParams();
    if (words.value) {
      query.set('q', words.value);
    }
    for (const filter of Index.filters) {
      if (chosen[filter]) {
        query.set(filter, chosen[filter]);
      }
    }
    const text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? `?${text}` : ''));
    } catch {
      // A browser may refuse it for a file; the search works without.
    }
  }

  const asked = new URLSearchParams(location.search);
  words.value = asked.get('q') || '';
  for (const filter of Index.filters) {
    const value = asked.get(filter);
    if (value) {
      form.elements[filter].append(new Option(value, value));
      form.elements[filter].value = value;
    }
  }
  form.addEventListener('submit', event => {
    event.preventDefault();
    run();
  });
  words.addEventListener('input', run);
  form.addEventListener('change', run);
  more.addEventListener('click', showMore);
  run();
  if (!words.value) {
    words.focus();
  }
})();
