using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>A unit's words as a C# type: <c>arrest per office per day</c> is <c>PerDay&lt;Per&lt;Arrest, Office&gt;&gt;</c>.</summary>
internal static class UnitTypes
{
    private const string Runtime = "global::Dataset.Runtime.Units.";

    // Each "per" wraps the type once more: a unit as long as a file would be written out a million times.
    private const int MostParts = 8;

    /// <summary>A percentage, or one in a length of time: what <c>of:</c> can say the whole of.</summary>
    public static bool IsShare(string words) =>
        words == BuiltInUnits.Percent || words.StartsWith(BuiltInUnits.Percent + " per ", StringComparison.Ordinal);

    /// <summary>Whether a key needs no declaration and has a type of the runtime.</summary>
    public static bool IsBuiltIn(string key) => BuiltInUnits.FindShare(key) is not null || BuiltInUnits.IsTime(key);

    /// <summary>The keys that a unit is made of: <c>arrest</c>, <c>office</c>, <c>day</c>.</summary>
    public static string[] Parts(string words) => words.Split([" per "], StringSplitOptions.None).Select(part => part.Trim()).ToArray();

    /// <summary>The type that is emitted for a unit.</summary>
    public static string OwnType(string rootNamespace, string key) => $"{rootNamespace}.Units.{Identifier.ToName(key)}";

    public static UnitModel? Of(
        string words, string? whole, string? wholeWords, string rootNamespace, Func<string, UnitRecord?> unit, out string? unknown)
    {
        unknown = null;
        var parts = Parts(words);
        if (parts.Length > MostParts)
        {
            unknown = parts[MostParts];
            return null;
        }

        var model = Share(parts[0], whole, wholeWords) ?? Counted(parts[0], rootNamespace, unit);
        if (model is null)
        {
            unknown = UnitParts.BaseOf(parts[0]);
            return null;
        }

        foreach (var each in parts.Skip(1))
        {
            if (BuiltInUnits.IsTime(each))
            {
                model = new(
                    $"{Runtime}Per{Identifier.ToName(each)}<{model.Type}>", $"{model.Singular} per {each}", $"{model.Plural} per {each}");
            }
            else if (Counted(each, rootNamespace, unit) is { } other)
            {
                model = new(
                    $"{Runtime}Per<{model.Type}, {other.Type}>",
                    $"{model.Singular} per {other.Singular}",
                    $"{model.Plural} per {other.Singular}");
            }
            else
            {
                unknown = UnitParts.BaseOf(each);
                return null;
            }
        }

        return model;
    }

    private static UnitModel? Share(string key, string? whole, string? wholeWords)
    {
        if (BuiltInUnits.FindShare(key) is not { } words)
        {
            return null;
        }

        return whole is null || key != BuiltInUnits.Percent
            ? new(Runtime + Identifier.ToName(key), words.Singular, words.Plural)
            : new($"{Runtime}Percent<{whole}>", $"{key} of {wholeWords}", $"{key} of {wholeWords}");
    }

    private static UnitModel? Counted(string part, string rootNamespace, Func<string, UnitRecord?> unit) =>
        unit(BuiltInUnits.KeyOf(part)) is { } record
            ? new("global::" + (record.Type ?? OwnType(rootNamespace, record.Key)), record.Singular, record.Plural)
            : null;
}
