-- Trino: the tables of a catalogue "hive" (connector hive or one like it). Put the address of the export in the place of s3://bucket/out.
-- The last statements read the folders of topics and series; they are run again after each export.
CREATE SCHEMA IF NOT EXISTS hive.dataset;
CREATE TABLE hive.dataset.figures (
  id VARCHAR,
  name VARCHAR,
  period VARCHAR,
  first_day DATE,
  last_day DATE,
  period_is_uncertain BOOLEAN,
  printed VARCHAR,
  basis VARCHAR,
  shape VARCHAR,
  unit VARCHAR,
  text VARCHAR,
  qualifier VARCHAR,
  number DECIMAL(38, 9),
  uncertainty DECIMAL(38, 9),
  plus DECIMAL(38, 9),
  minus DECIMAL(38, 9),
  level DECIMAL(38, 9),
  lower DECIMAL(38, 9),
  upper DECIMAL(38, 9),
  lower_is_strict BOOLEAN,
  upper_is_strict BOOLEAN,
  range_lower DECIMAL(38, 9),
  range_upper DECIMAL(38, 9),
  range_lower_is_strict BOOLEAN,
  range_upper_is_strict BOOLEAN,
  is_disputed BOOLEAN,
  against VARCHAR,
  status VARCHAR,
  accumulation VARCHAR,
  note VARCHAR,
  exact VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/figures', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.claims (
  id VARCHAR,
  figure VARCHAR,
  by_name VARCHAR,
  by_key VARCHAR,
  by_is_named BOOLEAN,
  of_key VARCHAR,
  how_many INTEGER,
  why VARCHAR,
  via VARCHAR,
  value VARCHAR,
  qualifier VARCHAR,
  number DECIMAL(38, 9),
  uncertainty DECIMAL(38, 9),
  plus DECIMAL(38, 9),
  minus DECIMAL(38, 9),
  level DECIMAL(38, 9),
  lower DECIMAL(38, 9),
  upper DECIMAL(38, 9),
  lower_is_strict BOOLEAN,
  upper_is_strict BOOLEAN,
  range_lower DECIMAL(38, 9),
  range_upper DECIMAL(38, 9),
  range_lower_is_strict BOOLEAN,
  range_upper_is_strict BOOLEAN,
  status VARCHAR,
  counted VARCHAR,
  reading_of VARCHAR,
  reading_because VARCHAR,
  neutral VARCHAR,
  rank VARCHAR,
  reason VARCHAR,
  note VARCHAR,
  exact VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/claims', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.vintages (
  id VARCHAR,
  claim VARCHAR,
  as_of DATE,
  value VARCHAR,
  qualifier VARCHAR,
  number DECIMAL(38, 9),
  uncertainty DECIMAL(38, 9),
  plus DECIMAL(38, 9),
  minus DECIMAL(38, 9),
  level DECIMAL(38, 9),
  lower DECIMAL(38, 9),
  upper DECIMAL(38, 9),
  lower_is_strict BOOLEAN,
  upper_is_strict BOOLEAN,
  range_lower DECIMAL(38, 9),
  range_upper DECIMAL(38, 9),
  range_lower_is_strict BOOLEAN,
  range_upper_is_strict BOOLEAN,
  status VARCHAR,
  reading_of VARCHAR,
  reading_because VARCHAR,
  note VARCHAR,
  exact VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/vintages', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.quotations (
  claim VARCHAR,
  vintage VARCHAR,
  source VARCHAR,
  words VARCHAR,
  before VARCHAR,
  after VARCHAR,
  page VARCHAR,
  start INTEGER,
  length INTEGER,
  sought VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/quotations', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.cells (
  claim VARCHAR,
  source VARCHAR,
  row_number INTEGER,
  line INTEGER,
  column_name VARCHAR,
  position INTEGER,
  text VARCHAR,
  how_many INTEGER,
  fragment VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/cells', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.checks (
  id VARCHAR,
  assertion VARCHAR,
  verdict VARCHAR,
  is_written BOOLEAN,
  is_computed BOOLEAN,
  explanation VARCHAR,
  because VARCHAR,
  figures VARCHAR,
  relation VARCHAR,
  not_covered VARCHAR,
  steps DECIMAL(18, 0),
  divisor DECIMAL(18, 0),
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/checks', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.check_inputs (
  check_id VARCHAR,
  side VARCHAR,
  computes VARCHAR,
  role VARCHAR,
  figure VARCHAR,
  claim VARCHAR,
  coefficient DECIMAL(18, 0),
  is_alone BOOLEAN,
  is_hedged BOOLEAN,
  names_number BOOLEAN,
  low DECIMAL(18, 0),
  low_is_open BOOLEAN,
  high DECIMAL(18, 0),
  high_is_open BOOLEAN,
  rounded_low DECIMAL(18, 0),
  rounded_low_is_open BOOLEAN,
  rounded_high DECIMAL(18, 0),
  rounded_high_is_open BOOLEAN,
  last_digit DECIMAL(18, 0),
  printed_low DECIMAL(18, 0),
  printed_high DECIMAL(18, 0),
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/check_inputs', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.bulk (
  key VARCHAR,
  period VARCHAR,
  first_day DATE,
  last_day DATE,
  unit VARCHAR,
  number DECIMAL(38, 9),
  source VARCHAR,
  row_number INTEGER,
  line INTEGER,
  column_name VARCHAR,
  position INTEGER,
  fragment VARCHAR,
  exact VARCHAR,
  topic VARCHAR,
  series VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/bulk', partitioned_by = ARRAY['topic', 'series']);
CREATE TABLE hive.dataset.series (
  id VARCHAR,
  name VARCHAR,
  title VARCHAR,
  unit VARCHAR,
  area VARCHAR,
  population VARCHAR,
  kind VARCHAR,
  part_of VARCHAR,
  counts VARCHAR,
  change_of VARCHAR,
  statistic VARCHAR,
  adjustment VARCHAR,
  note VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/series');
CREATE TABLE hive.dataset.sources (
  key VARCHAR,
  title VARCHAR,
  label VARCHAR,
  author VARCHAR,
  publisher VARCHAR,
  published VARCHAR,
  published_is_uncertain BOOLEAN,
  published_basis VARCHAR,
  language VARCHAR,
  url VARCHAR,
  accessed DATE,
  licence VARCHAR,
  file_name VARCHAR,
  sha256 VARCHAR,
  original_file_name VARCHAR,
  original_sha256 VARCHAR,
  republishes VARCHAR,
  note VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/sources');
CREATE TABLE hive.dataset.agents (
  key VARCHAR,
  name VARCHAR,
  kind VARCHAR,
  of_key VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/agents');
CREATE TABLE hive.dataset.conflicts (
  id VARCHAR,
  kind VARCHAR,
  because VARCHAR,
  between_claims VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/conflicts');
CREATE TABLE hive.dataset.documents (
  source VARCHAR,
  body VARCHAR
) WITH (format = 'PARQUET', external_location = 's3://bucket/out/documents');
CALL hive.system.sync_partition_metadata('dataset', 'figures', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'claims', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'vintages', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'quotations', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'cells', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'checks', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'check_inputs', 'FULL');
CALL hive.system.sync_partition_metadata('dataset', 'bulk', 'FULL');
