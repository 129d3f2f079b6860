-- What is the latest figure of every series, by the last day of its period?
-- Of two that end on one day the one that begins later, and of two of one period the one whose id comes first.
SELECT l.topic, l.series, l.id, l.period, l.last_day, l.text
FROM (
  SELECT f.topic, f.series, f.id, f.period, f.last_day, f.text,
    ROW_NUMBER() OVER (PARTITION BY f.topic, f.series ORDER BY f.last_day DESC, f.first_day DESC, f.id) AS place
  FROM figures f
  WHERE f.last_day IS NOT NULL AND f.first_day IS NOT NULL
) l
WHERE l.place = 1
ORDER BY l.topic, l.series;
