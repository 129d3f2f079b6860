using System.Globalization;
using Dataset.Generator.Arithmetic;
using Dataset.Generator.Checks;
using Dataset.Generator.Checks.BuiltIn;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Tests.Checking;

/// <summary>The few figures that a record is compared with decide as all would.</summary>
public sealed class RecordRivalsTests
{
    private static readonly string[] Forms =
    [
        "{0}", "{0}", "{0}00", "about {0}", "over {0}", "under {0}", "at least {0}", "up to {0}", "nearly {0}", "{0} to {1}", "{0} ± 4",
        "dozens",
    ];

    [Theory]
    [InlineData("max_of")]
    [InlineData("min_of")]
    public void A_record_of_any_series_has_the_verdict_that_comparing_with_each_gives(string extreme)
    {
        var seen = new HashSet<Verdict>();
        for (var seed = 0; seed < 150; seed++)
        {
            var (series, references) = Bind(new Random(seed), extreme);
            var rivals = new RecordRivals(series, references);
            foreach (var record in series.Figures.OrderBy(static figure => figure.Period.Last ?? DateTime.MaxValue))
            {
                var stated = references.OperandOf(record.Claims[0], false);
                var few = rivals.Find(record, stated);
                var all = series.Figures.Where(member => IsBefore(member, record))
                    .Select(member => references.OperandOf(member.Claims[0], true)).ToList();

                Assert.Equal(all.Count == 0, few.Count == 0);
                var (one, other) = (Judge(stated, all), Judge(stated, few));
                Assert.Equal((one.Verdict, one.Assertion, one.Explanation), (other.Verdict, other.Assertion, other.Explanation));
                Assert.Equal(one.References, other.References);
                seen.Add(one.Verdict);
            }
        }

        Assert.Equal(Enum.GetValues<Verdict>(), seen.Order());

        CheckResult Judge(Operand stated, IReadOnlyList<Operand> members) =>
            BuiltInRelations.RecordStands(stated, extreme == "max_of", members);
    }

    private static (BoundSeries Series, References References) Bind(Random random, string extreme)
    {
        var figures = string.Concat(Enumerable.Range(0, random.Next(2, 25)).Select(i =>
        {
            var number = random.Next(20, 60);
            var value = string.Format(CultureInfo.InvariantCulture, Forms[random.Next(Forms.Length)], number, number + random.Next(1, 9));
            var period = random.Next(8) switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"{2000 + i}"),
                1 => string.Create(CultureInfo.InvariantCulture, $"2000-01-01/{2001 + i}-03-31"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{2000 + (i / 12)}-{1 + (i % 12):D2}"),
            };
            return $"    {period}: {{ value: {value}, quote: words, {extreme}: lamps }}\n";
        }));
        var read = DatasetCompiler.ReadFile("coast.yaml", $$"""
            topic: Coast
            in: almanac
            units: { lamp: { plural: lamps } }
            lamps:
              title: Lamps
              unit: lamp
              figures:
            {{figures}}
            """, default).Value.Records;
        var symbols = DatasetCompiler.BuildSymbols([DatasetCompiler.DeclareSymbols(read)], "Dataset").Value;
        var bound = DatasetCompiler.Bind(read, symbols, default).Value;
        var scope = AnalysisScope.Of(bound, BoundFiles.Of([bound]));
        return (bound.Series[0], new References(scope, "coast"));
    }

    /// <summary>Of the same length, and not later.</summary>
    private static bool IsBefore(BoundFigure member, BoundFigure record) =>
        member != record
        && member.Period is { First: { } first, Last: { } last }
        && record.Period is { First: { } from, Last: { } to }
        && (to - from == last - first || (Unit(member) is { } unit && unit == Unit(record)))
        && last <= to;

    private static CalendarUnit? Unit(BoundFigure figure) => CalendarPart.Read(figure.Period.Id)?.Unit;
}
