using Dataset.Generator.Emitting;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Shared;
using Dataset.Generator.Symbols;
using Dataset.Tool.Factchecking.Matching;

namespace Dataset.Tool.Factchecking;

/// <summary>Findings in sentences: what the draft has, what the dataset says with its words and its source, and what to do.</summary>
internal sealed class FindingMessage(SymbolTable symbols)
{
    private const int MostQuoted = 90;

    /// <summary>"Border.Crossings.March2025 says 7,000 crossings (“…”, source)".</summary>
    public string Says(Fact fact)
    {
        var kind = fact.Profile.Series.Record.Kind;
        var name = kind == SeriesKind.Actual ? fact.Name : $"{fact.Name}, a {kind.ToWord()},";
        return $"{name} says {fact.Text}{Cite(fact)}";
    }

    public string Of(ProseNumber number, ProseVerdict verdict, Fact fact, Evidence evidence) =>
        $"{number.Words}; {Says(fact)}" + verdict switch
        {
            ProseVerdict.HedgeLost => $": write “{fact.Text}”",
            ProseVerdict.HedgeDiffers => $": write “{fact.Text}”, or less than it says",
            ProseVerdict.Differs when evidence.OtherDirection is { } direction => $": {direction}",
            ProseVerdict.UnitDiffers => $": it counts {Counted(fact)}",
            ProseVerdict.PeriodDiffers => $": it is of {PeriodOf(fact)}, and the draft says “{evidence.OtherPeriod}”",
            ProseVerdict.Outdated => $": {fact.Former!.TrimEnd('.')}",
            _ => string.Empty,
        };

    public string Disputed(ProseNumber number, IReadOnlyList<Fact> facts) =>
        $"{number.Words}; the sources of {facts[0].Name} disagree: "
        + string.Join("; ", facts.Select(fact => $"{fact.Text}, according to {fact.Claim.Speaker}{Cite(fact)}")) + ". Say whom you follow";

    public static string Ambiguous(ProseNumber number, IReadOnlyList<Fact> facts) =>
        $"{number.Words}; it may be {Join(facts)}: pin the one that is meant";

    public static string Computed(ProseNumber number, ProseVerdict verdict, ComputedFact computed) =>
        $"{number.Words}; no document says so, and the check {computed.Check} computes {computed.Value.Text}"
        + (verdict == ProseVerdict.HedgeLost ? ": say that it is about that" : string.Empty);

    public static string Unknown(ProseNumber number, IReadOnlyList<Fact> nearest) => number.Phrase.Problem is { } problem
        ? $"{number.Words}; it is not understood: {problem}"
        : nearest.Count == 0 ? $"{number.Words}; no figure says so"
        : $"{number.Words}; no figure is known by these words; the number is also that of {Join(nearest)}";

    private static string Join(IReadOnlyList<Fact> facts) =>
        string.Join(" or ", facts.Select(static fact => $"{fact.Name} ({fact.Text}, {PeriodOf(fact)})"));

    private static string Counted(Fact fact) => fact.Figure.Series.Unit!.Plural is { Length: > 0 } plural ? plural : "a ratio";

    private static string PeriodOf(Fact fact) => ValueText.Of(fact.Figure.Period, fact.Figure.Record.Printed);

    /// <summary> (“the words”, the document), or (the cell, the table)</summary>
    private string Cite(Fact fact)
    {
        var stated = fact.Quote is { } quote ? $"“{Cut(QuotedText.Collapse(quote.Words))}”" : fact.Cell is { } cell ? Place(cell) : null;
        return stated is null ? string.Empty : $" ({stated}{(NameOf(fact) is { } name ? ", " + name : string.Empty)})";
    }

    private static string Cut(string words) => words.Length <= MostQuoted ? words : words[..words.LastIndexOf(' ', MostQuoted)] + " …";

    /// <summary>The file, the row and the column; of a sum how many cells are added.</summary>
    public string Place(CellRecord cell)
    {
        var file = symbols.Sources.Find(cell.In) is { } source ? source.FileName : cell.In;
        return cell.Count > 1 ? CellProse.Sum(file, cell.Row, cell.LastRow, cell.Column, cell.Count)
            : CellProse.Place(file, cell.Row, [cell.Column]);
    }

    /// <summary>The document or the table of a fact, as a citation names it; null where there is none.</summary>
    public string? NameOf(Fact fact) => fact.Source is { } key && symbols.Sources.Contains(key) ? symbols.NameOf(key).ToString() : null;
}
