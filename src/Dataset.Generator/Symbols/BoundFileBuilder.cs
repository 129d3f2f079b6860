using System.Collections.Immutable;
using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Periods to days, voices to names, references to what they name, and every clash of two figures in one series.</summary>
internal sealed class BoundFileBuilder
{
    private readonly RecordFile _record;
    private readonly SymbolTable _symbols;
    private readonly CancellationToken _cancellation;
    private readonly List<Issue> _issues = [];

    private BoundFileBuilder(RecordFile record, SymbolTable symbols, CancellationToken cancellation) =>
        (_record, _symbols, _cancellation) = (record, symbols, cancellation);

    public static Result<BoundFile> Build(RecordFile record, SymbolTable symbols, CancellationToken cancellation) =>
        new BoundFileBuilder(record, symbols, cancellation).Build();

    private Result<BoundFile> Build()
    {
        var all = ImmutableArray.CreateBuilder<BoundSeries>();
        if (_record.Topic is { } topic)
        {
            foreach (var series in _record.Series.Items.Watched(_cancellation))
            {
                if (_symbols.Find(series.Key, Identifier.ToKey(topic)) is { } symbol && symbol.File == _record.File)
                {
                    all.Add(Bind(series, symbol));
                }
            }
        }

        var bound = all.ToImmutable();
        return new(new(new(_record, _symbols), bound, ReferencedFiles.Find(_record, bound, _symbols)), _issues.ToEquatable());
    }

    private BoundSeries Bind(SeriesRecord record, SeriesSymbol symbol)
    {
        if (record.Bulk is { } bulk && !_symbols.Sources.Contains(bulk.In))
        {
            NodePath[] places =
            [
                NodePath.Of(record.WrittenKey, "rows", "in"), NodePath.Of(record.WrittenKey, "in"), NodePath.Of("in"),
                NodePath.Of(record.WrittenKey, "rows"),
            ];
            _issues.Add(_symbols.Sources.UnknownReference(bulk.In, NodePlace.FirstOf(symbol.File, places)));
        }

        var figures = BindFigures(record, symbol);
        var names = new AliasNames(
            "figure", figures.Select(figure => (figure.Symbol.Period.Member, figure.Symbol.Record.Key)), StringComparer.Ordinal);
        var aliases = figures.Select(figure => BindAliases(figure.Symbol, names)).ToList();

        // A former name of the series is a class that holds these members, and no class can hold one of its own name.
        foreach (var alias in symbol.Aliases.Where(names.IsTaken))
        {
            _issues.Add(AliasNames.Reserved(symbol.At("renamed_from"), alias, "series", "a figure of the series has it"));
        }

        var bound = figures.Watched(_cancellation)
            .Select((figure, i) => new BoundFigure(figure.Symbol, figure.Claims, BindReferences(figure.Symbol, figure.Claims), aliases[i]))
            .ToImmutableArray();
        return new(symbol, record, bound, symbol.Aliases.Where(alias => !names.IsTaken(alias)).ToEquatable());
    }

    private List<(FigureSymbol Symbol, ImmutableArray<BoundClaim> Claims)> BindFigures(SeriesRecord series, SeriesSymbol symbol)
    {
        var byId = new Dictionary<string, FigureSymbol>(StringComparer.Ordinal);
        var byMember = new Dictionary<string, FigureSymbol>(StringComparer.Ordinal);
        var figures = new List<(FigureSymbol Symbol, ImmutableArray<BoundClaim> Claims)>();
        foreach (var record in series.Figures.Items.Watched(_cancellation))
        {
            if (Resolve(record, symbol) is not { } period)
            {
                continue;
            }

            // Places are built when there is something to report: building one for every figure took a tenth of binding.
            var figure = new FigureSymbol(symbol, record, period);
            IssuePlace AtName() => record.Name is null ? figure.At() : figure.At("name");
            if (ReservedNames.WhyNotFigure(period.Member, symbol.Name) is { } why)
            {
                Report(NameRules.ReservedName, AtName(), period.Member, "a figure", why, "name under 'name:'");
            }
            else if (byId.TryGetValue(period.Id, out var twin))
            {
                Report(NameRules.SamePeriod, figure.At(), record.Key, twin.Record.Key, period.Id);
            }
            else if (byMember.TryGetValue(period.Member, out var same))
            {
                Report(NameRules.SameName, AtName(), period.Member, $"the figure '{same.Record.Key}'", $"the figure '{record.Key}'");
            }
            else
            {
                byId.Add(period.Id, figure);
                byMember.Add(period.Member, figure);
                figures.Add((figure, BindClaims(figure)));
            }
        }

        figures.Sort(static (left, right) => InPeriodOrder(left.Symbol.Period, right.Symbol.Period));
        return figures;
    }

    private ResolvedPeriod? Resolve(FigureRecord record, SeriesSymbol series)
    {
        var period = FiscalYears.Resolve(record, _symbols.DayOf, _symbols.Sources.Find, out var problem);
        if (period is null)
        {
            IssuePlace place = record.Cell is { } cell ? cell : NodePlace.At(series.File, RecordPath.OfFigure(series.Key, record));
            _issues.Add(UnresolvedPeriods.Describe(record.Period, problem!, place, _symbols));
        }

        return period;
    }

