-- What does each voice say about the figures that are disputed, and in which words?
-- For one figure alone add: AND f.id = 'its id'.
SELECT f.id, c.id AS claim, c.by_name, c.by_is_named, c.value, c.range_lower, c.range_upper, c.rank, q.source, q.words
FROM figures f
JOIN claims c ON c.topic = f.topic AND c.series = f.series AND c.figure = f.id
LEFT JOIN quotations q ON q.topic = c.topic AND q.series = c.series AND q.claim = c.id AND q.vintage IS NULL
WHERE f.is_disputed
ORDER BY f.id, c.id, q.source, q.words;
