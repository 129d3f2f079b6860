using System.Diagnostics;
using System.Globalization;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>
/// An earlier edition of a claim's number (ALFRED vintage): what was stated of it before, by the same voice, or by a document before a
/// table. It is no voice of a dispute, and checks do not use it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource]
public record Vintage
{
    /// <summary>The claim's id, <c>@</c>, and its number among the claim's earlier editions, from 1.</summary>
    public required string Id { get; init; }

    /// <summary>The size of the number as stated then.</summary>
    public required Bounds Bounds { get; init; }

    /// <summary>The value in words, with hedge and unit: <c>336,000 jobs</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The day it was published; null when not stated.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How settled it was, as the document says; null when it does not say.</summary>
    public FigureStatus? Status { get; init; }

    /// <summary>How a curator read the words, on trust; null where the build read the number in them.</summary>
    public Reading? Reading { get; init; }

    /// <summary>A remark of the curators; else null.</summary>
    public string? Note { get; init; }

    /// <summary>The words, in every document that prints them.</summary>
    public required IReadOnlyList<Quotation> Quotations { get; init; }

    /// <summary>The cells of an earlier edition of a table that stated it, in place of quotations; mostly none.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>The value, and its day where it is known.</summary>
    public override string ToString() =>
        AsOf is { } day ? $"{Text}, as of {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : Text;
}

/// <summary>An earlier edition whose unit is known to the compiler.</summary>
/// <typeparam name="TUnit">The unit.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Vintage<TUnit> : Vintage where TUnit : struct, IUnit
{
    /// <summary>The one number that the source printed, and its unit; null for floors, ceilings, ranges and words.</summary>
    public Quantity<TUnit>? Value => Bounds.Number is { } number ? new(number) : null;

    /// <summary>Where the quantity lies, read as that of a figure is.</summary>
    public QuantityRange<TUnit> Range => new(Ends.Of(Bounds));

    /// <inheritdoc/>
    public override string ToString() => base.ToString();
}
