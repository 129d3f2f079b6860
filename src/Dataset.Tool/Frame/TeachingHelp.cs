using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Dataset.Tool.Frame;

/// <summary>The help of System.CommandLine, with examples and exit codes below it.</summary>
internal sealed class TeachingHelp(HelpAction inner) : SynchronousCommandLineAction
{
    /// <summary>Longer lines are not read; it holds where the output is no terminal too.</summary>
    public const int Widest = 100;

    private static readonly IReadOnlyList<Example> First =
    [
        new("dataset add report.pdf", "Registers a document: its text, its hashes and what it says of itself."),
        new("dataset draft report", "Writes a record for each of its numbers, with TODO where a person must decide."),
        new("dataset verify", "Finds each quotation in its document, matches the numbers, and writes the locks."),
        new("dataset show \"Border.*\"", "Lists the figures of a topic, with their values."),
    ];

    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the plain help of a command and all below it.</summary>
    public static void Install(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new TeachingHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(PlainHelp(parseResult));
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is Verb verb ? verb.Examples : First)
        {
            output.WriteLine($"  {example.Line}");
            output.WriteLine($"      {example.Does}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0    done, and nothing is wrong");
        output.WriteLine("  1    errors in the data, or not found");
        output.WriteLine("  2    wrong usage; nothing was done");
        output.WriteLine("  130  stopped by Ctrl-C; every file is as it was");
        return ExitCode.Fine;
    }

    /// <summary>System.CommandLine calls the command by its assembly, and its users call it <c>dataset</c>.</summary>
    private string PlainHelp(ParseResult parseResult)
    {
        var settings = parseResult.InvocationConfiguration;
        var (output, text) = (settings.Output, new StringWriter());
        settings.Output = text;
        inner.MaxWidth = Math.Min(inner.MaxWidth, Widest);
        inner.Invoke(parseResult);
        settings.Output = output;
        return text.ToString().Replace("  " + RootCommand.ExecutableName, "  dataset", StringComparison.Ordinal);
    }
}
