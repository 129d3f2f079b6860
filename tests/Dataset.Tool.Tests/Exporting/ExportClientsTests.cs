using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dataset.Fuzz;
using Dataset.Runtime;
using Dataset.Tool.Tests.Site.Formats;

namespace Dataset.Tool.Tests.Exporting;

/// <summary>What is exported, as programs of others read it, against the catalogue that it was made of.</summary>
public sealed class ExportClientsTests
{
    /// <summary>Texts that may stand in a record and mean something to a reader of one of the formats.</summary>
    private static readonly string[] Hostile =
    [
        .. HostileTokens.Texts.Concat(HostileTexts.List).Where(static text => text.Trim().Length > 0 && text.All(IsAllowed)).Distinct(),
        "ICE and the US–Mexico border", "+1+1", "@SUM(1)", "-2+3", "' =1", "![x](javascript:alert(1))", "[x](data:text/html,1)",
        "<javascript:alert(1)>", "www.example.org and http://example.org", "* a list", "1. a list", "> a quotation", "    code",
        "# heading",
        "| a | b |", "a **b** _c_ ~~d~~ `e`", "\\input{/etc/passwd}", "{ } } {", "100% & more_or #less, ~$5 ^2", "Smith, J. and Sons",
        "van der Berg, others and et al.", "“double” ‘single’ „low“", "ﬁne – em—dash… €5", "smiles 🙂",
        "\\LaTeX \\'e \\\"u {\\o}", "a  b", "--- ``x''",
    ];

    public static TheoryData<string> Datasets => ["shipped", "hostile"];

    [SkippableTheory]
    [MemberData(nameof(Datasets))]
    public void Every_client_reads_what_the_catalogue_holds(string which)
    {
        using var exported = which == "shipped" ? Exported.Shipped() : Exported.OfTexts(Hostile);
        var read = ExportClients.Read(exported.Folder);

        var sources = exported.Catalog.Figures.Sources();
        CompareCitations(sources, read.GetProperty("csl"), isBibTeX: false);
        CompareCitations(sources, read.GetProperty("bibtex"), isBibTeX: true);
        ComparePackage(exported, read.GetProperty("package"));
        CompareMarkdown(exported, read.GetProperty("markdown"));
    }

    [SkippableTheory]
    [MemberData(nameof(Datasets))]
    public void Pybtex_reads_and_prints_every_document(string which)
    {
        using var exported = which == "shipped" ? Exported.Shipped() : Exported.OfTexts(Hostile);
        var read = ExportClients.ReadBibTeX(Path.Combine(exported.Folder, "bibliography.bib"));

        var sources = exported.Catalog.Figures.Sources();
        var entries = read.GetProperty("entries");
        Assert.Equal(sources.Select(static source => source.Key), entries.EnumerateObject().Select(static one => one.Name));
        var printed = Collapsed(read.GetProperty("printed").GetString()!);
        foreach (var source in sources)
        {
            var fields = entries.GetProperty(source.Key).GetProperty("fields");
            var title = Collapsed(TitleOf(source))!;
            Assert.Equal($"{{{title}}}", Collapsed(FromLaTeX(fields.GetProperty("title").GetString()!)));
            if (source.Published is { First: { } day } published)
            {
                Assert.Equal(day.Year.ToString(CultureInfo.InvariantCulture), fields.GetProperty("year").GetString());
                Assert.Equal(published.First == published.Last ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                    fields.TryGetProperty("date", out var date) ? date.GetString() : null);
            }

            if (source.Url is { } url)
            {
                Assert.Equal(url, fields.GetProperty("url").GetString());
            }


            // Printed without LaTeX, its commands are left out.
            if (title.IndexOfAny(['\\', '{', '}', '~', '^', '%', '#', '&', '$', '_', '-', '`', '\'', '"']) < 0)
            {
                Assert.Contains(title, printed, StringComparison.Ordinal);
            }
        }
    }

    private static void CompareCitations(IReadOnlyList<Source> sources, JsonElement items, bool isBibTeX)
    {
        Assert.Equal(sources.Select(static source => source.Key), items.EnumerateArray().Select(static item => Text(item, "id")));
        Assert.All(sources.Zip(items.EnumerateArray()), pair =>
        {
            var (source, item) = pair;
            Assert.Equal(Collapsed(TitleOf(source)), Collapsed(Text(item, "title")));
            Assert.Equal(Collapsed(source.Author), item.TryGetProperty("author", out var authors)
                ? Collapsed(Name(Assert.Single(authors.EnumerateArray()))) : null);
            Assert.Equal(Collapsed(source.Publisher), Collapsed(Text(item, "publisher")));
            Assert.Equal(Plain(source.Url), Plain(Text(item, "URL")));
            Assert.Equal(DateOf(source.Published), Date(item, "issued"));
            Assert.Equal(source.Accessed is { } day ? [day.Year, day.Month, day.Day] : [], Date(item, "accessed"));
            if (!isBibTeX)
            {
                Assert.Equal(Collapsed(source.Note), Collapsed(Text(item, "note")));
            }
        });
    }

