using System.Globalization;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Diagnostics;

/// <summary>A rule that a record breaks, where, and the words that fill its message.</summary>
internal sealed record Issue(Rule Rule, IssuePlace Place, EquatableArray<string> Arguments)
{
    // A message quotes enough to be recognised: a value, a key or a name can be four megabytes long.
    private const int LongestArgument = 1_000;

    /// <summary>Line and column; of an issue whose place is a path only after it was located.</summary>
    public SourceSpan Span => Place as SourceSpan ?? throw new InvalidOperationException($"{Rule.Id} at {Place} was not located.");

    public bool IsError => Rule.Severity == RuleSeverity.Error;

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, Arguments.Items.ToArray<object>());

    public static Issue Of(Rule rule, IssuePlace place, params string[] arguments) =>
        new(rule, place, arguments.Select(Shortened).ToEquatable());

    private static string Shortened(string argument) =>
        argument.Length <= LongestArgument ? argument
        : argument.Substring(0, char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument) + "…";
}
