using System.Diagnostics;
using System.Globalization;
using Dataset.Benchmarks;

var size = new Size(Option("--figures", Size.Whole.Figures), Option("--rounds", Size.Whole.Rounds));
var names = args.TakeWhile(static argument => !argument.StartsWith("--", StringComparison.Ordinal))
    .SelectMany(static argument => argument.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToList();
if (names.Count == 0 || names.Contains("list", StringComparer.Ordinal))
{
    Console.WriteLine("all | list | rows, with a comma between two; then --figures N --rounds N for a quick look:");
    Console.WriteLine(string.Join('\n', Table.All.Select(static row => $"  {row.Name,-20}{row.Measure}")));
    return 0;
}

var isAll = names.Contains("all", StringComparer.Ordinal);
var unknown = names.Where(static name => name != "all" && Table.All.All(row => row.Name != name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"No row is called {string.Join(", ", unknown)}; 'list' prints the names.");
    return 2;
}

var page = Report.Path;
using var workshop = new Workshop();
var hasFailed = false;
foreach (var row in Table.All.Where(row => names.Contains(row.Name, StringComparer.Ordinal) || (isAll && row != Table.Million)))
{
    var clock = Stopwatch.StartNew();
    Measured? found = null;
    string? failure = null;
    try
    {
        found = row.Run(workshop, size);
    }
    catch (Exception exception) when (exception is InvalidOperationException or IOException)
    {
        // One row that fails takes no other with it, and the report says so.
        (hasFailed, failure) = (true, exception.Message.Split('\n')[0]);
        Console.Error.WriteLine(exception.Message);
    }

    Console.WriteLine($"{row.Name,-20}{found?.Text ?? "failed"}   goal: {row.Goal}   {Turns.Number(clock.Elapsed.TotalSeconds)} s");
    if (size.IsWhole && row != Table.Million)
    {
        // After each row: what was measured is not lost where a later one ends the run.
        Report.Write(row, found, failure, isAll);
    }
}

Console.WriteLine(size.IsWhole ? page
    : $"Nothing is written with fewer than {Size.Whole.Figures} figures or {Size.Whole.Rounds} rounds.");
return hasFailed ? 1 : 0;

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
        ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
