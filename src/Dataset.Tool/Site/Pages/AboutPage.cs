using Dataset.Tool.Site.Markup;

namespace Dataset.Tool.Site.Pages;

/// <summary>How the pages are to be read: shapes, hedges, verdicts, periods, and what may be done with it all.</summary>
internal static class AboutPage
{
    private const string Evidence =
        "Every number here stands in the words of a document or in the cell of a table, and the page of a figure shows them.";

    private const string NoValue = "Where voices differ there is no value: each is shown with its words.";

    private const string DataStay = "An explanation never changes the data.";

    private static readonly (string Says, string Shape, string Read)[] Shapes =
    [
        ("7,000 · about 8,300 · nearly 52", "a number", "the number and its hedge"),
        ("over 65,000 · at least 75", "a floor", "the lower end; there is no value"),
        ("up to 20 million · under 1,000", "a ceiling", "the upper end; there is no value"),
        ("1,200 to 1,500", "a range", "both ends; there is no value"),
        ("6.67430 ± 0.00015", "a number with its uncertainty", "the number and the uncertainty"),
        ("1.07 (95% CI 0.8–1.3)", "a number with its interval", "the number, both ends and the level"),
        ("hundreds · the majority", "words without a number", "the words"),
        ("voices that differ", "several voices", "what each says; none is preferred"),
    ];

    private static readonly (string Mark, string Kind, string Verdict, string Meaning)[] Verdicts =
    [
        ("✓", "holds", "holds", "true of the numbers as printed, for every value that the hedges leave open"),
        ("≈", "holds", "holds within rounding", "true once each printed number may be off by half a unit of its last digit"),
        ("?", "open", "cannot tell", "the hedges leave room for true and for false"),
        ("✗", "fails", "fails", "false, with or without rounding; it is kept, and says what does not follow"),
        ("=", "computed", "computed", "a value that no document states, with the bounds that the hedges give it"),
    ];

    public static Page Make(SiteData data) => new(SiteMap.About, "About", Html.Of($"""
        <h1>How to read these pages</h1>
        <p class="lead">{Evidence} What
        a document did not say is not known here either.</p>
        <section aria-labelledby="shapes"><h2 id="shapes">What a document says, and what can be read</h2>
        {Fragments.Table("Shapes of figures", ["The document says", "The figure is", "What can be read"], Shapes.Select(static one =>
            Fragments.Row(Html.Text(one.Says), Html.Text(one.Shape), Html.Text(one.Read))))}
        <p>A range is given for every figure, as the checks read its hedge: “about” is half a unit of the last significant digit to either
        side, “nearly” up to one unit below.</p></section>
        <section aria-labelledby="verdicts"><h2 id="verdicts">What a check finds</h2>
        {Fragments.Table("Verdicts of checks", ["Verdict", "Meaning"], Verdicts.Select(static one => Fragments.Row(
            Html.Of($"<span class=\"badge {one.Kind}\"><span aria-hidden=\"true\">{one.Mark}</span> {one.Verdict}</span>"),
            Html.Text(one.Meaning))))}
        </section>
        <section aria-labelledby="disputes"><h2 id="disputes">Disputes and contradictions</h2>
        <p>{NoValue} A contradiction is explained where a reason is known and called
        unexplained where none is. {DataStay} Targets, forecasts and capacities are never in one series with what is
        reported to have happened.</p></section>
        <section aria-labelledby="words"><h2 id="words">The words</h2>
        <p>Quotations are the fewest words that carry the number. The sentence around them is shown where the licence of the document
        allows it and its text lies with the dataset. “The words in the original” leads to the highlighted words where the document has an
        address and the browser knows text fragments.</p></section>
        <section aria-labelledby="use"><h2 id="use">Use</h2>
        {(data.Options.Licence is { } licence
            ? Html.Of($"<p>The records may be used under {Licence(licence)}. Quotations remain their authors’.</p>")
            : Html.Of($"<p>Under which licence the records may be used is not said. Quotations remain their authors’.</p>"))}
        <p>The address of a figure keeps as long as its id does; beside each page of a figure or series lies the same as JSON.</p></section>
        """))
    { Above = [("Catalogue", SiteMap.Start)] };

    private static Html Licence(string licence) =>
        Fragments.IsWeb(licence) ? Fragments.External(licence, Html.Text(licence)) : Html.Text(licence);
}
