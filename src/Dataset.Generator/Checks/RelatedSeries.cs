using Dataset.Generator.Arithmetic;
using Dataset.Generator.Records;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Checks;

/// <summary>
/// The series of one check that a record sets against one another (<c>measures:</c>). They may be compared though their units have
/// different names, and the verdict says so; that one counts more than the other proves no error.
/// </summary>
internal sealed class RelatedSeries
{
    private readonly List<(SeriesSymbol Series, SeriesMeasure Measure)> _pairs = [];
    private readonly Dictionary<string, SeriesSymbol> _series;
    private readonly CheckExpression _check;

    public RelatedSeries(CheckExpression check, string topicKey, SymbolTable symbols)
    {
        _check = check;
        _series = check.Sides.SelectMany(static side => side.Named)
            .Select(name => symbols.Find(name.Topic, name.Series, topicKey))
            .OfType<SeriesSymbol>()
            .GroupBy(static one => one.Id, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var one in _series.Values.OrderBy(static one => one.Id, StringComparer.Ordinal))
        {
            _pairs.AddRange(one.Measures.Where(measure => _series.ContainsKey(measure.Series)).Select(measure => (one, measure)));
        }
    }

    /// <summary>Whether any are set against one another.</summary>
    public bool IsAny => _pairs.Count > 0;

    /// <summary>The unit that a series counts in for this check: one for all that are set against one another.</summary>
    public string UnitOf(SeriesSymbol series)
    {
        var linked = new SortedSet<string>(StringComparer.Ordinal) { series.Id };
        for (var before = 0; linked.Count > before;)
        {
            before = linked.Count;
            foreach (var (one, measure) in _pairs.Where(pair => linked.Contains(pair.Series.Id) || linked.Contains(pair.Measure.Series)))
            {
                linked.Add(one.Id);
                linked.Add(measure.Series);
            }
        }

        // That of a series which others are set against, and which is set against none itself.
        var root = linked.FirstOrDefault(id => !_pairs.Exists(pair => pair.Series.Id == id)) ?? linked.First();
        return linked.Count == 1 ? series.Declaration.Unit : _series[root].Declaration.Unit;
    }

    /// <summary>The verdict with what the definitions make of it.</summary>
    public CheckResult Judge(CheckResult result)
    {
        if (_pairs.Count == 0)
        {
            return result;
        }

        var said = string.Join("; ", _pairs.Select(static pair =>
            $"{pair.Series.Id} {Words(pair.Measure.Relation)} {pair.Measure.Series}: {pair.Measure.Because}"));
        return result.Verdict == Verdict.Fails && MayDiffer(result)
            ? result with { Verdict = Verdict.CannotTell, Hints = default, Gap = null, Relation = said, Beyond = "definitions" }
            : result with { Relation = said };
    }

    /// <summary>Whether one counts more than another, and the numbers do not contradict just that.</summary>
    private bool MayDiffer(CheckResult result)
    {
        var unlike = _pairs.Where(static pair => pair.Measure.Relation is not SeriesRelation.SameAs).ToList();
        return unlike.Count > 0 && !(unlike.Count == 1 && IsWiderBelowNarrower(unlike[0].Series.Id, unlike[0].Measure, result));
    }

    /// <summary>Two totals of one period, of which the one that counts more is the smaller.</summary>
    private bool IsWiderBelowNarrower(string series, SeriesMeasure measure, CheckResult result)
    {
        var periods = result.References.Select(RecordId.FigureOf)
            .Select(static id => id.Substring(RecordId.SeriesOf(id).Length))
            .Distinct();
        if (_check is not CheckExpression.Assertion { Left: Reference left, Right: Reference }
            || result is not { LeftRounded: { } leftRange, RightRounded: { } rightRange }
            || periods.Skip(1).Any() || !_series.Values.All(static one => one.Declaration.IsAddedUp))
        {
            return false;
        }

        var wider = measure.Relation is SeriesRelation.WiderThan ? series : measure.Series;
        var isLeftWider = RecordId.SeriesOf(result.References[0]) == wider;
        return isLeftWider ? leftRange.EndsBefore(rightRange) : rightRange.EndsBefore(leftRange);
    }

    private static string Words(SeriesRelation relation) => relation switch
    {
        SeriesRelation.WiderThan => "counts more than",
        SeriesRelation.NarrowerThan => "counts a part of",
        _ => "is taken to count the same as",
    };
}
