using System.Globalization;

namespace Dataset.Generator.Tests.Performance;

/// <summary>
/// What the re-run after one value costs for each copy of the real records that stands beside it. Counted in texts and bytes, never timed.
/// </summary>
public sealed class RerunTests
{
    private const string File = "000-enforcement.yaml";

    /// <summary>Stands before a figure that no check and no conflict refers to.</summary>
    private const string Unchecked = "value: under ";

    /// <summary>Stands before a figure that two checks refer to, one of them of another file.</summary>
    private const string Checked = "value: ";

    private const int Few = 200;
    private const int Many = 1_000;

    /// <summary>
    /// The same edit of the same run, the least of which counts: arrays of the process's pool, which other tests empty, came to 256 KB
    /// once.
    /// </summary>
    private const int Repeats = 5;

    /// <summary>
    /// Some 0.5 % are the compiler's driver, which keeps a few words for each file and each series in each step. Joining what was found in
    /// all files came to 1.8 % where checks refer to the value; putting all series in order and pages, to 0.6 %.
    /// </summary>
    [Theory]
    [InlineData(Unchecked, 0.55)]
    [InlineData(Checked, 0.6)]
    public void A_value_allocates_in_the_re_run_hardly_anything_of_what_the_first_run_does(string before, double mostPercent)
    {
        // What is made once in a process is made before it is counted.
        Measure(Few, before);

        var (few, many) = (Measure(Few, before), Measure(Many, before));

        Assert.InRange(100.0 * (many.Rerun - few.Rerun) / (many.Cold - few.Cold), 0.1, mostPercent);
    }

    [Theory]
    [InlineData(Unchecked, 1)]
    [InlineData(Checked, 4)]
    public void A_value_reads_its_file_and_writes_what_tells_it_however_many_files_there_are(string before, int written)
    {
        foreach (var figures in (int[])[Few, Many])
        {
            var run = Edited(First(figures), before);

            Assert.Equal([File], run.Reads);
            Assert.Equal(written, run.Emitted.Count);
        }
    }

    private static (long Cold, long Rerun) Measure(int figures, string before)
    {
        var first = First(figures);
        return (first.AllocatedBytes, Enumerable.Range(0, Repeats).Min(_ => Edited(first, before).AllocatedBytes));
    }

    private static GeneratorRun First(int figures)
    {
        var data = new RealRecords(figures);
        return GeneratorRun.Of(data.Files.Select(static file => (file.Name, file.Text)), data.Lock.Text, isTracked: false);
    }

    private static GeneratorRun Edited(GeneratorRun run, string before) => run.Edit(File, text => text.Insert(
        text.IndexOf(before, StringComparison.Ordinal) + before.Length, 7.ToString(CultureInfo.InvariantCulture)));
}
