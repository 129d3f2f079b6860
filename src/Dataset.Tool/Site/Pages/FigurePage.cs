using Dataset.Runtime;
using Dataset.Tool.Showing;
using Dataset.Tool.Site.Formats;
using Dataset.Tool.Site.Markup;
using Accumulation = Dataset.Runtime.Accumulation;
using ClaimRank = Dataset.Runtime.ClaimRank;

namespace Dataset.Tool.Site.Pages;

/// <summary>
/// A figure: what it says and how it was read, who says it in which words, what disagrees, what was checked, how to cite it.
/// </summary>
internal sealed class FigurePage
{
    private readonly SiteData _data;
    private readonly IFigure _figure;
    private readonly SitePath _path;
    private readonly Fragments _parts;

    private FigurePage(SiteData data, IFigure figure)
    {
        (_data, _figure, _path) = (data, figure, data.Map.Figure(figure.Id)!.Value);
        _parts = new(data, _path);
    }

    public static Page Make(SiteData data, IFigure figure) => new FigurePage(data, figure).Make();

    private Page Make()
    {
        var series = _figure.Series;
        var topic = _data.Catalog.TopicOf(_figure);
        var speakers = string.Join("; ", _figure.Claims.Select(static claim => claim.By.Name).Distinct());
        return new(_path, $"{_figure.Text}, {_figure.Period}", Html.Of($"""
            <article class="figure">
            <p class="eyebrow">{_parts.Title(series)}</p>
            <h1 class="value">{Fragments.ValueText(_figure)}</h1>
            <p class="when"><bdi>{_figure.Period.ToString()}</bdi></p>
            {Badges()}{Warning()}<div class="name"><code class="copied" id="csharp">{_figure.Name}</code>{CopyButton(
                "csharp", "the C# name")}{Api()}</div>
            {Voices()}{Reading()}{Conflicts()}{Checks()}{Copies()}{Neighbours()}</article>
            """))
        {
            Above =
            [
                ("Catalogue", SiteMap.Start),
                (topic.Title, _data.Map.Topic(topic.Id)!.Value),
                (series.Title, _data.Map.Series(series.Id)!.Value),
            ],
            Description = $"{_figure.Text}, {_figure.Period}. {series.Title}. {speakers}.",
            Head = Html.Of($"""
                <link rel="alternate" type="application/json" href="{_data.Map.Figure(_figure.Id, "json")!.Value.From(_path)}">
                {JsonLd.OfFigure(_data, _figure, _path)}
                """),
        };
    }

    private Html Badges()
    {
        var (checks, conflicts) = (_data.ChecksOf(_figure), _data.ConflictsOf(_figure));
        var failed = checks.Count(static check => !check.IsComputed && check.Verdict is Dataset.Runtime.Verdict.Fails);
        (string Kind, string? Text, string? Target)[] all =
        [
            ("kind", ClosedWords.Word(_figure.Series.Kind), null),
            ("shape", ShapeWords.Of(_figure.Shape), null),
            ("disputed", _figure.IsDisputed ? "disputed" : null, null),
            ("fails", conflicts.Count > 0 ? Fragments.Count(conflicts.Count, "contradiction") : null, "contradictions"),
            ("fails", failed > 0 ? Fragments.Count(failed, "check") + " failed" : null, "checks"),
            ("trust", _figure.Claims.Any(static claim => claim.Reading is not null) ? "read on trust" : null, null),
            ("status", _figure.Status is { } status ? ClosedWords.Word(status) : null, null),
        ];
        return Html.Of($"""
            <ul class="badges">{all.Where(static one => one.Text is not null).Select(static one => Html.Of($"<li>{(one.Target is null
                ? Html.Of($"<span class=\"badge {one.Kind}\">{one.Text}</span>")
                : Html.Of($"<a class=\"badge {one.Kind}\" href=\"#{one.Target}\">{one.Text}</a>"))}</li>"))}</ul>

            """);
    }

