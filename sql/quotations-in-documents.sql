-- How often does each quotation stand in its document: not at all, once, or more often?
--
-- Both texts have their white space collapsed as the tool does it, and a paragraph ends at a line feed. Counted is every place where the
-- words stand, in the middle of a longer word too; the tool then looks at word boundaries and at the words before and after.
SELECT q.topic, q.series, q.claim, q.source, q.sought,
  CAST((LENGTH(d.body) - LENGTH(REPLACE(d.body, q.sought, ''))) / LENGTH(q.sought) AS INTEGER) AS times
FROM quotations q
JOIN documents d ON d.source = q.source
ORDER BY q.claim, q.source, q.sought
