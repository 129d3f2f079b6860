-- What does one figure say?
-- Put its id, as the catalogue has it, in the place of the one here. Topic and series are part of the id: named too, they spare an engine
-- every other folder.
SELECT f.id, f.text, f.period, f.first_day, f.last_day, f.number, f.range_lower, f.range_upper, f.is_disputed, f.note
FROM figures f
WHERE f.topic = 'border' AND f.series = 'border.crossings' AND f.id = 'border.crossings.2025-03'
ORDER BY f.id;
