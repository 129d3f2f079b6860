using System.Collections.Immutable;

namespace Dataset.Generator.Arithmetic;

/// <summary>
/// A unit as a product: what is counted above the line, what it is counted for each of below. Units multiply and cancel
/// (<c>arrest per office per day</c> × <c>office</c> = <c>arrest per day</c>). A bare number has none and may scale any.
/// </summary>
internal sealed class UnitExpression : IEquatable<UnitExpression>
{
    private const string Percent = "percent";
    private const string One = "one";

    private readonly ImmutableArray<Atom> _above;
    private readonly ImmutableArray<Atom> _below;

    private UnitExpression(ImmutableArray<Atom> above, ImmutableArray<Atom> below, bool isBare = false) =>
        (_above, _below, IsBare) = (above, below, isBare);

    /// <summary>The unit of a number that a curator wrote into an assertion: it has none, and may be compared with any.</summary>
    public static UnitExpression Bare { get; } = new(ImmutableArray<Atom>.Empty, ImmutableArray<Atom>.Empty, isBare: true);

    public static UnitExpression Percentage { get; } = Parse(Percent);

    public static UnitExpression Day { get; } = Parse("day");

    public bool IsBare { get; }

    public bool IsPercentage => _below.IsEmpty && _above.Length == 1 && _above[0].Singular == Percent;

    /// <summary>How many of it one percent is: 1 percentage point, 100 basis points; null for any other unit.</summary>
    public int? PartOfPercent => !_below.IsEmpty || _above.Length != 1 ? null : _above[0].Singular switch
    {
        "percentage-point" => 1,
        "basis-point" => 100,
        _ => null,
    };

    /// <param name="text">As a series words it: <c>arrest per office per day</c>, <c>percent of arrests</c>.</param>
    /// <param name="plurals">The declared plural of each unit; without one an s is added, for explanations only.</param>
    public static UnitExpression Parse(string text, IReadOnlyDictionary<string, string>? plurals = null)
    {
        var words = text.Split(new[] { ' ', '\t', '\r', '\n', '\u00A0' }, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && words[0] == Percent && words[1] == "of")
        {
            var whole = string.Join(" ", words.Skip(2));
            return new(ImmutableArray.Create(new Atom(Percent, Percent, whole.Length == 0 ? null : whole)), ImmutableArray<Atom>.Empty);
        }

        var parts = new List<string>();
        var part = new List<string>();
        foreach (var word in words)
        {
            if (word == "per")
            {
                parts.Add(string.Join(" ", part));
                part.Clear();
            }
            else
            {
                part.Add(word);
            }
        }

        parts.Add(string.Join(" ", part));
        var atoms = parts.Select(name => name.Length == 0 || name == One ? null : Atom.Of(name, plurals)).ToArray();
        return Cancel(atoms.Take(1), atoms.Skip(1));
    }

    public static UnitExpression Multiply(UnitExpression a, UnitExpression b) =>
        a.IsBare ? b : b.IsBare ? a : Cancel(a._above.Concat(b._above), a._below.Concat(b._below));

    public static UnitExpression Divide(UnitExpression a, UnitExpression b) =>
        b.IsBare ? a : Cancel(a._above.Concat(b._below), a._below.Concat(b._above));

    /// <summary>
    /// The one unit of two that may be added or subtracted; null when they may not. A percentage that does not say of what fits any.
    /// </summary>
    public static UnitExpression? Common(UnitExpression a, UnitExpression b)
    {
        if (!SameAtoms(a._above, b._above) || !SameAtoms(a._below, b._below))
        {
            return null;
        }

        var (whole, other) = (a.Whole, b.Whole);
        if (whole is not null && other is not null && whole != other)
        {
            return null;
        }

        return a.IsBare || (whole is null && other is not null) ? b : a;
    }

    /// <summary>"arrests per day"; "arrest per day" of one.</summary>
    public string Text(bool isOne = false)
    {
        if (_above.IsEmpty && _below.IsEmpty)
        {
            return "";
        }

        var above = _above.IsEmpty ? "1"
            : string.Join(" × ", _above.Select((atom, i) => isOne || i < _above.Length - 1 ? atom.Singular : atom.Plural));
        return above + string.Concat(_below.Select(atom => " per " + atom.Singular)) + (Whole is { } whole ? " of " + whole : "");
    }

    public override string ToString() => _above.IsEmpty && _below.IsEmpty ? "a plain number" : Text();

    public bool Equals(UnitExpression? other) =>
        other is not null && IsBare == other.IsBare && Whole == other.Whole && SameAtoms(_above, other._above)
        && SameAtoms(_below, other._below);

    public override bool Equals(object? obj) => Equals(obj as UnitExpression);

    // Order does not count. Not Sum: it throws when hashes overflow.
    public override int GetHashCode() => unchecked((Hash(_above) * 31) + Hash(_below));

    private string? Whole => IsPercentage ? _above[0].Whole : null;

    private static UnitExpression Cancel(IEnumerable<Atom?> above, IEnumerable<Atom?> below)
    {
        var left = new List<Atom>();
        var rest = below.OfType<Atom>().ToList();
        foreach (var atom in above.OfType<Atom>())
        {
            var match = rest.FindIndex(other => other.Singular == atom.Singular);
            if (match >= 0)
            {
                rest.RemoveAt(match);
            }
            else
            {
                left.Add(atom);
            }
        }

        return new(left.ToImmutableArray(), rest.ToImmutableArray());
    }

    private static int Hash(ImmutableArray<Atom> atoms) =>
        atoms.Aggregate(0, (hash, atom) => unchecked(hash + StringComparer.Ordinal.GetHashCode(atom.Singular)));

    private static bool SameAtoms(ImmutableArray<Atom> a, ImmutableArray<Atom> b) =>
        a.Length == b.Length &&
        a.Select(atom => atom.Singular).OrderBy(name => name, StringComparer.Ordinal)
            .SequenceEqual(b.Select(atom => atom.Singular).OrderBy(name => name, StringComparer.Ordinal), StringComparer.Ordinal);

    private sealed record Atom(string Singular, string Plural, string? Whole)
    {
        public static Atom Of(string name, IReadOnlyDictionary<string, string>? plurals) => new(
            name,
            name == Percent ? Percent : plurals is not null && plurals.TryGetValue(name, out var plural) ? plural : name + "s",
            null);
    }
}
