-- Does each check hold? The verdict, computed from the numbers, beside the one of the generator.
--
-- Sums of parts, a part of its whole, shares, changes, and every comparison of two sides of which each is a sum or one division. What the
-- verdicts mean: docs/verdicts.md. All numbers are whole: so many steps of 1 / steps. Fractions are compared by cross-multiplication and
-- never divided, since engines round a quotient differently; the export leaves out what would take more than 38 digits.
WITH
-- The numbers of each input twice: as the words state them, and with the rounding of the printed digits.
inputs AS (
  SELECT i.check_id, i.side, i.computes, i.role, 'stated' AS reading,
    CAST(i.coefficient AS DECIMAL(38, 0)) AS coefficient,
    CAST(i.low AS DECIMAL(38, 0)) AS low, CASE WHEN i.low_is_open THEN 1 ELSE 0 END AS low_open,
    CAST(i.high AS DECIMAL(38, 0)) AS high, CASE WHEN i.high_is_open THEN 1 ELSE 0 END AS high_open
  FROM check_inputs i
  UNION ALL
  SELECT i.check_id, i.side, i.computes, i.role, 'rounded' AS reading,
    CAST(i.coefficient AS DECIMAL(38, 0)) AS coefficient,
    CAST(i.rounded_low AS DECIMAL(38, 0)) AS low, CASE WHEN i.rounded_low_is_open THEN 1 ELSE 0 END AS low_open,
    CAST(i.rounded_high AS DECIMAL(38, 0)) AS high, CASE WHEN i.rounded_high_is_open THEN 1 ELSE 0 END AS high_open
  FROM check_inputs i
),
-- A term of a sum reaches from end to end, and the other way round where its coefficient is below 0. Without an end there is no number.
terms AS (
  SELECT i.check_id, i.side, i.reading,
    CASE WHEN i.coefficient = 0 THEN 0 WHEN i.coefficient > 0 THEN i.coefficient * i.low ELSE i.coefficient * i.high END AS low,
    CASE WHEN i.coefficient = 0 THEN 0 WHEN i.coefficient > 0 THEN i.low_open ELSE i.high_open END AS low_open,
    CASE WHEN i.coefficient = 0 THEN 0 WHEN i.coefficient > 0 THEN i.coefficient * i.high ELSE i.coefficient * i.low END AS high,
    CASE WHEN i.coefficient = 0 THEN 0 WHEN i.coefficient > 0 THEN i.high_open ELSE i.low_open END AS high_open
  FROM inputs i
  WHERE i.role = 'term'
),
sums AS (
  SELECT t.check_id, t.side, t.reading, 0 AS is_undefined,
    CASE WHEN COUNT(*) = COUNT(t.low) THEN CAST(SUM(t.low) AS DECIMAL(38, 0)) END AS low, CAST(1 AS DECIMAL(38, 0)) AS low_below,
    MAX(t.low_open) AS low_open,
    CASE WHEN COUNT(*) = COUNT(t.high) THEN CAST(SUM(t.high) AS DECIMAL(38, 0)) END AS high, CAST(1 AS DECIMAL(38, 0)) AS high_below,
    MAX(t.high_open) AS high_open
  FROM terms t
  GROUP BY t.check_id, t.side, t.reading
),
-- One figure divided by another: each end as a fraction of two ends. By a number without upper end it comes as near to 0 as one likes.
quotients AS (
  SELECT a.check_id, a.side, a.reading, a.computes,
    CASE WHEN b.low IS NULL OR b.low <= 0 THEN 1 ELSE 0 END AS is_undefined,
    CASE WHEN a.low IS NULL THEN a.low WHEN a.low >= 0 AND b.high IS NULL THEN 0 ELSE a.low END AS low,
    CASE WHEN a.low >= 0 AND b.high IS NULL THEN 1 WHEN a.low >= 0 THEN b.high ELSE b.low END AS low_below,
    CASE WHEN a.low IS NULL OR a.low_open = 1 THEN 1 WHEN a.low = 0 THEN 0 WHEN a.low > 0 THEN b.high_open ELSE b.low_open
      END AS low_open,
    CASE WHEN a.high IS NULL THEN a.high WHEN a.high < 0 AND b.high IS NULL THEN 0 ELSE a.high END AS high,
    CASE WHEN a.high < 0 AND b.high IS NULL THEN 1 WHEN a.high < 0 THEN b.high ELSE b.low END AS high_below,
    CASE WHEN a.high IS NULL OR a.high_open = 1 THEN 1 WHEN a.high = 0 THEN 0 WHEN a.high > 0 THEN b.low_open ELSE b.high_open
      END AS high_open
  FROM inputs a
  JOIN inputs b ON b.check_id = a.check_id AND b.side = a.side AND b.reading = a.reading
  WHERE a.role = 'numerator' AND b.role = 'denominator'
),
scales AS (
  SELECT c.id AS check_id, CAST(c.steps AS DECIMAL(38, 0)) * CAST(c.divisor AS DECIMAL(38, 0)) AS scale
  FROM checks c
  WHERE c.not_covered IS NULL
),
divisions AS (
  SELECT q.check_id, q.side, q.reading, q.is_undefined,
    CASE q.computes
      WHEN 'quotient' THEN s.scale * q.low
      WHEN 'share' THEN 100 * s.scale * q.low
      WHEN 'change' THEN 100 * s.scale * (q.low - q.low_below)
      ELSE 100 * s.scale * (q.high_below - q.high) END AS low,
    CASE q.computes WHEN 'drop' THEN q.high_below ELSE q.low_below END AS low_below,
    CASE q.computes WHEN 'drop' THEN q.high_open ELSE q.low_open END AS low_open,
    CASE q.computes
      WHEN 'quotient' THEN s.scale * q.high
      WHEN 'share' THEN 100 * s.scale * q.high
      WHEN 'change' THEN 100 * s.scale * (q.high - q.high_below)
      ELSE 100 * s.scale * (q.low_below - q.low) END AS high,
    CASE q.computes WHEN 'drop' THEN q.low_below ELSE q.high_below END AS high_below,
    CASE q.computes WHEN 'drop' THEN q.low_open ELSE q.high_open END AS high_open
  FROM quotients q
  JOIN scales s ON s.check_id = q.check_id
),
-- Each side of a check, once for each reading: from low / low_below to high / high_below.
sides AS (
  SELECT check_id, side, reading, is_undefined, low, low_below, low_open, high, high_below, high_open FROM sums
  UNION ALL
  SELECT check_id, side, reading, is_undefined, low, low_below, low_open, high, high_below, high_open FROM divisions
),
-- How the ends lie to one another. Of each difference only the sign counts; it is unknown where an end is missing.
ends AS (
  SELECT l.check_id, l.reading,
    CASE WHEN l.is_undefined = 1 OR r.is_undefined = 1 THEN 1 ELSE 0 END AS is_undefined,
    l.low * r.high_below - r.high * l.low_below AS least,
    CASE WHEN l.low_open = 1 OR r.high_open = 1 THEN 1 ELSE 0 END AS least_open,
    l.high * r.low_below - r.low * l.high_below AS most,
    CASE WHEN l.high_open = 1 OR r.low_open = 1 THEN 1 ELSE 0 END AS most_open,
    l.low * r.low_below - r.low * l.low_below AS lows,
    l.high * r.high_below - r.high * l.high_below AS highs,
    CASE WHEN l.low IS NULL THEN 1 ELSE 0 END AS left_endless_below, CASE WHEN l.high IS NULL THEN 1 ELSE 0 END AS left_endless_above,
    CASE WHEN r.low IS NULL THEN 1 ELSE 0 END AS right_endless_below, CASE WHEN r.high IS NULL THEN 1 ELSE 0 END AS right_endless_above,
    l.low_open AS left_low_open, l.high_open AS left_high_open, r.low_open AS right_low_open, r.high_open AS right_high_open
  FROM sides l
  JOIN sides r ON r.check_id = l.check_id AND r.reading = l.reading
  WHERE l.side = 'left' AND r.side = 'right'
),
-- What is known of each side beside its ends.
forms AS (
  SELECT i.check_id, i.side,
    MIN(CASE WHEN i.names_number THEN 1 ELSE 0 END) AS names_number,
    MAX(CASE WHEN i.is_alone THEN 1 ELSE 0 END) AS is_alone,
    MAX(CASE WHEN i.is_alone AND i.is_hedged THEN 1 ELSE 0 END) AS is_hedge,
    MIN(CAST(i.last_digit AS DECIMAL(38, 0))) AS last_digit
  FROM check_inputs i
  GROUP BY i.check_id, i.side
),
-- For which values a relation is true: 2 for all, 1 for some, 0 for none. A hedged figure that stands alone on one side of "==" asks
-- whether its words are true of the other side.
truths AS (
  SELECT e.check_id, e.reading, e.is_undefined,
    CASE c.relation
      WHEN '==' THEN CASE
        WHEN e.least > 0 OR (e.least = 0 AND e.least_open = 1) OR e.most < 0 OR (e.most = 0 AND e.most_open = 1) THEN 0
        WHEN e.reading = 'stated' AND f.is_hedge = 1 AND g.is_hedge = 1 THEN CASE
          WHEN ((e.left_endless_below = 1 AND e.right_endless_below = 1) OR (e.lows = 0 AND e.left_low_open = e.right_low_open))
            AND ((e.left_endless_above = 1 AND e.right_endless_above = 1) OR (e.highs = 0 AND e.left_high_open = e.right_high_open))
            THEN 2 ELSE 1 END
        WHEN e.reading = 'stated' AND f.is_hedge = 1 THEN CASE
          WHEN (e.left_endless_below = 1 OR e.lows < 0 OR (e.lows = 0 AND (e.right_low_open = 1 OR e.left_low_open = 0)))
            AND (e.left_endless_above = 1 OR e.highs > 0 OR (e.highs = 0 AND (e.right_high_open = 1 OR e.left_high_open = 0)))
            THEN 2 ELSE 1 END
        WHEN e.reading = 'stated' AND g.is_hedge = 1 THEN CASE
          WHEN (e.right_endless_below = 1 OR e.lows > 0 OR (e.lows = 0 AND (e.left_low_open = 1 OR e.right_low_open = 0)))
            AND (e.right_endless_above = 1 OR e.highs < 0 OR (e.highs = 0 AND (e.left_high_open = 1 OR e.right_high_open = 0)))
            THEN 2 ELSE 1 END
        WHEN e.least = 0 AND e.most = 0 THEN 2 ELSE 1 END
      WHEN '<' THEN CASE
        WHEN e.most < 0 OR (e.most = 0 AND e.most_open = 1) THEN 2 WHEN e.least >= 0 THEN 0 ELSE 1 END
      WHEN '<=' THEN CASE
        WHEN e.most <= 0 THEN 2 WHEN e.least > 0 OR (e.least = 0 AND e.least_open = 1) THEN 0 ELSE 1 END
      WHEN '>' THEN CASE
        WHEN e.least > 0 OR (e.least = 0 AND e.least_open = 1) THEN 2 WHEN e.most <= 0 THEN 0 ELSE 1 END
      ELSE CASE
        WHEN e.least >= 0 THEN 2 WHEN e.most < 0 OR (e.most = 0 AND e.most_open = 1) THEN 0 ELSE 1 END
      END AS truth
  FROM ends e
  JOIN checks c ON c.id = e.check_id
  JOIN forms f ON f.check_id = e.check_id AND f.side = 'left'
  JOIN forms g ON g.check_id = e.check_id AND g.side = 'right'
),
-- How much farther the ends of a side lie apart with rounding than as stated: room / room_below.
rooms AS (
  SELECT s.check_id, s.side,
    CASE
      WHEN s.is_undefined = 1 OR r.is_undefined = 1 THEN 0
      WHEN (s.low IS NULL OR r.low IS NULL) AND (s.high IS NULL OR r.high IS NULL) THEN 0
      WHEN s.high IS NULL OR r.high IS NULL THEN s.low * r.low_below - r.low * s.low_below
      WHEN s.low IS NULL OR r.low IS NULL THEN r.high * s.high_below - s.high * r.high_below
      WHEN s.low_below = r.low_below AND s.high_below = r.high_below THEN CASE
        WHEN s.low_below = s.high_below THEN s.low - r.low + r.high - s.high
        ELSE (s.low - r.low) * s.high_below + (r.high - s.high) * s.low_below END
      WHEN s.low = s.high AND s.low_below = s.high_below THEN r.high * r.low_below - r.low * r.high_below
      ELSE (s.low - s.high) * r.low_below * r.high_below + (r.high * r.low_below - r.low * r.high_below) * s.low_below
      END AS room,
    CASE
      WHEN s.is_undefined = 1 OR r.is_undefined = 1 THEN 1
      WHEN (s.low IS NULL OR r.low IS NULL) AND (s.high IS NULL OR r.high IS NULL) THEN 1
      WHEN s.high IS NULL OR r.high IS NULL THEN s.low_below * r.low_below
      WHEN s.low IS NULL OR r.low IS NULL THEN s.high_below * r.high_below
      WHEN s.low_below = r.low_below AND s.high_below = r.high_below THEN CASE
        WHEN s.low_below = s.high_below THEN s.low_below
        ELSE s.low_below * s.high_below END
      WHEN s.low = s.high AND s.low_below = s.high_below THEN r.low_below * r.high_below
      ELSE s.low_below * r.low_below * r.high_below
      END AS room_below,
    CASE WHEN s.low_below = 1 AND s.high_below = 1 THEN s.high - s.low END AS width
  FROM sides s
  JOIN sides r ON r.check_id = s.check_id AND r.side = s.side
  WHERE s.reading = 'stated' AND r.reading = 'rounded'
),
-- The precision of a side: its finest last digit, what its words leave open where that is more, and its own room where it is computed.
precisions AS (
  SELECT m.check_id, m.side, m.room, m.room_below, f.is_alone,
    CASE WHEN f.last_digit IS NULL THEN NULL ELSE GREATEST(
      f.last_digit * CAST(c.divisor AS DECIMAL(38, 0)),
      COALESCE(m.width, 0),
      CASE WHEN f.is_alone = 0 AND m.room_below = 1 THEN m.room ELSE 0 END) END AS finest
  FROM rooms m
  JOIN forms f ON f.check_id = m.check_id AND f.side = m.side
  JOIN checks c ON c.id = m.check_id
),
-- A side whose inputs are rounded by more than ten times the precision of the other side has no room to fail.
wide AS (
  SELECT a.check_id, MAX(CASE WHEN a.is_alone = 0 AND a.room > 10 * b.finest * a.room_below THEN 1 ELSE 0 END) AS is_too_wide
  FROM precisions a
  JOIN precisions b ON b.check_id = a.check_id AND b.side <> a.side
  GROUP BY a.check_id
),
named AS (
  SELECT f.check_id, MIN(f.names_number) AS names_number FROM forms f GROUP BY f.check_id
),
-- The printed number of a share within 0 and 100, whatever its hedge.
shares AS (
  SELECT c.id AS check_id,
    CASE
      WHEN NOT i.names_number THEN 'cannot-tell'
      WHEN i.printed_low >= 0 AND i.printed_low <= 100 * c.steps
        AND (i.printed_high IS NULL OR (i.printed_high >= 0 AND i.printed_high <= 100 * c.steps))
        AND (i.high IS NULL OR i.high > 0 OR (i.high = 0 AND NOT i.high_is_open))
        AND (i.low IS NULL OR i.low < 100 * c.steps OR (i.low = 100 * c.steps AND NOT i.low_is_open)) THEN 'holds'
      ELSE 'fails' END AS computed
  FROM checks c
  JOIN check_inputs i ON i.check_id = c.id
  WHERE c.relation = 'within'
),
compared AS (
  SELECT c.id AS check_id,
    CASE
      WHEN n.names_number = 0 THEN 'cannot-tell'
      WHEN s.is_undefined = 1 OR s.truth = 1 THEN 'cannot-tell'
      WHEN s.truth = 2 THEN 'holds'
      WHEN r.is_undefined = 1 THEN 'cannot-tell'
      WHEN r.truth = 0 THEN 'fails'
      WHEN w.is_too_wide = 1 THEN 'cannot-tell'
      ELSE 'holds-within-rounding' END AS computed
  FROM checks c
  JOIN named n ON n.check_id = c.id
  JOIN truths s ON s.check_id = c.id AND s.reading = 'stated'
  JOIN truths r ON r.check_id = c.id AND r.reading = 'rounded'
  JOIN wide w ON w.check_id = c.id
  WHERE c.relation <> 'within'
)
SELECT c.topic, c.id, v.computed, c.verdict, c.assertion
FROM checks c
JOIN (SELECT check_id, computed FROM compared UNION ALL SELECT check_id, computed FROM shares) v ON v.check_id = c.id
WHERE c.not_covered IS NULL
ORDER BY c.id;
