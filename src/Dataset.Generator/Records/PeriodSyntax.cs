namespace Dataset.Generator.Records;

/// <summary>One end of a period as it was written.</summary>
/// <param name="Anchor">The key of an anchor; else null.</param>
/// <param name="Year">The year; 0 for an anchor or an open end.</param>
/// <param name="Quarter">1 to 4; else 0.</param>
/// <param name="Month">1 to 12; else 0.</param>
/// <param name="Day">1 to 31; else 0.</param>
internal sealed record PeriodEdge(string? Anchor, int Year, int Quarter, int Month, int Day)
{
    public static readonly PeriodEdge Open = new(null, 0, 0, 0, 0);

    public bool IsOpen => Anchor is null && Year == 0;
}

/// <summary>A period as a record's key writes it, before anchors are looked up.</summary>
/// <param name="Raw">The key.</param>
/// <param name="From">The first end; null when the key is not a period (it then needs a name).</param>
/// <param name="To">The last end; null for a single calendar period (<c>2025-03</c>) or a duration.</param>
/// <param name="Days">Days from the anchor, day 1 the anchor's own; 0 when not a duration.</param>
/// <param name="IsUncertain">A trailing <c>?</c> on the key or on either end.</param>
internal sealed record PeriodSyntax(string Raw, PeriodEdge? From, PeriodEdge? To, int Days, bool IsUncertain)
{
    public bool IsResolvable => From is not null;
}

/// <summary>A period resolved to days.</summary>
/// <param name="Id">The canonical id, spelt as <c>Dataset.Period.Id</c>; the name in kebab case when unresolved.</param>
/// <param name="Member">The C# name: <c>March2025</c>.</param>
/// <param name="First">The first day, midnight, unspecified kind; null when open or unresolved.</param>
/// <param name="Last">The last day; null when open or unresolved.</param>
internal sealed record ResolvedPeriod(string Id, string Member, DateTime? First, DateTime? Last, bool IsUncertain)
{
    public bool IsResolved => First is not null || Last is not null;
}
