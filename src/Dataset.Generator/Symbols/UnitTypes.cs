using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A unit's words as a C# type: <c>arrest per office per day</c> is <c>PerDay&lt;Per&lt;Arrest, Office&gt;&gt;</c>.</summary>
internal static class UnitTypes
{
    private const string Percent = "percent";

    private const string Runtime = "global::Dataset.Runtime.Units.";

    // Each "per" wraps the type once more: a unit as long as a file would be written out a million times.
    private const int MostParts = 8;

    /// <summary>What a rate may be for each of without a declaration.</summary>
    private static readonly string[] Times = ["day", "week", "month", "year"];

    /// <summary>The keys that need no declaration.</summary>
    public static readonly string[] BuiltIn = [Percent, .. Times];

    /// <summary>A percentage, or one in a length of time: what <c>of:</c> can say the whole of.</summary>
    public static bool IsShare(string words) => words == Percent || words.StartsWith(Percent + " per ", StringComparison.Ordinal);

    /// <summary>Whether a key needs no declaration.</summary>
    public static bool IsBuiltIn(string key) => Array.IndexOf(BuiltIn, key) >= 0;

    /// <summary>The keys that a unit is made of: <c>arrest</c>, <c>office</c>, <c>day</c>.</summary>
    public static string[] Parts(string words) => words.Split([" per "], StringSplitOptions.None).Select(part => part.Trim()).ToArray();

    public static UnitModel? Of(string words, string? whole, string? wholeWords, string rootNamespace, Func<string, UnitRecord?> unit, out string? unknown)
    {
        unknown = null;
        var parts = Parts(words);
        if (parts.Length > MostParts)
        {
            unknown = parts[MostParts];
            return null;
        }

        UnitModel? model;
        if (parts[0] == Percent)
        {
            model = whole is null
                ? new(Runtime + "Percent", Percent, Percent)
                : new($"{Runtime}Percent<{whole}>", $"{Percent} of {wholeWords}", $"{Percent} of {wholeWords}");
        }
        else
        {
            model = Counted(parts[0], rootNamespace, unit);
        }

        if (model is null)
        {
            unknown = parts[0];
            return null;
        }

        foreach (var each in parts.Skip(1))
        {
            if (Array.IndexOf(Times, each) >= 0)
            {
                model = new($"{Runtime}Per{Identifier.ToName(each)}<{model.Type}>", $"{model.Singular} per {each}", $"{model.Plural} per {each}");
            }
            else if (Counted(each, rootNamespace, unit) is { } other)
            {
                model = new($"{Runtime}Per<{model.Type}, {other.Type}>", $"{model.Singular} per {other.Singular}", $"{model.Plural} per {other.Singular}");
            }
            else
            {
                unknown = each;
                return null;
            }
        }

        return model;
    }

    private static UnitModel? Counted(string key, string rootNamespace, Func<string, UnitRecord?> unit) =>
        unit(key) is { } record ? new("global::" + (record.Type ?? $"{rootNamespace}.Units.{Identifier.ToName(key)}"), record.Singular, record.Plural) : null;
}
