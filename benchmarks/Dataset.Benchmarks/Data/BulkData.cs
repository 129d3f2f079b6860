using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Benchmarks;

/// <summary>A row of a large table.</summary>
internal readonly record struct BulkDataRow(string Key, int Year, decimal Number);

/// <summary>
/// A table of keys, years and numbers, 56 years of each key, each number near that of the year before, as of economies that grow. Either
/// sums of money with at most four decimals, as the World Bank's table of GDP has them but for the digits that are no money, or whole
/// numbers of people.
/// </summary>
internal sealed class BulkData(int rows, bool isCounts)
{
    private const int Years = 56;

    /// <summary>The most digits that a number has.</summary>
    public int Digits => isCounts ? 9 : 18;

    /// <summary>How many of them stand behind the point.</summary>
    public int Decimals => isCounts ? 0 : 4;

    /// <summary>By key and then by year.</summary>
    public IReadOnlyList<BulkDataRow> Rows { get; } = Write(rows, isCounts);

    /// <summary>The table and the record that makes a bulk series of it.</summary>
    public IReadOnlyList<(string Name, string Text)> Files
    {
        get
        {
            var csv = new StringBuilder("Country Code,Year,Value\n");
            foreach (var row in Rows)
            {
                csv.Append(CultureInfo.InvariantCulture, $"{row.Key},{row.Year},{row.Number}\n");
            }

            var table = csv.ToString();
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(table)));
            return
            [
                ("table.csv", table),
                ("world.yaml", $$"""
                    topic: World
                    units: { us-dollar: { plural: US dollars, kind: measure } }
                    sources:
                      table: { table: table.csv, sha256: {{hash}}, title: A table, publisher: The Statistical Office }
                    numbers:
                      title: The numbers of the table
                      unit: us-dollar
                      members: none
                      rows: { in: table, period: Year, value: Value, by: Country Code }
                    """),
            ];
        }
    }

    private static List<BulkDataRow> Write(int rows, bool isCounts)
    {
        var random = new Random(1);
        var (all, number) = (new List<BulkDataRow>(rows), 0.0);
        for (var row = 0; row < rows; row++)
        {
            var (key, year) = (row / Years, row % Years);
            number = year > 0 ? number * (0.97 + (0.1 * random.NextDouble()))
                : Math.Pow(10, isCounts ? 2 + (4 * random.NextDouble()) : 8 + (4 * random.NextDouble()));
            all.Add(new($"C{key:00000}", 1965 + year, Math.Round((decimal)number, isCounts ? 0 : 4) / 1.0000000000000000000000m));
        }

        return all;
    }
}
