// Parses statements with the grammars of Trino and of Spark SQL, as these projects publish them.
// In: a JSON array of {name, dialect, sql}. Out: a JSON array of {name, dialect, errors}.
import { register } from 'node:module';
register('./resolve.mjs', import.meta.url);
const { TrinoSQL, SparkSQL } = await import('dt-sql-parser');
const parsers = { trino: new TrinoSQL(), spark: new SparkSQL() };
let input = '';
process.stdin.setEncoding('utf8');
for await (const part of process.stdin) {
  input += part;
}

const answers = JSON.parse(input).map(({ name, dialect, sql }) => ({
  name,
  dialect,
  errors: parsers[dialect].validate(sql).map((one) => `${one.startLine}:${one.startColumn} ${one.message}`),
}));
process.stdout.write(JSON.stringify(answers));
