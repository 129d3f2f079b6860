using System.Globalization;
using Dataset.Generator.Language.Grammar;
using Dataset.Tool.Drafting;
using Dataset.Tool.Verifying;
using Xunit.Abstractions;

namespace Dataset.Tool.Tests.Drafting;

/// <summary>
/// How much of a draft needs no change of value, hedge or unit. The records it is counted against were written before it.
/// </summary>
public sealed class DraftMeasureTests(ITestOutputHelper output)
{
    /// <param name="declared">The percentage where the dataset declares the units.</param>
    /// <param name="bare">The percentage where it declares none.</param>
    [Theory]
    [InlineData("bulletin", "bulletin", 100, 100)]
    [InlineData("wrapped", "ferries", 100, 100)]
    [InlineData("html", "meals", 100, 100)]
    [InlineData("pdf", "drought", 100, 92)]
    [InlineData("german", "gaeste", 100, 100)]
    [InlineData("french", "emploi", 100, 100)]
    [InlineData("indian", "kharif", 100, 100)]
    [InlineData("clinics", "clinics", 100, 100)]
    [InlineData("museums", "museums", 100, 100)]
    [InlineData("rate", "rate", 100, 100)]
    [InlineData("police", "police", 100, 100)]
    [InlineData("ernte", "ernte", 100, 100)]
    [InlineData("quarterly", "quarterly", 96, 96)]
    [InlineData("shelter", "shelter", 100, 96)]
    [InlineData("rentree", "rentree", 100, 92)]
    [InlineData("summer", "summer", 89, 79)]
    [InlineData("seizures", "seizures", 96, 96)]
    public void A_draft_is_as_right_as_it_was(string kind, string source, int declared, int bare)
    {
        Measure(Kind.Find(kind), kind, source, declared, bare);
    }

    [SkippableFact]
    public void A_draft_of_a_page_of_the_White_House_is_as_right_as_it_was()
    {
        var page = Kind.FindOfficial("white-house", "white-house-2025-04-01.md");
        Skip.If(page is null, "The official documents are not at hand.");

        Measure(page, "White House", "page", 100, 100);
    }

    private void Measure(Kind kind, string name, string source, int declared, int bare)
    {
        using var folder = kind.Copy();

        var (withUnits, without) = (Score(folder, source, hasUnits: true), Score(folder, source, hasUnits: false));

        output.WriteLine(Line(name, "declared", withUnits));
        output.WriteLine(Line(name, "bare", without));
        IsExact(declared, withUnits);
        IsExact(bare, without);
        foreach (var fault in withUnits.Faults.Concat(without.Faults.Select(static fault => "bare: " + fault)))
        {
            output.WriteLine("    " + fault);
        }
    }

    [Theory]
    [InlineData("constants", "marlow", 100, 100)]
    [InlineData("countries", "catch", 100, 100)]
    [InlineData("notes", "nests", 100, 100)]
    public void A_draft_of_a_table_is_as_right_as_it_was(string kind, string source, int declared, int bare) =>
        MeasureTable(Kind.Find(kind), kind, source, declared, bare);

    [SkippableTheory]
    [InlineData("gdp", "gdp.csv", 100, 100)]
    [InlineData("encounters", "sbo-encounters-fy22-fy25-aug.csv", 100, 100)]
    public void A_draft_of_an_official_table_is_as_right_as_it_was(string name, string file, int declared, int bare)
    {
        var table = Kind.FindOfficial(name, file);
        Skip.If(table is null, "The official tables are not at hand.");

        MeasureTable(table, name, name, declared, bare);
    }

    private void MeasureTable(Kind kind, string name, string source, int declared, int bare)
    {
        using var folder = kind.Copy();

        var (withUnits, without) = (TableScore.Of(folder, source, hasUnits: true), TableScore.Of(folder, source, hasUnits: false));

        output.WriteLine(Line(name, "declared", withUnits));
        output.WriteLine(Line(name, "bare", without));
        output.WriteLine(string.Join('\n', withUnits.Faults.Concat(without.Faults).Take(12)));
        IsExact(declared, withUnits);
        IsExact(bare, without);
    }

    /// <summary>The records of the data were made by people of the documents alone; no rule of draft was made for them.</summary>
    [DocumentsTheory]
    [InlineData("new-york-post-rewrite", 85)]
    [InlineData("target-3000-article", 100)]
    [InlineData("arrest-pace-article", 83)]
    [InlineData("quota-1200-article", 100)]
    [InlineData("feb5-article", 85)]
    public void A_draft_of_a_document_of_the_data_is_as_right_as_it_was(string source, int declared)
    {
        using var folder = new Folder();
        foreach (var file in Directory.GetFiles(Repository.PathOf("data"), "*.yaml"))
        {
            folder.Record(Path.GetFileName(file), File.ReadAllText(file));
        }

        foreach (var file in Directory.GetFiles(Testing.Documents.Folder))
        {
            folder.Document(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        var score = Score(folder, source, hasUnits: true);

        output.WriteLine(Line(source, "declared", score));
        output.WriteLine(string.Join('\n', score.Faults));
        IsExact(declared, score);
    }

    private static DraftScore Score(Folder folder, string source, bool hasUnits)
    {
        var expected = RecordFolder.Read(folder.Records, CancellationToken.None).Bind(CancellationToken.None).Value;
        var document = DocumentFolder.Read([folder.Documents], expected.Symbols).Value.Find(source)!;
        var record = expected.Symbols.Sources.Find(source)!;
        var symbols = Generator.DatasetCompiler.BuildSymbols(expected.Files.Items.Select(static file => file.Record)
            .Where(file => file.Units.Count > 0 ? hasUnits : file.Series.Count == 0).Select(Generator.DatasetCompiler.DeclareSymbols),
            RecordFolder.Options.Namespace).Value;
        var read = new ReadDocument(document, LanguageTable.FindOrEnglish(record.Language));
        return DraftScore.Of(ExpectedNumber.All(expected, source, document), NumberDrafter.Run(read, symbols, record), expected.Symbols,
            document.Raw);
    }

    // More than it was is told too: the page says how much it is.
    private static void IsExact(int percent, DraftScore score) => Assert.True(
        score.Percent == percent, string.Join('\n', score.Faults.Take(40).Prepend($"{score.Percent} % and not {percent} %:")));

    private static string Line(string kind, string units, DraftScore score) => string.Create(CultureInfo.InvariantCulture,
        $"| {kind} | {units} | {score.Expected} | {score.Right} | {score.Wrong} | {score.Missed} | {score.Extra} | {score.Percent} % |");
}
