using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace Dataset.Package.Tests;

/// <summary>A command that has ended, with everything it printed. An expectation that is not met is reported with all of that.</summary>
public sealed class CommandResult(string command, int exitCode, string output)
{
    /// <summary>Standard output and standard error, in the order in which they came.</summary>
    public string Output { get; } = output;

    /// <summary>Whether the exit code is 0.</summary>
    public bool IsSuccess { get; } = exitCode == 0;

    /// <summary>Expects the exit code 0.</summary>
    public CommandResult ShouldSucceed() => IsSuccess ? this : throw Unexpected("It should have succeeded.");

    /// <summary>Expects another exit code than 0.</summary>
    public CommandResult ShouldFail() => IsSuccess ? throw Unexpected("It should have failed.") : this;

    /// <summary>Expects each of these texts, as they stand here, somewhere in the output.</summary>
    public CommandResult ShouldShow(params string[] texts) =>
        Array.Find(texts, text => !Output.Contains(text, StringComparison.Ordinal)) is { } missing
            ? throw Unexpected($"Not printed: {missing}")
            : this;

    /// <summary>Expects a match of the pattern somewhere in the output.</summary>
    public CommandResult ShouldMatch(string pattern) => Regex.IsMatch(Output, pattern) ? this : throw Unexpected($"No match of {pattern}");

    /// <summary>Expects no match of the pattern anywhere in the output.</summary>
    public CommandResult ShouldNotMatch(string pattern) =>
        Regex.Match(Output, pattern) is { Success: true } match ? throw Unexpected($"Should not be printed: {match.Value}") : this;

    // Errors first: a reader of a long log is often shown its two ends alone.
    private XunitException Unexpected(string what) =>
        new(string.Join(Environment.NewLine, [what, command, $"exit code {exitCode}", .. ErrorLines, Output]));

    private IEnumerable<string> ErrorLines =>
        Output.Split('\n').Where(line => Regex.IsMatch(line, @"\b(error|warning)( [A-Z]+\d+)? ?:")).Distinct().Take(20);
}
