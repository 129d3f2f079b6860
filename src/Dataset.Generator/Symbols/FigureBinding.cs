using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Periods to days, voices to names, and every clash of two figures in one series.</summary>
internal static class FigureBinding
{
    public static void BindFigures(Outline outline, BoundSeries series, List<Issue> issues)
    {
        var ids = new Dictionary<string, BoundFigure>(StringComparer.Ordinal);
        var members = new Dictionary<string, BoundFigure>(StringComparer.Ordinal);
        foreach (var record in series.Record.Figures)
        {
            // A place is spelt out when there is something to say of it: for every figure it was a tenth of linking.
            SourceSpan At() => SourceSpan.AtPath(series.File.File, RecordPath.OfFigure(series.Record, record));
            var period = Resolve(outline.Declarations, record.Period, record.Name, At, issues);
            if (period is null)
            {
                continue;
            }

            var figure = new BoundFigure(series, record, period);
            if (ReservedNames.WhyNotFigure(period.Member, series.Name) is { } why)
            {
                issues.Report(NameRules.ReservedName, record.Name is null ? At() : figure.At("name"), period.Member, "a figure", why, "name under 'name:'");
            }
            else if (ids.TryGetValue(period.Id, out var twin))
            {
                issues.Report(NameRules.SamePeriod, At(), record.Key, twin.Record.Key, period.Id);
            }
            else if (members.TryGetValue(period.Member, out var same))
            {
                issues.Report(NameRules.SameName, record.Name is null ? At() : figure.At("name"), period.Member, $"the figure '{same.Record.Key}'", $"the figure '{record.Key}'");
            }
            else
            {
                ids.Add(period.Id, figure);
                members.Add(period.Member, figure);
                AddClaims(outline.Declarations, figure, issues);
                series.Figures.Add(figure);
            }
        }

        series.Figures.Sort(InPeriodOrder);
    }

    public static ResolvedPeriod? Resolve(Declarations declarations, PeriodSyntax syntax, string? name, Func<SourceSpan> at, List<Issue> issues)
    {
        var period = PeriodResolver.Resolve(syntax, name, declarations.DayOf, out var problem);
        if (period is null)
        {
            var anchors = declarations.Anchors;
            var anchor = (syntax.From?.Anchor ?? syntax.To?.Anchor) is { Length: > 0 } key && anchors.Find(key) is null && Suggestion.Of(key, anchors.Keys) is { } nearest
                ? $" If it is meant, write '{nearest}', which is declared."
                : string.Empty;
            issues.Report(NameRules.PeriodNotResolved, at(), syntax.Raw, problem + anchor);
        }

        return period;
    }

    public static void ResolveReferences(Outline outline, BoundFigure figure, List<Issue> issues)
    {
        var record = figure.Record;
        var declarations = outline.Declarations;
        if (record.ExtremeOf is { } extreme)
        {
            figure.ExtremeOf = outline.Get(extreme, figure.Series.TopicKey, figure.At(record.ExtremeIsMaximum ? "max_of" : "min_of"), issues);
            if (figure.ExtremeOf is { } of && of.Record.Kind != figure.Series.Record.Kind)
            {
                issues.Report(NameRules.KindsMixed, figure.At(record.ExtremeIsMaximum ? "max_of" : "min_of"), figure.Series.Record.Key, figure.Series.Record.Kind.ToWord(), of.Record.Key, of.Record.Kind.ToWord(), "a record and its members");
            }
        }

        foreach (var claim in figure.Claims)
        {
            if (claim.Record.By?.Key is { } by && declarations.Agents.Find(by) is null)
            {
                declarations.Agents.Get(by, claim.AtInherited("by"), issues);
            }

            if (claim.Record.By?.Of is { } of)
            {
                declarations.Agents.Get(of, claim.At("by", "of"), issues);
            }

            if (claim.Record.Via is { } via)
            {
                declarations.Agents.Get(via, claim.At("via"), issues);
            }

            foreach (var quote in claim.Record.Quotes)
            {
                if (quote.In is { } source && declarations.Sources.Find(source) is null)
                {
                    declarations.Sources.Get(source, claim.AtInherited("in", quote.Index), issues);
                }
            }

            ReportFuture(declarations, claim, issues);
        }
    }

