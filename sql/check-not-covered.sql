-- Which checks does check-verdicts.sql leave out, and why? The verdict here is the generator's.
SELECT c.id, c.verdict, c.not_covered, c.assertion
FROM checks c
WHERE c.not_covered IS NOT NULL
ORDER BY c.id;
