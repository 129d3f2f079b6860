using Dataset.Generator.Checking.Linking;
using Dataset.Generator.Model;
using Xunit.Abstractions;

namespace Dataset.Generator.Tests.RealData;

/// <summary>
/// A check that cannot fail says nothing. Every figure of the real data is moved by one unit of its last printed digit, up and
/// down, and each check of exact numbers must change its verdict at one of these moves; those that do not are listed, with the
/// reason, and must change it at a larger one.
/// </summary>
public sealed class ChecksCanFailTests(ITestOutputHelper output)
{
    /// <summary>Checks of exact numbers that one unit of the last digit does not turn, and why.</summary>
    private static readonly Dictionary<string, string> OneUnitIsNotEnough = new(StringComparer.Ordinal)
    {
        ["enforcement.arrests-grow-from-50-to-100-days"] = "the two totals lie 34,463 apart",
        ["enforcement.arrests-grow-to-the-end-of-march"] = "the two totals lie 81,000 apart",
        ["enforcement.arrests-never-fall"] = "the two totals lie 46,537 apart",
        ["enforcement.record-day-covers-what-ice-reported"] = "the record day lies 144 above, and its last digit is a hundred",
        ["enforcement.voices-on-26-january-agree"] = "the two counts lie 223 apart",
        ["part-at-most-whole/enforcement.criminal-arrests.2025-01-26#nbc-news"] = "the part lies 566 below its whole",
        ["part-at-most-whole/enforcement.non-criminal-arrests.2025-01-26#nbc-news"] = "the part lies 613 below its whole",
        ["record-stands/border.crossings.2025-03"] = "the record lies 130,000 below the other month",
        ["running-total-never-falls/enforcement.arrests.2025-01-20/2025-03-31"] = "the two totals lie 81,000 apart",
        ["running-total-never-falls/enforcement.arrests.2025-01-20/2025-04-29"] = "the two totals lie 46,537 apart",
        ["targets.new-target-is-above-26-january"] = "the target lies 1,821 above the day",
        ["targets.pace-of-the-first-100-days-is-below-the-new-target"] = "the pace lies 2,335 a day below the target",
    };

    private static readonly Linked Base = Link(Data.Records);

    private static readonly IReadOnlyList<CheckModel> OfExactNumbers =
        [.. Base.Model.Catalog.Checks.Where(check => !check.IsComputed && check.Figures.Count > 0 && check.Figures.All(IsExact))];

    [Fact]
    public void One_unit_of_the_last_digit_turns_each_check_of_exact_numbers_that_is_not_listed()
    {
        var turned = Turned(1);
        var unturned = OfExactNumbers.Select(check => check.Id).Where(id => !turned.Contains(id)).ToList();

        output.WriteLine($"{Base.Model.Catalog.Checks.Count} checks, {OfExactNumbers.Count} of exact numbers, {OfExactNumbers.Count - unturned.Count} turned by one unit:");
        output.WriteLine(string.Join("\n", OfExactNumbers.Select(check => $"  {check.Id} ({(turned.Contains(check.Id) ? "turns" : "stays")}): {check.Assertion}: {check.Explanation}")));
        Assert.Equal(OneUnitIsNotEnough.Keys.Order(StringComparer.Ordinal), unturned.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_larger_move_turns_each_check_that_is_listed()
    {
        // Two counts that are not equal become so at their distance alone: 956 and 1,179 lie 223 apart.
        var turned = Turned(223);
        for (var units = 10; units <= 10_000_000; units *= 10)
        {
            turned.UnionWith(Turned(units));
        }

        Assert.DoesNotContain(OneUnitIsNotEnough.Keys, id => !turned.Contains(id));
    }

    /// <summary>The checks that some figure turns when it moves by so many units of its last digit.</summary>
    private static HashSet<string> Turned(int units)
    {
        var turned = new HashSet<string>(StringComparer.Ordinal);
        var verdicts = Base.Model.Catalog.Checks.ToDictionary(check => check.Id, check => check.Verdict, StringComparer.Ordinal);
        for (var file = 0; file < Data.Records.Length; file++)
        {
            for (var series = 0; series < Data.Records[file].Series.Count; series++)
            {
                for (var figure = 0; figure < Data.Records[file].Series[series].Figures.Count; figure++)
                {
                    for (var claim = 0; claim < Data.Records[file].Series[series].Figures[figure].Claims.Count; claim++)
                    {
                        foreach (var by in (int[])[units, -units])
                        {
                            if (Moved(file, series, figure, claim, by) is { } moved)
                            {
                                foreach (var check in Link(Data.Records.SetItem(file, moved)).Model.Catalog.Checks)
                                {
                                    if (!verdicts.TryGetValue(check.Id, out var verdict) || verdict != check.Verdict)
                                    {
                                        turned.Add(check.Id);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        return turned;
    }

    /// <summary>The file with one number moved; null where there is no number, or the move leads below zero.</summary>
    private static FileRecord? Moved(int file, int series, int figure, int claim, int units)
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

    private static EquatableArray<T> With<T>(EquatableArray<T> items, int index, T item) where T : IEquatable<T> => new(items.Items.SetItem(index, item));

    private static bool IsExact(string figure) =>
        Base.Model.Series.SelectMany(series => series.Figures).First(one => one.Id == figure).Claims.All(claim => claim.Value.Qualifier == Model.Qualifier.Exact && !claim.Value.IsWorded);

    private static Linked Link(IEnumerable<FileRecord> files) => Linker.Link(files, null, new EmitOptions("Dataset", true, "1.2.3"), default);
}
