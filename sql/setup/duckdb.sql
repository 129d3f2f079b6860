-- DuckDB: the tables as views. Run it in the folder of the export.
CREATE OR REPLACE VIEW figures AS SELECT * FROM read_parquet('figures/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW claims AS SELECT * FROM read_parquet('claims/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW vintages AS SELECT * FROM read_parquet('vintages/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW quotations AS SELECT * FROM read_parquet('quotations/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW cells AS SELECT * FROM read_parquet('cells/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW checks AS SELECT * FROM read_parquet('checks/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW check_inputs AS SELECT * FROM read_parquet('check_inputs/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW bulk AS SELECT * FROM read_parquet('bulk/*/*/*.parquet', hive_partitioning = true,
  hive_types = {'topic': VARCHAR, 'series': VARCHAR});
CREATE OR REPLACE VIEW series AS SELECT * FROM read_parquet('series/*.parquet');
CREATE OR REPLACE VIEW sources AS SELECT * FROM read_parquet('sources/*.parquet');
CREATE OR REPLACE VIEW agents AS SELECT * FROM read_parquet('agents/*.parquet');
CREATE OR REPLACE VIEW conflicts AS SELECT * FROM read_parquet('conflicts/*.parquet');
CREATE OR REPLACE VIEW documents AS SELECT * FROM read_parquet('documents/*.parquet');