    /// <summary>A figure by its key as written, its name, or its period however spelt.</summary>
    public static BoundFigure? FindFigure(Declarations declarations, BoundSeries series, string period)
    {
        foreach (var figure in series.Figures)
        {
            if (figure.Record.Key == period || figure.Period.Member == period || figure.Period.Id == period)
            {
                return figure;
            }
        }

        var syntax = PeriodWords.Parse(period, out var problem);
        return problem is null && syntax.IsResolvable && PeriodResolver.Resolve(syntax, null, declarations.DayOf, out _) is { } resolved
            ? series.Figures.FirstOrDefault(figure => figure.Period.Id == resolved.Id)
            : null;
    }

    public static string Known(BoundSeries series) =>
        series.Figures.Count == 0 ? "no figures" : string.Join(", ", series.Figures.Select(figure => figure.Record.Key).Take(12));

    private static void AddClaims(Declarations declarations, BoundFigure figure, List<Issue> issues)
    {
        // By the name in C#: "a-1" and "a1" are one voice to the compiler.
        var voices = new HashSet<string>(StringComparer.Ordinal);
        var claims = new List<BoundClaim>();
        for (var i = 0; i < figure.Record.Claims.Count; i++)
        {
            var record = figure.Record.Claims[i];
            var claim = new BoundClaim(figure, record, i, SpeakerNames.Key(record), SpeakerNames.Words(record, declarations));
            if (ReservedNames.WhyNotVoice(Identifier.ToName(claim.Voice)) is { } why)
            {
                issues.Report(NameRules.ReservedName, claim.At("by"), Identifier.ToName(claim.Voice), "voice", why, "and give the speaker a 'name:'");
            }
            else if (voices.Add(Identifier.ToName(claim.Voice)))
            {
                claims.Add(claim);
            }
            else
            {
                issues.Report(NameRules.VoiceSpeaksTwice, claim.At("by"), claim.Voice, figure.Id);
            }
        }

        figure.Claims = claims.ToArray();
        figure.IsDisputed = claims.Where(claim => claim.IsInUse).Select(claim => NormalizedValue(claim.Record.Value)).Distinct().Skip(1).Any();
    }

    /// <summary>Values that say the same are equal here, however they were spelt.</summary>
    public static (Qualifier?, decimal?, decimal?, decimal?, string?) NormalizedValue(ValueRecord value) => (value.Qualifier, value.Low?.Value, value.High?.Value, value.Uncertainty?.Value, value.Words);

    private static void ReportFuture(Declarations declarations, BoundClaim claim, List<Issue> issues)
    {
        var figure = claim.Figure;
        if (figure.Series.Record.Kind is not SeriesKind.Actual || figure.Period is not { Last: { } last, IsUncertain: false })
        {
            return;
        }

        foreach (var quote in claim.Record.Quotes)
        {
            if (quote.In is { } key
                && declarations.Sources.Find(key)?.Published is { IsUncertain: false } published
                && PeriodResolver.Resolve(published, null, _ => null, out _)?.Last is { } day
                && last > day)
            {
                issues.Report(NameRules.EndsAfterPublication, figure.At(), figure.Id, Iso(last), key, Iso(day));
                return;
            }
        }
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int InPeriodOrder(BoundFigure left, BoundFigure right)
    {
        if (left.Period.IsResolved != right.Period.IsResolved)
        {
            return left.Period.IsResolved ? -1 : 1;
        }

        var order = (left.Period.First ?? DateTime.MinValue).CompareTo(right.Period.First ?? DateTime.MinValue);
        if (order == 0)
        {
            order = (left.Period.Last ?? DateTime.MaxValue).CompareTo(right.Period.Last ?? DateTime.MaxValue);
        }

        return order == 0 ? string.CompareOrdinal(left.Period.Id, right.Period.Id) : order;
    }
}
