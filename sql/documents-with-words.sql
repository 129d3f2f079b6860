-- In which documents do these words stand, whoever quotes them?
-- Put your words in the place of the ones here; an apostrophe is written twice.
SELECT d.source, POSITION('illegal immigration' IN d.body) AS first_place
FROM documents d
WHERE POSITION('illegal immigration' IN d.body) > 0
ORDER BY d.source;
