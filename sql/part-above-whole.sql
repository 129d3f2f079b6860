-- Which part is above its whole whatever their words leave open, of one period and by one voice?
-- Looked up from the claims themselves, without the inputs of the checks: for series that came from elsewhere and were never compiled.
SELECT p.id AS part, w.id AS whole, p.value AS part_value, w.value AS whole_value
FROM series s
JOIN figures pf ON pf.series = s.id
JOIN figures wf ON wf.series = s.part_of AND wf.period = pf.period
JOIN claims p ON p.series = pf.series AND p.figure = pf.id
JOIN claims w ON w.series = wf.series AND w.figure = wf.id AND w.by_name = p.by_name
WHERE s.statistic = 'total'
  AND p.range_lower > w.range_upper
ORDER BY p.id, w.id;
