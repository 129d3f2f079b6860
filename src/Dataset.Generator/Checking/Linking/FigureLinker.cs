using System.Globalization;
using Dataset.Generator.Binding;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking.Linking;

/// <summary>Periods to days, voices to names, and every clash of two figures in one series.</summary>
internal static class FigureLinker
{
    public static void Link(Graph graph, LinkedSeries series)
    {
        var ids = new Dictionary<string, LinkedFigure>(StringComparer.Ordinal);
        var members = new Dictionary<string, LinkedFigure>(StringComparer.Ordinal);
        foreach (var record in series.Record.Figures)
        {
            var place = Place.AtPath(series.File.File, RecordPath.OfFigure(series.Record, record));
            var period = Resolve(graph, record.Period, record.Name, place);
            if (period is null)
            {
                continue;
            }

            var figure = new LinkedFigure(series, record, period);
            if (ReservedNames.WhyNotFigure(period.Member, series.Name) is { } why)
            {
                graph.Report(NameRules.ReservedName, record.Name is null ? place : figure.At("name"), period.Member, "a figure", why, "name under 'name:'");
            }
            else if (ids.TryGetValue(period.Id, out var twin))
            {
                graph.Report(NameRules.SamePeriod, place, record.Key, twin.Record.Key, period.Id);
            }
            else if (members.TryGetValue(period.Member, out var same))
            {
                graph.Report(NameRules.SameName, record.Name is null ? place : figure.At("name"), period.Member, $"the figure '{same.Record.Key}'", $"the figure '{record.Key}'");
            }
            else
            {
                ids.Add(period.Id, figure);
                members.Add(period.Member, figure);
                AddClaims(graph, figure);
                series.Figures.Add(figure);
            }
        }

        series.Figures.Sort(InPeriodOrder);
    }

    public static ResolvedPeriod? Resolve(Graph graph, PeriodSyntax syntax, string? name, Place place)
    {
        var period = PeriodResolver.Resolve(syntax, name, key => Anchor(graph, key), out var problem);
        if (period is null)
        {
            var anchor = (syntax.From?.Anchor ?? syntax.To?.Anchor) is { Length: > 0 } key && graph.Anchors.Find(key) is null && Nearest.Of(key, graph.Anchors.Keys) is { } nearest
                ? $" If it is meant, write '{nearest}', which is declared."
                : string.Empty;
            graph.Report(NameRules.PeriodNotResolved, place, syntax.Raw, problem + anchor);
        }

        return period;
    }

    public static ResolvedPeriod? ResolveQuietly(Graph graph, PeriodSyntax syntax, out string? problem) =>
        PeriodResolver.Resolve(syntax, null, key => Anchor(graph, key), out problem);

    // "first 100 days" names no anchor: it means the only one there is.
    private static DateTime? Anchor(Graph graph, string key) =>
        key.Length == 0
            ? graph.Anchors.Keys.Take(2).Count() == 1 ? graph.Anchors.Records.First().Date : null
            : graph.Anchors.Find(key)?.Date;

    public static void Refer(Graph graph, LinkedFigure figure)
    {
        var record = figure.Record;
        if (record.Against is { } against)
        {
            LinkAgainst(graph, figure, against);
        }

        if (record.ExtremeOf is { } extreme)
        {
            figure.ExtremeOf = graph.GetSeries(extreme, figure.Series, figure.At(record.ExtremeIsMaximum ? "max_of" : "min_of"));
            if (figure.ExtremeOf is { } of && of.Record.Kind != figure.Series.Record.Kind)
            {
                graph.Report(NameRules.KindsMixed, figure.At(record.ExtremeIsMaximum ? "max_of" : "min_of"), figure.Series.Record.Key, figure.Series.Record.Kind, of.Record.Key, of.Record.Kind, "a record and its members");
            }
        }

        foreach (var claim in figure.Claims)
        {
            if (claim.Record.By?.Key is { } by)
            {
                graph.Agents.Get(by, claim.AtInherited("by"), graph.Issues);
            }

            if (claim.Record.By?.Of is { } of)
            {
                graph.Agents.Get(of, claim.At("by", "of"), graph.Issues);
            }

            if (claim.Record.Via is { } via)
            {
                graph.Agents.Get(via, claim.At("via"), graph.Issues);
            }

            foreach (var quote in claim.Record.Quotes)
            {
                if (quote.In is { } source)
                {
                    graph.Sources.Get(source, claim.AtInherited("in", quote.Index), graph.Issues);
                }
            }

            ReportFuture(graph, claim);
        }
    }

