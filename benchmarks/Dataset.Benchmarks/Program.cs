using System.Globalization;
using Dataset.Benchmarks;

Row[] known = [.. Table.Goals, .. Table.Others, Table.Million];
var size = new Size(Option("--figures", 10_000), Option("--rounds", 3));
var names = args.Where((argument, i) => !argument.StartsWith("--", StringComparison.Ordinal) && (i == 0 || !args[i - 1].StartsWith("--", StringComparison.Ordinal))).ToList();
var isAll = names.Contains("all", StringComparer.Ordinal);
if (names.Count == 0 || names.Contains("list", StringComparer.Ordinal))
{
    Console.WriteLine("all | list | one or more rows, then --figures N --rounds N:");
    Console.WriteLine(string.Join('\n', known.Select(row => $"  {row.Name,-16}{row.Measure}")));
    return 0;
}

var unknown = names.Where(name => name != "all" && known.All(row => row.Name != name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"No row is called {string.Join(", ", unknown)}; 'list' prints the names.");
    return 2;
}

using var workshop = new Workshop();
var results = new List<(Row, Measured?, string?)>();
foreach (var row in known.Where(row => names.Contains(row.Name, StringComparer.Ordinal) || (isAll && row != Table.Million)))
{
    Measured? found = null;
    string? failure = null;
    try
    {
        found = row.Run(workshop, size);
    }
    catch (Exception exception) when (exception is InvalidOperationException or IOException)
    {
        // One row that fails takes no other with it, and the report says so.
        failure = exception.Message.Split('\n')[0];
        Console.Error.WriteLine(exception.Message);
    }

    results.Add((row, found, failure));
    Console.WriteLine($"{row.Name,-16}{found?.Text ?? "failed"}   goal: {row.Goal}");
}

if (!isAll)
{
    Console.Write(Dataset.Benchmarks.Rows.CodeRows.Listings);
    Console.Write(Dataset.Benchmarks.Rows.GrowthRows.Section);
}
else
{
    Report.Write(results, size);
    Console.WriteLine(Report.Path);
}

return results.All(result => result.Item3 is null) ? 0 : 1;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
