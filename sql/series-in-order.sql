-- How does a series go on, from its first period to its last?
-- Figures without dates stand at the end.
SELECT f.id, f.period, f.first_day, f.last_day, f.text, f.number, f.range_lower, f.range_upper
FROM figures f
WHERE f.topic = 'border' AND f.series = 'border.crossings'
ORDER BY CASE WHEN f.first_day IS NULL THEN 1 ELSE 0 END, f.first_day, f.last_day, f.id;