    /// <summary>A period of the same series, or <c>series[period]</c>. The figure need not be in the data: its document may only name it.</summary>
    private static void LinkAgainst(Graph graph, LinkedFigure figure, string text)
    {
        var place = figure.At("against");
        var series = figure.Series;
        var period = text;
        var bracket = text.IndexOf('[');
        if (bracket >= 0 && text[text.Length - 1] == ']')
        {
            if (graph.GetSeries(text.Substring(0, bracket), figure.Series, place) is not { } other)
            {
                return;
            }

            series = other;
            period = text.Substring(bracket + 1, text.Length - bracket - 2);
        }

        if (FindFigure(graph, series, period) is { } found)
        {
            figure.AgainstFigure = found;
            figure.Against = found.Id;
            return;
        }

        var syntax = PeriodWords.Parse(period, out var problem);
        if (problem is not null || !syntax.IsResolvable)
        {
            graph.Report(BindingRules.PeriodNotUnderstood, place, period, problem ?? $"Write a period, or 'series[period]'. {series.Record.Key} has: {Known(series)}.");
        }
        else if (Resolve(graph, syntax, null, place) is { } resolved)
        {
            figure.Against = series.Id + "." + resolved.Id;
        }
    }

    /// <summary>A figure by its key as written, its name, or its period however spelt.</summary>
    public static LinkedFigure? FindFigure(Graph graph, LinkedSeries series, string period)
    {
        foreach (var figure in series.Figures)
        {
            if (figure.Record.Key == period || figure.Period.Member == period || figure.Period.Id == period)
            {
                return figure;
            }
        }

        var syntax = PeriodWords.Parse(period, out var problem);
        return problem is null && syntax.IsResolvable && PeriodResolver.Resolve(syntax, null, key => Anchor(graph, key), out _) is { } resolved
            ? series.Figures.FirstOrDefault(figure => figure.Period.Id == resolved.Id)
            : null;
    }

    public static string Known(LinkedSeries series) =>
        series.Figures.Count == 0 ? "no figures" : string.Join(", ", series.Figures.Select(figure => figure.Record.Key).Take(12));

    private static void AddClaims(Graph graph, LinkedFigure figure)
    {
        // By the name in C#: "a-1" and "a1" are one voice to the compiler.
        var voices = new HashSet<string>(StringComparer.Ordinal);
        var claims = new List<LinkedClaim>();
        for (var i = 0; i < figure.Record.Claims.Count; i++)
        {
            var record = figure.Record.Claims[i];
            var claim = new LinkedClaim(figure, record, i, Voices.Key(record), Voices.Words(record, graph));
            if (ReservedNames.WhyNotVoice(Identifiers.ToName(claim.Voice)) is { } why)
            {
                graph.Report(NameRules.ReservedName, claim.At("by"), Identifiers.ToName(claim.Voice), "voice", why, "and give the speaker a 'name:'");
            }
            else if (voices.Add(Identifiers.ToName(claim.Voice)))
            {
                claims.Add(claim);
            }
            else
            {
                graph.Report(NameRules.VoiceSpeaksTwice, claim.At("by"), claim.Voice, figure.Id);
            }
        }

        figure.Claims = claims.ToArray();
        figure.IsDisputed = claims.Where(claim => claim.IsInUse).Select(claim => Said(claim.Record.Value)).Distinct().Skip(1).Any();
    }

    /// <summary>Values that say the same are equal here, however they were spelt.</summary>
    public static (Qualifier?, decimal?, decimal?, decimal?, string?) Said(ValueRecord value) => (value.Qualifier, value.Low?.Value, value.High?.Value, value.Uncertainty?.Value, value.Words);

    private static void ReportFuture(Graph graph, LinkedClaim claim)
    {
        var figure = claim.Figure;
        if (figure.Series.Record.Kind != "actual" || figure.Period is not { Last: { } last, IsUncertain: false })
        {
            return;
        }

        foreach (var quote in claim.Record.Quotes)
        {
            if (quote.In is { } key
                && graph.Sources.Find(key)?.Published is { IsUncertain: false } published
                && PeriodResolver.Resolve(published, null, _ => null, out _)?.Last is { } day
                && last > day)
            {
                graph.Report(NameRules.EndsAfterPublication, figure.At(), figure.Id, Iso(last), key, Iso(day));
                return;
            }
        }
    }

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int InPeriodOrder(LinkedFigure left, LinkedFigure right)
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
