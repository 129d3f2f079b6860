using System.ComponentModel;

namespace Dataset.Runtime.Generated;

/// <summary>The claims of a dispute, from which its generated struct is made. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VoicesOfRow
{
    private readonly IDisputedFigure _figure;

    internal VoicesOfRow(IDisputedFigure figure, int row) => (_figure, Row) = (figure, row);

    /// <summary>The row of the series.</summary>
    public int Row { get; }

    /// <summary>The number; of a floor, a range or a ceiling its first end.</summary>
    public decimal Number(int claim) =>
        Of(claim) is var bounds && (bounds.Number ?? bounds.Lower ?? bounds.Upper) is { } number ? number : throw FigureRow.NoFigure();

    /// <summary>The lower end.</summary>
    public decimal Lower(int claim) => Of(claim).Lower ?? throw FigureRow.NoFigure();

    /// <summary>The upper end.</summary>
    public decimal Upper(int claim) => Of(claim).Upper ?? throw FigureRow.NoFigure();

    /// <summary>The printed uncertainty.</summary>
    public decimal Uncertainty(int claim) => Of(claim).Uncertainty ?? throw FigureRow.NoFigure();

    /// <summary>Whether its one end is excluded.</summary>
    public bool IsStrict(int claim) => Of(claim) is { LowerIsStrict: true } or { UpperIsStrict: true };

    private Bounds Of(int claim) => _figure.Claims[claim].Bounds;

    /// <summary>
    /// Whether a type is named after these voices, and so has a member for each: <c>IceOrNotPaperOrDhsSourceFloorPreferringIce</c>. A name
    /// that was cut is of no figure, since what was cut is not known.
    /// </summary>
    // The numbers of other voices would stand under the names of these. A text of its own in each type would be larger than the rest of it.
    internal bool AreNamed(string type)
    {
        var voices = _figure.Voices.ToDictionary(static voice => voice.Id, Voice, StringComparer.Ordinal);
        var names = _figure.Claims.Select(claim => voices.TryGetValue(claim.Id, out var voice) ? voice.Name + voice.Suffix : null).ToList();
        var preferred = _figure.Claims.FirstOrDefault(static claim => claim.Rank is ClaimRank.Preferred);
        return Matches(type, names, preferred is null ? string.Empty : "Preferring" + voices[preferred.Id].Name);
    }

    /// <summary>Whether a name is these names in a row. Of a voice that is not in use, which has none here, any name does.</summary>
    private static bool Matches(ReadOnlySpan<char> type, List<string?> names, ReadOnlySpan<char> end, int first = 0)
    {
        if (names[first] is { } name)
        {
            return type.StartsWith(name, StringComparison.Ordinal) && Follows(type[name.Length..], names, end, first);
        }

        for (var at = "Not".Length; type.StartsWith("Not", StringComparison.Ordinal) && at <= type.Length; at++)
        {
            if (Follows(type[at..], names, end, first))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(ReadOnlySpan<char> rest, List<string?> names, ReadOnlySpan<char> end, int first) =>
        first == names.Count - 1
            ? rest.SequenceEqual(end)
            : rest.StartsWith("Or", StringComparison.Ordinal) && Matches(rest["Or".Length..], names, end, first + 1);

    private static (string Name, string Suffix) Voice(IFigure voice)
    {
        var shape = voice.GetType().Name;
        return (
            voice.Name[(voice.Name.LastIndexOf('.') + 1 + "Per".Length)..],
            shape[..(shape.IndexOf('`', StringComparison.Ordinal) - "Figure".Length)]);
    }
}
