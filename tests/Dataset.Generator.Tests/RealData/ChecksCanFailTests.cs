using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Xunit.Abstractions;

namespace Dataset.Generator.Tests.RealData;

/// <summary>
/// A check that cannot fail says nothing. Every figure of the real data is moved by one unit of its last printed digit, up and
/// down, and each check of exact numbers must change its verdict at one of these moves; those that do not are listed, with the
/// number of units that it takes and the reason.
/// </summary>
public sealed class ChecksCanFailTests(ITestOutputHelper output)
{
    /// <summary>
    /// Checks of exact numbers that one unit of the last digit does not turn: the fewest units of one figure that do, and why so
    /// many. The number is held, so that the reason stays true when the data changes.
    /// </summary>
    private static readonly Dictionary<string, (int Units, string Why)> OneUnitIsNotEnough = new(StringComparer.Ordinal)
    {
        ["enforcement.arrests-grow-from-50-to-100-days"] = (35, "the two totals lie 34,463 apart"),
        ["enforcement.arrests-grow-to-the-end-of-march"] = (82, "the two totals lie 81,000 apart"),
        ["enforcement.arrests-never-fall"] = (47, "the two totals lie 46,537 apart"),
        ["enforcement.pace-after-50-days-is-that-of-50-days"] = (67, "the paces lie 3,217 a day apart"),
        ["enforcement.voices-on-26-january-agree"] = (223, "the two counts lie 223 apart"),
        ["part-at-most-whole/enforcement.criminal-arrests.2025-01-26#data-obtained-by-nbc-news"] =
            (567, "the part lies 566 below its whole"),
        ["part-at-most-whole/enforcement.non-criminal-arrests.2025-01-26#data-obtained-by-nbc-news"] =
            (614, "the part lies 613 below its whole"),
        ["southwest-border.march-2025-is-below-every-month-before"] = (5, "the lowest month before has 11,130"),
        ["southwest-border.march-2025-is-below-the-months-just-before"] = (2, "the lowest of them has 8,353"),
        ["southwest-border.news-of-march-2025-is-below-both-components-together"] = (5, "both components have 11,012"),
        ["targets.new-target-is-above-26-january"] = (2, "the target lies 1,821 above the day"),
        ["targets.pace-of-removals-in-april-is-below-the-new-target"] = (3, "the pace lies 2,427 a day below the target"),
        ["targets.pace-of-the-first-100-days-is-below-the-new-target"] = (3, "the pace lies 2,335 a day below the target"),
    };

    /// <summary>
    /// The one check of exact numbers that no number turns: the record day has no date, and so nothing is known of it and 26 January.
    /// </summary>
    private const string OfAnUndatedDay = "enforcement.record-day-is-at-least-26-january";

    private static readonly EmitOptions Options = new("Dataset", true, "1.2.3");

    private static readonly DatasetModel Base = Compile(Data.Records);

    private static readonly Dictionary<FigureRecord, string> Ids = DatasetCompiler.BindAll(Data.Records, Options, default).Value.Figures
        .ToDictionary<BoundFigure, FigureRecord, string>(figure => figure.Record, figure => figure.Id, ReferenceEqualityComparer.Instance);

    private static readonly IReadOnlyList<CheckModel> OfExactNumbers =
    [
        .. Base.Checks.Where(check => check.Computed is null && check.Figures.Count > 0 && check.Figures.All(IsExact)),
    ];

    [Fact]
    public void One_unit_of_the_last_digit_turns_each_check_of_exact_numbers_that_is_not_listed()
    {
        var turned = Turned(1);
        var unturned = OfExactNumbers.Select(check => check.Id).Where(id => !turned.Contains(id)).ToList();

        output.WriteLine($"{Base.Checks.Count} checks, {OfExactNumbers.Count} of exact numbers, {OfExactNumbers.Count - unturned.Count} "
            + $"turned by one unit:");
        output.WriteLine(string.Join("\n",
            OfExactNumbers.Select(
            check => $"  {check.Id} ({(turned.Contains(check.Id) ? "turns" : "stays")}): {check.Assertion}: {check.Explanation}")));
        Assert.Equal(
            OneUnitIsNotEnough.Keys.Append(OfAnUndatedDay).Order(StringComparer.Ordinal), unturned.Order(StringComparer.Ordinal));
        Assert.Equal([OfAnUndatedDay], OfExactNumbers.Where(check => check.Verdict == Verdict.CannotTell).Select(check => check.Id));
    }

