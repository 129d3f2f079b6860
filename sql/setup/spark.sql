-- Spark SQL: the tables as views of this session. Run it where the paths lead to the folder of the export, or put its address before them.
-- Topics and series stay texts, also where they look like numbers.
SET spark.sql.sources.partitionColumnTypeInference.enabled = false;
CREATE OR REPLACE TEMPORARY VIEW figures USING parquet OPTIONS (path 'figures');
CREATE OR REPLACE TEMPORARY VIEW claims USING parquet OPTIONS (path 'claims');
CREATE OR REPLACE TEMPORARY VIEW vintages USING parquet OPTIONS (path 'vintages');
CREATE OR REPLACE TEMPORARY VIEW quotations USING parquet OPTIONS (path 'quotations');
CREATE OR REPLACE TEMPORARY VIEW cells USING parquet OPTIONS (path 'cells');
CREATE OR REPLACE TEMPORARY VIEW checks USING parquet OPTIONS (path 'checks');
CREATE OR REPLACE TEMPORARY VIEW check_inputs USING parquet OPTIONS (path 'check_inputs');
CREATE OR REPLACE TEMPORARY VIEW bulk USING parquet OPTIONS (path 'bulk');
CREATE OR REPLACE TEMPORARY VIEW series USING parquet OPTIONS (path 'series');
CREATE OR REPLACE TEMPORARY VIEW sources USING parquet OPTIONS (path 'sources');
CREATE OR REPLACE TEMPORARY VIEW agents USING parquet OPTIONS (path 'agents');
CREATE OR REPLACE TEMPORARY VIEW conflicts USING parquet OPTIONS (path 'conflicts');
CREATE OR REPLACE TEMPORARY VIEW documents USING parquet OPTIONS (path 'documents');
