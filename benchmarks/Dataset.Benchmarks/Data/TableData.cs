using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Benchmarks;

/// <summary>
/// A table of the shape of the World Bank's GDP by country and year, and the record that makes figures of it: 56 years of each key, sums
/// with four decimals more or less, and nothing written by hand.
/// </summary>
/// <param name="isBulk">Whether its figures have no names.</param>
internal sealed class TableData(int figures, bool isBulk = false)
{
    private const int Years = 56;

    /// <summary>The table, the records and no lock.</summary>
    public IReadOnlyList<(string Name, string Text)> Files
    {
        get
        {
            var table = Csv();
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(table)));
            return
            [
                ("gdp.csv", table),
                ("gdp.yaml", $$"""
                    topic: World
                    units: { us-dollar: { plural: US dollars, kind: measure } }
                    sources:
                      gdp: { table: gdp.csv, sha256: {{hash}}, title: GDP by country and year, publisher: The Statistical Office }
                    gdp:
                      title: Gross domestic product
                      unit: us-dollar
                      {{(isBulk ? "members: none" : "# A name for each.")}}
                      rows: { in: gdp, period: Year, value: Value, by: Country Code }
                    """),
            ];
        }
    }

    private string Csv()
    {
        var random = new Random(1);
        var csv = new StringBuilder("Country Name,Country Code,Year,Value\n");
        for (var figure = 0; figure < figures; figure++)
        {
            var (key, year) = (figure / Years, figure % Years);
            var value = Math.Pow(10, 8 + (4 * random.NextDouble())).ToString("0.####", CultureInfo.InvariantCulture);
            csv.Append(CultureInfo.InvariantCulture, $"Country number {key},C{key:000},{1965 + year},{value}\n");
        }

        return csv.ToString();
    }
}