    private Html Warning() => _data.Catalog.Warnings.TryGetValue(_figure.Id, out var warning) ? Html.Of($"""
        <p class="warning"><strong>{(warning.IsRetracted ? "Retracted." : "Corrected.")}</strong> <bdi>{warning.Message}</bdi></p>

        """) : Html.None;

    private Html Voices()
    {
        var isMany = _figure is IDisputedFigure;
        var heading = !isMany ? "Who says it"
            : _figure.IsDisputed ? "Voices that contradict one another"
            : "Voices that word it differently";
        return Html.Of($"""
            <section aria-labelledby="voices"><h2 id="voices">{heading}</h2>
            <div class="claims">
            {_figure.Claims.Select(Claim)}</div></section>

            """);
    }

    private Html Claim(Claim claim)
    {
        var member = _figure is IDisputedFigure disputed
            ? disputed.Voices.FirstOrDefault(voice => voice.Id == claim.Id)?.Name : null;
        var earlier = claim.Earlier.Select(Edition);
        return Html.Of($"""
            <div class="claim{(claim.Rank is ClaimRank.Deprecated ? " deprecated" : string.Empty)}" id="{claim.Id}">
            <p class="said"><span class="number"><bdi>{claim.Text}</bdi></span> <span class="by">according to {_parts.By(claim)}</span></p>
            {Member(member)}{claim.Quotations.Select(_parts.Quotation)}{claim.Cells.Select(_parts.Cell)}{Particulars(claim)}{earlier}</div>

            """);
    }

    private static Html Member(string? name) => name is null ? Html.None
        : Html.Of($"<p class=\"member\"><code>{Fragments.Breakable(name)}</code></p>{"\n"}");

    private static Html Particulars(Claim claim) => Fragments.Terms(
    [
        ("Rank", claim.Rank is ClaimRank.Normal ? Html.None : Html.Of($"{ClosedWords.Word(claim.Rank)}: {claim.RankReason}")),
        ("Counts", claim.Counted is { } counted ? Html.Text(ClosedWords.Word(counted)) : Html.None),
        ("Not named", Html.Text(claim.By.Why)),
        ("Status", claim.Status is { } status ? Html.Text(ClosedWords.Word(status)) : Html.None),
        ("On trust", claim.Reading is { } reading ? Html.Of($"“{reading.Of}” is read so because {reading.Because}") : Html.None),
        ("Vouched for as neutral", Html.Text(string.Join(", ", claim.Neutral.Select(static word => $"“{word}”")))),
        ("Note", Html.Text(claim.Note)),
    ]);

    private Html Edition(Vintage edition)
    {
        var number = Html.Of($"<span class=\"number\"><bdi>{edition.Text}</bdi></span>");
        string?[] known =
        [
            edition.AsOf is { } day ? Fragments.Day(day) : null,
            edition.Status is { } status ? ClosedWords.Word(status) : null,
        ];
        return Html.Of($"""
            <div class="edition"><p class="said"><span class="label">Earlier edition</span> {number}
            <span class="by">{string.Join(", ", known.OfType<string>())}</span></p>
            {edition.Quotations.Select(_parts.Quotation)}{edition.Cells.Select(_parts.Cell)}{Fragments.Terms(
            [
                ("On trust", edition.Reading is { } reading ? Html.Of($"“{reading.Of}” is read so because {reading.Because}") : Html.None),
                ("Note", Html.Text(edition.Note)),
            ])}</div>

            """);
    }

    /// <summary>How the number and its period were read, and what it counts.</summary>
    private Html Reading()
    {
        var (series, period) = (_figure.Series, _figure.Period);
        return Html.Of($"""
            <section aria-labelledby="reading"><h2 id="reading">How it is read</h2>
            {Fragments.Terms(
            [
                ("What is counted", Fragments.Isolated(series.Title)),
                ("Area", Html.Text(series.Area)),
                ("Population", Html.Text(series.Population)),
                ("Range", Html.Of($"{_figure.Range.ToString()}{RangeNote()}")),
                ("In code", Html.Of($"{ShapeWords.Members(_figure)}")),
                ("Period as printed", period.Printed is { } printed ? Html.Of($"“{printed}”") : Html.None),
                ("Period as read", Html.Text(period.Basis)),
                ("Days", period.First is null && period.Last is null ? Html.Text("no document dates it") : Html.Text(Days(period))),
                ("Added up over", _figure.Accumulation is { } over
                    ? Html.Text(over is Accumulation.ToDate ? "the days to date" : $"a {ClosedWords.Word(over)}") : Html.None),
                ("Measured against", _figure.BaselineId is { } baseline ? _parts.Sentence(baseline) : Html.None),
                ("Declared to be", _parts.Sentence(_figure.RecordStatement?.ToString())),
                ("Note", _parts.Sentence(_figure.Note)),
                ("Id", Html.Of($"<code>{_figure.Id}</code>")),
            ])}</section>

            """);
    }

