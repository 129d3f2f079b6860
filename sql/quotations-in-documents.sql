-- How often does each quotation stand in its document: not at all, once, or more often? And how often beside the words that the record
-- gives before and after it, which tell equal passages apart?
--
-- White space is collapsed in both as the tool does it; in a document a line feed ends a paragraph, and the words beside a quotation may
-- stand in the next one. Counted is every place where the words stand, in the middle of a longer word too: the tool counts whole words.
WITH
searches AS (
  SELECT DISTINCT q.source, q.sought, COALESCE(q.before, '') AS words_before, COALESCE(q.after, '') AS words_after
  FROM quotations q
),
counted AS (
  SELECT s.source, s.sought, s.words_before, s.words_after,
    CAST((LENGTH(d.body) - LENGTH(REPLACE(d.body, s.sought, ''))) / LENGTH(s.sought) AS INTEGER) AS times
  FROM searches s
  JOIN documents d ON d.source = s.source
),
-- Between the words and those beside them is a blank or nothing.
gaps AS (
  SELECT ' ' AS gap
  UNION ALL
  SELECT '' AS gap
),
passages AS (
  SELECT s.source, s.sought, s.words_before, s.words_after, REPLACE(d.body, CHR(10), ' ') AS body,
    s.words_before || CASE WHEN s.words_before = '' THEN '' ELSE b.gap END || s.sought
      || CASE WHEN s.words_after = '' THEN '' ELSE a.gap END || s.words_after AS passage
  FROM searches s
  JOIN documents d ON d.source = s.source
  CROSS JOIN gaps b
  CROSS JOIN gaps a
  WHERE (s.words_before <> '' OR s.words_after <> '')
    AND (s.words_before <> '' OR b.gap = '') AND (s.words_after <> '' OR a.gap = '')
),
beside AS (
  SELECT p.source, p.sought, p.words_before, p.words_after,
    SUM(CAST((LENGTH(p.body) - LENGTH(REPLACE(p.body, p.passage, ''))) / LENGTH(p.passage) AS INTEGER)) AS times
  FROM passages p
  GROUP BY p.source, p.sought, p.words_before, p.words_after
)
SELECT q.topic, q.series, q.claim, q.source, q.sought, c.times, CAST(COALESCE(e.times, c.times) AS INTEGER) AS times_beside
FROM quotations q
JOIN counted c ON c.source = q.source AND c.sought = q.sought
  AND c.words_before = COALESCE(q.before, '') AND c.words_after = COALESCE(q.after, '')
LEFT JOIN beside e ON e.source = c.source AND e.sought = c.sought AND e.words_before = c.words_before AND e.words_after = c.words_after
ORDER BY q.claim, q.source, q.sought;