    private ImmutableArray<BoundClaim> BindClaims(FigureSymbol figure)
    {
        // By the name in C#: "a-1" and "a1" are one voice to the compiler.
        var voices = new HashSet<string>(StringComparer.Ordinal);
        var claims = ImmutableArray.CreateBuilder<BoundClaim>(figure.Record.Claims.Count);
        for (var i = 0; i < figure.Record.Claims.Count; i++)
        {
            _cancellation.Look();
            var record = figure.Record.Claims[i];
            var claim = new BoundClaim(figure, record, i, SpeakerNames.Key(record), SpeakerNames.Words(record, _symbols));
            var member = Identifier.ToName(claim.Voice);
            if (ReservedNames.WhyNotVoice(member) is { } why)
            {
                Report(NameRules.ReservedName, claim.At("by"), member, "voice", why, "and give the speaker a 'name:'");
            }
            else if (voices.Add(member))
            {
                claims.Add(claim);
            }
            else
            {
                Report(NameRules.VoiceSpeaksTwice, claim.At("by"), claim.Voice, figure.Id);
            }
        }

        return claims.ToImmutable();
    }

    private EquatableArray<string> BindAliases(FigureSymbol figure, AliasNames names)
    {
        if (figure.Record.RenamedFrom.IsEmpty)
        {
            return default;
        }

        string? WhyNot(string alias) => ReservedNames.WhyNotFigure(alias, figure.Series.Name);
        var (free, issues) = names.Take(figure.Record.RenamedFrom, figure.Record.Key, WhyNot, figure.At("renamed_from"));
        _issues.AddRange(issues);
        return free;
    }

    /// <summary>Follows the references of a figure and its claims; gives the series it is an extreme of.</summary>
    private SeriesSymbol? BindReferences(FigureSymbol figure, ImmutableArray<BoundClaim> claims)
    {
        var extremeOf = FindExtremeOf(figure);
        foreach (var claim in claims)
        {
            if (claim.Record.By?.Key is { } by && !_symbols.Agents.Contains(by))
            {
                _issues.Add(_symbols.Agents.UnknownReference(by, claim.AtInherited("by")));
            }

            if (claim.Record.By?.Of is { } of && !_symbols.Agents.Contains(of))
            {
                _issues.Add(_symbols.Agents.UnknownReference(of, claim.At("by", "of")));
            }

            if (claim.Record.Via is { } via && !_symbols.Agents.Contains(via))
            {
                _issues.Add(_symbols.Agents.UnknownReference(via, claim.At("via")));
            }

            foreach (var statement in claim.WithEarlier)
            {
                ReportUnknownSources(statement);
                ReportFuture(statement);
            }
        }

        return extremeOf;
    }

    private void ReportUnknownSources(BoundClaim claim)
    {
        foreach (var quote in claim.Record.Quotes)
        {
            if (quote.In is { } source && !_symbols.Sources.Contains(source))
            {
                _issues.Add(_symbols.Sources.UnknownReference(source, claim.AtInherited("in", quote.Index)));
            }
        }
    }

    private SeriesSymbol? FindExtremeOf(FigureSymbol figure)
    {
        if (figure.Record.ExtremeOf is not { } reference)
        {
            return null;
        }

        var key = figure.Record.ExtremeIsMaximum ? "max_of" : "min_of";
        if (_symbols.Find(reference, figure.Series.TopicKey) is not { } of)
        {
            _issues.Add(_symbols.UnknownSeries(reference, figure.Series.TopicKey, figure.At(key)));
            return null;
        }

        foreach (var (rule, words) in MixedSeries.Compare(figure.Series, of, "a record and its members"))
        {
            Report(rule, figure.At(key), words);
        }

        return of;
    }

    private void ReportFuture(BoundClaim claim)
    {
        var figure = claim.Figure;
        if (figure.Series.Declaration.Kind is not SeriesKind.Actual || figure.Period is not { Last: { } last, IsUncertain: false })
        {
            return;
        }

        foreach (var key in claim.Record.Sources)
        {
            if (_symbols.Sources.Find(key)?.Published is { IsUncertain: false } published
                && PeriodResolver.Resolve(published, null, _ => null, out _)?.Last is { } day
                && last > day)
            {
                Report(NameRules.EndsAfterPublication, figure.At(), figure.Id, Iso(last), key, Iso(day));
                return;
            }
        }
    }

    private void Report(Rule rule, IssuePlace place, params string[] arguments) => _issues.Add(Issue.Of(rule, place, arguments));

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int InPeriodOrder(ResolvedPeriod left, ResolvedPeriod right)
    {
        if (left.IsResolved != right.IsResolved)
        {
            return left.IsResolved ? -1 : 1;
        }

        var order = (left.First ?? DateTime.MinValue).CompareTo(right.First ?? DateTime.MinValue);
        if (order == 0)
        {
            order = (left.Last ?? DateTime.MaxValue).CompareTo(right.Last ?? DateTime.MaxValue);
        }

        return order == 0 ? string.CompareOrdinal(left.Id, right.Id) : order;
    }
}
