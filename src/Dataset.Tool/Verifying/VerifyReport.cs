using System.Text.Json;
using Dataset.Generator.Diagnostics;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>Says what a verification found: for people in lines, or as JSON.</summary>
internal static class VerifyReport
{
    /// <summary>Compares the locks with what they should be and writes nothing.</summary>
    /// <returns>The exit code.</returns>
    public static int Check(string verb, Verification verification, bool isSummary, bool isJson, ToolConsole console)
    {
        List<Issue> issues = [.. verification.Issues, .. verification.LockDifferences];
        return Say(verb, verification, issues, [], isSummary, isJson, console);
    }

    /// <summary>Writes the locks when nothing is in error.</summary>
    /// <returns>The exit code.</returns>
    public static int Lock(string verb, Verification verification, bool isSummary, bool isJson, ToolConsole console)
    {
        foreach (var one in verification.Locks)
        {
            one.DeleteTemporaries();
        }

        console.Cancellation.ThrowIfCancellationRequested();
        var written = verification.HasError ? [] : LockFile.Write(verification.Locks, console);
        return Say(verb, verification, verification.Issues, written, isSummary, isJson, console);
    }

    private static int Say(string verb, Verification verification, IReadOnlyList<Issue> issues, IReadOnlyList<LockFile> written,
        bool isSummary, bool isJson, ToolConsole console)
    {
        var exit = issues.Any(static issue => issue.IsError) ? ExitCode.Findings : ExitCode.Fine;
        if (isJson)
        {
            return JsonAnswer.Write(console.Output, verb, exit, issues, json => Write(json, verification, written));
        }

        IssuePrinter.Print(issues, console.Output);
        foreach (var one in written)
        {
            console.Output.WriteLine($"{Path.GetFileName(one.Path)}: {VerifySummary.Count(one.Lines.Count(), "line")} written.");
        }

        var summary = exit != ExitCode.Fine ? []
            : isSummary ? VerifySummary.All(verification)
            : VerifySummary.Trust(verification);
        foreach (var line in summary)
        {
            console.Output.WriteLine(line);
        }

        return exit;
    }

    private static void Write(Utf8JsonWriter json, Verification verification, IReadOnlyList<LockFile> written)
    {
        json.WriteStartObject();
        json.WriteStartArray("summary");
        foreach (var line in VerifySummary.All(verification))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteStartArray("written");
        foreach (var one in written)
        {
            json.WriteStringValue(one.Path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
