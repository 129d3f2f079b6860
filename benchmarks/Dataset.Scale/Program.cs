using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dataset.Scale;
using Dataset.Testing;

// dotnet run -c Release --project benchmarks/Dataset.Scale [-- --figures 1000000] [--output FOLDER, where the export is kept]
var wanted = int.Parse(Option("--figures") ?? "1000000", CultureInfo.InvariantCulture);
var made = new ScaleRecords(topics: 2, days: 1_000);
if (wanted < made.Figures || wanted % made.Figures != 0)
{
    Console.Error.WriteLine($"--figures: a multiple of {made.Figures}.");
    return 2;
}

var copies = wanted / made.Figures;
var work = Directory.CreateTempSubdirectory("dataset-scale-").FullName;
try
{
    var (records, documents) = (Path.Combine(work, "data"), Path.Combine(work, "documents"));
    var export = Path.GetFullPath(Option("--output") ?? Path.Combine(work, "out"));
    made.WriteTo(records, documents);
    Console.WriteLine($"{"step",-34}{"seconds",9}{"peak MB",9}  result");
    ScaleCatalog? catalog = null;
    Step("the generator, for one copy", () =>
    {
        catalog = new ScaleCatalog(records, documents);
        return $"{catalog.Figures.Count} figures, {catalog.Checks.Count} checks, {catalog.Documents.Count} documents";
    });
    var verdicts = catalog!.Checks.ToDictionary(
        static check => check.Id,
        static check => JsonNamingPolicy.KebabCaseLower.ConvertName(check.Verdict.ToString()),
        StringComparer.Ordinal);
    Step($"the export, {copies} times over", () =>
    {
        catalog.WriteTo(export, new Copies(catalog.Parts(), [ScaleRecords.TopicKey(0), ScaleRecords.TopicKey(1)], copies).All());
        var files = Directory.GetFiles(export, "*.parquet", SearchOption.AllDirectories);
        return $"{files.Length} files, {files.Sum(static file => new FileInfo(file).Length) / 1_000_000} MB";
    });

    using var engine = new Engine(export);
    var isEqual = true;
    foreach (var file in Statements.Portable)
    {
        var statement = Statements.Of(file).Single()
            .Replace("border.crossings.2025-03", "zz001c000.total.2021-03-01", StringComparison.Ordinal)
            .Replace("border.crossings", "zz001c000.total", StringComparison.Ordinal)
            .Replace("'border'", "'zz001c000'", StringComparison.Ordinal)
            .Replace("illegal immigration", "visits came in all on 5 May 2021", StringComparison.Ordinal);
        Step(file, () =>
        {
            var (rows, wrong, seen) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
            foreach (var row in engine.Read(statement))
            {
                rows++;
                if (file == "check-verdicts.sql")
                {
                    // The verdict of the copy is that of the check it is a copy of.
                    wrong += row[2] == row[3] && row[2] == verdicts[WithoutCopy(row[1]!)] ? 0 : 1;
                    seen[row[2]!] = seen.GetValueOrDefault(row[2]!) + 1;
                }
                else if (file == "quotations-in-documents.sql")
                {
                    wrong += row[5] == "1" && row[6] == "1" ? 0 : 1;
                }
            }

            isEqual &= wrong == 0;
            return file is "check-verdicts.sql" or "quotations-in-documents.sql"
                ? $"{rows} rows, {wrong} unlike the generator's {string.Join(", ", seen.Select(static one => $"{one.Key} {one.Value}"))}"
                : $"{rows} rows";
        });
    }

    return isEqual ? 0 : 1;
}
finally
{
    Directory.Delete(work, recursive: true);
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static string WithoutCopy(string id) => System.Text.RegularExpressions.Regex.Replace(id, "(zz[0-9]{3})c[0-9]{3,}", "$1");

static void Step(string name, Func<string> run)
{
    GC.Collect();
    ResetPeak();
    var watch = Stopwatch.StartNew();
    var result = run();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-34}{watch.Elapsed.TotalSeconds,9:0.0}{PeakMegabytes(),9}  {result}"));
}

// Of this step alone where the system lets a process forget its peak; else of all steps so far.
static void ResetPeak()
{
    try
    {
        File.WriteAllText("/proc/self/clear_refs", "5");
    }
    catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
    {
    }
}

static long PeakMegabytes()
{
    using var self = Process.GetCurrentProcess();
    return self.PeakWorkingSet64 / 1_000_000;
}
