namespace Dataset.Generator.Language.Grammar;

/// <summary>Where a hedge stands. Each is a key of the sections <c>[hedge …]</c>.</summary>
internal enum HedgeReach
{
    /// <summary>Before the number, whatever stands between.</summary>
    Far,

    /// <summary>Right before the number.</summary>
    Near,

    /// <summary>Behind the number.</summary>
    After,
}

/// <summary>A wording of a hedge.</summary>
internal sealed record HedgeEntry(HedgeKind Kind, HedgeReach Reach);
