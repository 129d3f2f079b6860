namespace Dataset.Generator.Quotations;

internal enum QuoteMismatchKind
{
    /// <summary>The value's number does not stand in the words.</summary>
    NumberMissing,

    /// <summary>The value is hedged and the words are not.</summary>
    HedgeMissingInWords,

    /// <summary>The words, or the document beside them, hedge the number and the value does not.</summary>
    HedgeMissingInValue,

    /// <summary>Both are hedged, in different ways.</summary>
    HedgeDiffers,

    /// <summary>The printed form does not stand in the words.</summary>
    PrintedMissing,

    /// <summary>A worded quantity does not stand in the words.</summary>
    WordsMissing,
}

/// <summary>How a value and its quotation contradict each other.</summary>
/// <param name="Offending">The word or number at fault.</param>
/// <param name="Suggestion">A sentence that says what to do.</param>
internal sealed record QuoteMismatch(QuoteMismatchKind Kind, string Offending, string Suggestion);