    private Html RangeNote() => _figure.IsDisputed ? Html.Text(", which holds every voice")
        : _figure.Bounds.Qualifier is { } hedge and not Dataset.Runtime.Qualifier.Exact
            ? Html.Text($", as the checks read “{ClosedWords.Word(hedge)}”")
        : Html.None;

    private static string Days(Period period) => (period.First, period.Last) switch
    {
        ({ } first, { } last) when first == last => Fragments.Day(first),
        ({ } first, { } last) => $"{Fragments.Day(first)} to {Fragments.Day(last)}",
        ({ } first, null) => $"from {Fragments.Day(first)}, without an end",
        (_, { } last) => $"until {Fragments.Day(last)}",
        _ => string.Empty,
    };

    private Html Conflicts()
    {
        var conflicts = _data.ConflictsOf(_figure);
        return conflicts.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="contradictions"><h2 id="contradictions">Contradictions</h2>
            {conflicts.Select(conflict => ConflictList.Entry(_data, conflict, _path, 3))}</section>

            """);
    }

    private Html Checks()
    {
        var checks = _data.ChecksOf(_figure);
        return checks.Count == 0 ? Html.None : Html.Of($"""
            <section aria-labelledby="checks"><h2 id="checks">Checks</h2>
            {CheckList.Entries(_data, checks, _path, 3)}</section>

            """);
    }

    private Html Copies()
    {
        // The name is copied at the top of the page.
        var texts = CopyTexts.Of(_data, _figure).Skip(1).Select(static (one, at) => (Id: $"copy-{at + 1}", one.Label, one.Text));
        var json = _data.Map.Figure(_figure.Id, "json")!.Value.From(_path);
        return Html.Of($"""
            <section class="copies" aria-labelledby="cite"><h2 id="cite">Cite and copy</h2>
            {texts.Select(static one => Html.Of($"""
                <details{(one.Label == "Citation" ? Html.Of($" open") : Html.None)}><summary>{one.Label}</summary>
                <div class="head">{CopyButton(one.Id, one.Label)}</div>
                <pre id="{one.Id}" tabindex="0">{one.Text}</pre></details>

                """))}<p>At a stable address: <a href="{json}">this figure as JSON</a>.</p></section>

            """);
    }

    private Html Api() => _data.Api?.Find(_figure) is var (path, fragment)
        ? Html.Of($"<a href=\"{path.From(_path, fragment)}\">in the API reference</a>") : Html.None;

    private static Html CopyButton(string id, string what) =>
        Html.Of($"""<button type="button" class="copy" data-copy="{id}" hidden>Copy<span class="unseen"> {what}</span></button>""");

    private Html Neighbours()
    {
        var all = _figure.Series.Figures;
        var at = Enumerable.Range(0, all.Count).First(i => all[i].Id == _figure.Id);
        var before = at > 0 ? Html.Of($"<span>Before: {_parts.Value(all[at - 1])}, {all[at - 1].Period.ToString()}</span>") : Html.None;
        var after = at < all.Count - 1
            ? Html.Of($"<span>After: {_parts.Value(all[at + 1])}, {all[at + 1].Period.ToString()}</span>") : Html.None;
        return before.IsEmpty && after.IsEmpty ? Html.None
            : Html.Of($"""<nav class="neighbours" aria-label="In the series">{before}{after}</nav>{"\n"}""");
    }
}