    [Fact]
    public void Each_check_that_is_listed_turns_at_its_number_of_units_and_at_no_fewer()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, (units, _)) in OneUnitIsNotEnough)
        {
            var figures = Base.Checks.Single(check => check.Id == id).Figures.ToHashSet(StringComparer.Ordinal);
            found[id] = Turned(units, figures).Contains(id) && !Turned(units - 1, figures).Contains(id) ? units : Fewest(id, figures);
        }

        output.WriteLine(string.Join("\n", found.Select(one => $"{one.Key}: {one.Value}")));
        Assert.Equal(OneUnitIsNotEnough.ToDictionary(one => one.Key, one => one.Value.Units), found);
    }

    /// <summary>What the list should say: asked only when it is wrong.</summary>
    private static int Fewest(string id, HashSet<string> figures)
    {
        // One by one at first: a number that is moved below zero moves no more, so larger is not always enough.
        var (below, at) = (1, 2);
        while (!Turned(at, figures).Contains(id))
        {
            (below, at) = (at, at < 10 ? at + 1 : checked(at * 2));
        }

        while (at - below > 1)
        {
            var middle = (below + at) / 2;
            (below, at) = Turned(middle, figures).Contains(id) ? (below, middle) : (middle, at);
        }

        return at;
    }

    /// <summary>The checks that some figure turns when it moves by so many units of its last digit.</summary>
    private static HashSet<string> Turned(int units, HashSet<string>? figures = null)
    {
        var turned = new HashSet<string>(StringComparer.Ordinal);
        var verdicts = Base.Checks.ToDictionary(check => check.Id, check => check.Verdict, StringComparer.Ordinal);
        foreach (var (file, series, figure, claim) in Claims(figures))
        {
            foreach (var by in (int[])[units, -units])
            {
                if (Moved(file, series, figure, claim, by) is { } moved)
                {
                    turned.UnionWith(Compile(Data.Records.SetItem(file, moved)).Checks
                        .Where(check => !verdicts.TryGetValue(check.Id, out var verdict) || verdict != check.Verdict)
                        .Select(check => check.Id));
                }
            }
        }

        return turned;
    }

    /// <summary>Where each claim of the data stands, or of these figures.</summary>
    private static IEnumerable<(int File, int Series, int Figure, int Claim)> Claims(HashSet<string>? figures) =>
        from file in Enumerable.Range(0, Data.Records.Length)
        from series in Enumerable.Range(0, Data.Records[file].Series.Count)
        let record = Data.Records[file].Series[series]
        from figure in Enumerable.Range(0, record.Figures.Count)
        where figures is null || figures.Contains(Ids[record.Figures[figure]])
        from claim in Enumerable.Range(0, record.Figures[figure].Claims.Count)

            // Nobody types a cell.
        where record.Figures[figure].Claims[claim].Cells.IsEmpty
        select (file, series, figure, claim);

    /// <summary>The file with one number moved; null where there is no number, or the move leads below zero.</summary>
    private static RecordFile? Moved(int file, int series, int figure, int claim, int units)
    {
        var record = Data.Records[file];
        var of = record.Series[series];
        var at = of.Figures[figure];
        var said = at.Claims[claim];
        if (said.Value.Low is not { } low || low.Value + (units * low.LastDigit) < 0)
        {
            return null;
        }

        var value = said.Value with { Low = By(low, units), High = said.Value.High is { } high ? By(high, units) : null };
        var moved = at with { Claims = With(at.Claims, claim, said with { Value = value }) };
        return record with { Series = With(record.Series, series, of with { Figures = With(of.Figures, figure, moved) }) };
    }

    private static Number By(Number number, int units) => number with { Value = number.Value + (units * number.LastDigit) };

    private static EquatableArray<T> With<T>(EquatableArray<T> items, int index, T item) where T : IEquatable<T> =>
        new(items.Items.SetItem(index, item));

    private static bool IsExact(string figure) =>
        Base.Series.SelectMany(series => series.Figures).First(one => one.Id == figure)
        .Claims.All(claim => claim.Value.Qualifier == Qualifier.Exact && !claim.Value.IsWorded);

    private static DatasetModel Compile(IEnumerable<RecordFile> files) => DatasetCompiler.Compile(files, null, Options, default).Value;
}