    private static void ComparePackage(Exported exported, JsonElement package)
    {
        Assert.True(package.GetProperty("isValid").GetBoolean(), package.GetProperty("errors").ToString());
        Assert.Empty(package.GetProperty("errors").EnumerateArray());
        var rows = package.GetProperty("rows");
        var figures = rows.GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(exported.Catalog.Figures.Select(static figure => figure.Id).Order(StringComparer.Ordinal),
            figures.Select(static row => Text(row, "id")!).Order(StringComparer.Ordinal));
        Assert.All(figures, row =>
        {
            var figure = exported.Catalog.Find(Text(row, "id")!)!;
            Assert.Equal(figure.Period.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(row, "first")?[..10]);
            Assert.Equal(figure.Period.IsUncertain, row.GetProperty("period_is_uncertain").GetBoolean());
            Assert.Equal(Csv(figure.Note), Text(row, "note"));
        });
        var sources = rows.GetProperty("sources").EnumerateArray().ToDictionary(static row => Text(row, "key")!);
        Assert.All(exported.Catalog.Figures.Sources(), source => Assert.Equal(
            (Csv(source.Title), Csv(source.Author), Csv(source.Publisher), source.Url),
            (Text(sources[source.Key], "title"), Text(sources[source.Key], "author"), Text(sources[source.Key], "publisher"),
                Text(sources[source.Key], "url"))));
        var agents = rows.GetProperty("agents").EnumerateArray().ToDictionary(static row => Text(row, "key")!);
        Assert.All(exported.Catalog.Figures.SelectMany(static figure => figure.Claims).Select(static claim => claim.By)
            .Where(static agent => agent is { Key: not null, IsDocument: false }),
            agent => Assert.Equal(Csv(agent.Name), Text(agents[agent.Key!], "name")));
    }

    private static void CompareMarkdown(Exported exported, JsonElement read)
    {
        var kinds = read.GetProperty("kinds").EnumerateObject().Select(static kind => kind.Name).ToList();
        Assert.Empty(kinds.Except(["document", "list", "item", "paragraph", "text", "strong", "link"]));
        Assert.Equal((1, exported.Catalog.Figures.Count), (read.GetProperty("kinds").GetProperty("list").GetInt32(),
            read.GetProperty("items").GetArrayLength()));
        Assert.All(read.GetProperty("links").EnumerateArray(),
            static link => Assert.Matches("^https?://", link.GetString()));
        var addresses = exported.Catalog.Figures.Sources().Select(static source => source.Url).OfType<string>();
        Assert.Empty(addresses.Select(Plain)
            .Except(read.GetProperty("links").EnumerateArray().Select(static link => Plain(link.GetString()))));
        Assert.All(exported.Catalog.Figures.Zip(read.GetProperty("items").EnumerateArray()), pair =>
        {
            var (figure, item) = pair;
            var text = Collapsed(item.GetString());
            Assert.StartsWith(Collapsed($"{figure.Series.Title}, {figure.Period}: "), text, StringComparison.Ordinal);
            Assert.All(figure.Claims.SelectMany(static claim => claim.Quotations), quotation =>
                Assert.Contains(Collapsed($"“{quotation.Words}” ({quotation.Source}")!, text, StringComparison.Ordinal));
        });
    }

    private static bool IsAllowed(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF');

    /// <summary>The convention of <c>docs/tool.md</c>: what a spreadsheet would run has an apostrophe before it.</summary>
    private static string? Csv(string? text) => text is not null && Regex.IsMatch(text, "^[' \u00A0]*[-=+@＝＋－＠]") ? "'" + text : text;

    private static string FromLaTeX(string text) => Regex.Replace(text, @"\\(textbackslash|textasciitilde|textbraceleft|textbraceright|"
        + @"textasciicircum|textasciigrave)\{\}|\\([&%$#_])|\{\}", static match => match.Groups[1].Value switch
        {
            "textbackslash" => "\\",
            "textasciitilde" => "~",
            "textbraceleft" => "{",
            "textbraceright" => "}",
            "textasciicircum" => "^",
            "textasciigrave" => "`",
            _ => match.Groups[2].Value,
        });

    // A client may escape more of an address than we do.
    private static string? Plain(string? url) => url is null ? null : Uri.UnescapeDataString(url);

    private static string TitleOf(Source source) =>
        source.Title ?? (source.Label is { } label ? $"[{label}]" : "[untitled document]");

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static string Name(JsonElement author) => Text(author, "literal") ?? Text(author, "family")!;

    private static int[] DateOf(Period? published) => published is not { First: { } first } ? []
        : published.First == published.Last ? [first.Year, first.Month, first.Day]
        : published.Last is { } last && (last.Year, last.Month) == (first.Year, first.Month) ? [first.Year, first.Month]
        : [first.Year];

    private static int[] Date(JsonElement item, string name) => !item.TryGetProperty(name, out var date) ? []
        : [.. date.GetProperty("date-parts")[0].EnumerateArray()
            .Select(static part => int.Parse(part.ToString(), CultureInfo.InvariantCulture))];

    // No format but JSON keeps two blanks apart, and those within a text mean nothing.
    private static string? Collapsed(string? text) => text is null ? null : Regex.Replace(text, @"\s+", " ").Trim();
}
