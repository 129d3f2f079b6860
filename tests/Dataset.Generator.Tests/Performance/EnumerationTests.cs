using System.Reflection;
using System.Runtime;
using System.Text.RegularExpressions;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Performance;

/// <summary>You pay for what you touch: counted, not timed.</summary>
public sealed class EnumerationTests
{
    [Fact]
    public void Enumerating_everything_compiles_one_method_a_page_and_none_a_series_or_a_figure()
    {
        var (few, many) = (Synthetic.Of(100), Synthetic.Of(1_000));
        Enumerated(Synthetic.Of(200).Load());

        var difference = Compiled(() => Enumerated(many.Load())) - Compiled(() => Enumerated(few.Load()));

        // 900 figures more stand in 45 series and 9 topics more, each of one page, whose class has an initialiser.
        Assert.InRange(difference, 9, 30);
    }

    [Fact]
    public void Enumerating_real_records_compiles_one_method_a_page_and_none_a_series()
    {
        var (few, many) = (Synthetic.Of(new RealRecords(100)), Synthetic.Of(new RealRecords(500)));
        Enumerated(Synthetic.Of(new RealRecords(200)).Load());

        var difference = Compiled(() => Enumerated(many.Load())) - Compiled(() => Enumerated(few.Load()));

        // Three topics more for each copy of 44 figures in 33 series.
        var pages = 3 * (many.Figures - few.Figures) / new RealRecords(1).Figures;
        Assert.InRange(difference, pages, pages + (pages / 2));
    }

    [Fact]
    public void Finding_one_figure_makes_no_page_of_another_topic()
    {
        var (few, many) = (Synthetic.Of(300), Synthetic.Of(2_000));
        Find(Synthetic.Of(400));

        // 17 topics more are in the catalogue, and no method more is compiled.
        Assert.InRange(Compiled(() => Find(many)) - Compiled(() => Find(few)), -2, 2);

        static void Find(Synthetic data) => Assert.NotNull(data.Load().Find("t001.visits.2023-01-02/2023-01-11"));
    }

    [Fact]
    public void No_method_names_more_than_32_pages_and_every_page_is_reached()
    {
        var records = new RealRecords(1_000);
        var run = GeneratorRun.Of(records.Files.Select(file => (file.Name, file.Text)), records.Lock.Text, isTracked: false);
        var methods = Regex.Matches(run.Sources["Catalog.g.cs"], @"(?s)\b(PageAt|PageFrom\d+)\(int number\) =>.*?\};");

        // 69 topics of one page: what chooses a section, and three of them.
        Assert.Equal(["PageAt", "PageFrom0", "PageFrom32", "PageFrom64"], methods.Select(static one => one.Groups[1].Value));
        Assert.All(methods, static one => Assert.InRange(Regex.Count(one.Value, @"_page\b"), 0, 32));
        Assert.Equal(69, methods.Sum(static one => Regex.Count(one.Value, @"_page\b")));
        Assert.Equal(records.Figures, Synthetic.Of(records).Load().Figures.Count);
    }

    [Fact]
    public void Finding_one_figure_decodes_no_other_series()
    {
        var data = Synthetic.Of(300).Load();

        Assert.Equal("T001.Visits.First10Days", data.Find("t001.visits.2023-01-02/2023-01-11")!.Name);

        Assert.Equal(["t001.visits"], data.Series.Where(IsDecoded).Select(series => series.Id));
    }

    [Fact]
    public void A_number_read_by_its_name_decodes_nothing()
    {
        var data = Synthetic.Of(100).Load();

        Assert.Equal(60_024m, ((IConvertible)Number(data.Figure("T000.Applications.January2023"))).ToDecimal(null));

        Assert.Equal(5, data.Series.Count);
        Assert.DoesNotContain(data.Series, IsDecoded);
    }

    private static object Number(IFigure figure)
    {
        var value = figure.GetType().GetProperty("Value")!.GetValue(figure)!;
        return value.GetType().GetProperty("Number")!.GetValue(value)!;
    }

    private static bool IsDecoded(Series series) =>
        typeof(Series).GetField("_text", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(series) is not null;

    private static long Compiled(Action action)
    {
        var before = JitInfo.GetCompiledMethodCount(currentThread: true);
        action();
        return JitInfo.GetCompiledMethodCount(currentThread: true) - before;
    }

    private static void Enumerated(Compiled data)
    {
        Assert.NotEmpty(data.Figures);
        Assert.All(data.Figures,
            figure => Assert.True(figure.Id.Length > 0 && figure.Period.Id.Length > 0 && figure.Bounds.ToString().Length > 0));
    }
}
