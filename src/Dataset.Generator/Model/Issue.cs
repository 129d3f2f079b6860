using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Model;

/// <summary>A rule that a record breaks, where, and the words that fill its message.</summary>
internal sealed record Issue(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    public static Issue Of(Rule rule, Place place, params string[] arguments) => new(rule, place, arguments.ToEquatable());

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, Arguments.Items.ToArray<object>());
}
