using System.Reflection;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

/// <summary>You pay for what you touch: what a figure costs in bytes, counted, and what reading one leaves unread.</summary>
public sealed class SizeTests
{
    private const int Figures = 120;

    [Fact]
    public void A_figure_takes_few_bytes_of_emitted_text()
    {
        // A name, a footnote with its quotation, the row and the quotation once more in the text of the series.
        var perFigure = (EmittedBytes(Figures) - EmittedBytes(20)) / (Figures - 20);

        Assert.InRange(perFigure, 1, 1_000);
    }

    [Fact]
    public void A_figure_takes_few_bytes_of_the_assembly()
    {
        var perFigure = (AssemblyBytes(Figures) - AssemblyBytes(20)) / (Figures - 20);

        Assert.InRange(perFigure, 1, 400);
    }

    [Fact]
    public void Reading_a_number_does_not_read_the_text_of_the_series()
    {
        var compiled = Samples.Run(Samples.Figure("2025-03") + "\n2025-04: { value: over 12, quote: over 12 arrests }").Load();
        var series = (Series)compiled.Type("Dataset.Ice+Arrests").GetProperty("Series")!.GetValue(null)!;
        var text = typeof(Series).GetField("_text", BindingFlags.Instance | BindingFlags.NonPublic)!;

        var number = compiled.Figure("Ice.Arrests.March2025");
        var floor = compiled.Figure("Ice.Arrests.April2025");
        Assert.Equal("7,000 arrests", number.GetType().GetProperty("Value")!.GetValue(number)!.ToString());
        Assert.Equal("12 arrests", floor.GetType().GetProperty("Lower")!.GetValue(floor)!.ToString());
        Assert.Equal(number, compiled.Figure("Ice.Arrests.March2025"));
        Assert.Equal("arrests", number.Unit.Plural);
        Assert.Null(text.GetValue(series));

        Assert.Equal("ice.arrests.2025-03", number.Id);
        Assert.NotNull(text.GetValue(series));
    }

    [Fact]
    public void A_quotation_is_stored_once_however_many_documents_print_it()
    {
        var words = "on that day the officers made 12 arrests in all the cities of the land";
        var once = Samples.Run($"2025-03: {{ value: 12, quote: {words} }}");
        var thrice = Samples.Run(
            $"2025-03: {{ value: 12, quotes: [{{ quote: {words} }}, {{ quote: {words}, in: wire }}, {{ quote: {words} }}] }}");

        Assert.Equal(Count(once, words), Count(thrice, words));
        Assert.Equal(["paper", "wire", "paper"], thrice.Load().Figures[0].Claims[0].Quotations.Select(quotation => quotation.Source.Key));
        Assert.All(thrice.Load().Figures[0].Claims[0].Quotations, quotation => Assert.Equal(words, quotation.Words));
    }

    private static int Count(GeneratorRun run, string words) => run.Sources["Ice.Rows_1.g.cs"].Split(words).Length - 1;

    private static int EmittedBytes(int figures) => System.Text.Encoding.UTF8.GetByteCount(Run(figures).Sources["Ice.Rows_1.g.cs"]);

    private static long AssemblyBytes(int figures)
    {
        using var assembly = new MemoryStream();
        Assert.True(Run(figures).Compile().Emit(assembly).Success);
        return assembly.Length;
    }

    /// <summary>Figures with one quotation of 150 characters each.</summary>
    private static GeneratorRun Run(int figures)
    {
        var lines = Enumerable.Range(0, figures).Select(figure =>
        {
            var words = $"{1000 + figure} arrests " + string.Join(' ', Enumerable.Repeat("sevenly", 17));
            return System.FormattableString.Invariant(
                $"{1900 + (figure / 12)}-{(figure % 12) + 1:00}: {{ value: {1000 + figure}, quote: \"{words}\" }}");
        });
        var run = Samples.Run(string.Join('\n', lines));
        Assert.Empty(run.Problems);
        return run;
    }
}
