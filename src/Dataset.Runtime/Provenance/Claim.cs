using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// One voice's statement of a number (schema.org Claim, Wikidata statement). However many documents print it, it is one voice.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public sealed record Claim
{
    /// <summary>The figure's id, <c>#</c>, and the voice: <c>enforcement.arrests.2025-01-26#ice</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The speaker.</summary>
    public required Agent By { get; init; }

    /// <summary>The agent through whom the statement reached the document; null when not stated.</summary>
    public Agent? Via { get; init; }

    /// <summary>The size of the number as stated.</summary>
    public required Bounds Bounds { get; init; }

    /// <summary>The value in words, with hedge and unit: <c>over 100,000 removals</c>.</summary>
    public required string Text { get; init; }

    /// <summary>How a curator read the words, on trust; null where the build read the number in them.</summary>
    public Reading? Reading { get; init; }

    /// <summary>Words before the number that a curator vouches for: they say nothing of its size. Mostly none.</summary>
    public IReadOnlyList<string> Neutral { get; init; } = [];

    /// <summary>How settled the number is, as the document says; null when it does not say.</summary>
    public FigureStatus? Status { get; init; }

    /// <summary>Whether it counts events or persons, as its words do; null when not said.</summary>
    public CountedThing? Counted { get; init; }

    /// <summary>The weight that the curators give it.</summary>
    public ClaimRank Rank { get; init; }

    /// <summary>The reason for a rank other than Normal; else null.</summary>
    public string? RankReason { get; init; }

    /// <summary>A remark of the curators; else null.</summary>
    public string? Note { get; init; }

    /// <summary>The words, in every document that prints them; none where the number stands in a table.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>The cells of a table that state the number, that of its uncertainty behind it; none where words do.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>The earlier editions of the number, in the order of the record. Mostly none.</summary>
    public IReadOnlyList<Vintage> Earlier { get; init; } = [];

    /// <summary>The figure that it is a claim of, in the shape of the figure; of a dispute the whole of it.</summary>
    /// <exception cref="InvalidOperationException">It was made by hand, and is of no figure.</exception>
    [JsonIgnore]
    public IFigure Figure => Owner is { } series && series.Decoded.RowOf(Id.AsSpan(series.Id.Length + 1, FigureLength(series))) is { } row
        ? series.Boxed[row]
        : throw new InvalidOperationException($"The claim '{Id}' is of no catalogue and has no figure.");

    /// <summary>The series that it was read from; null where it was made by hand.</summary>
    internal Series? Owner { get; init; }

    /// <summary>The documents and tables that state the number, as often as they do.</summary>
    internal IEnumerable<Source> Sources
    {
        get
        {
            foreach (var quotation in Quotations)
            {
                yield return quotation.Source;
            }

            foreach (var cell in Cells)
            {
                yield return cell.Source;
            }
        }
    }

    private int FigureLength(Series series) => Id.IndexOf('#', StringComparison.Ordinal) - series.Id.Length - 1;

    /// <summary>The value and the speaker.</summary>
    public override string ToString() => $"{Text}, according to {By}";
}
