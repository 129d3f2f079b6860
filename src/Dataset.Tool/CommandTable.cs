using System.CommandLine;
using System.CommandLine.Invocation;
using Dataset.Tool.Adding;
using Dataset.Tool.Bulk;
using Dataset.Tool.Checking;
using Dataset.Tool.Comparing;
using Dataset.Tool.Completing;
using Dataset.Tool.Drafting;
using Dataset.Tool.Explaining;
using Dataset.Tool.Exporting;
using Dataset.Tool.Factchecking;
using Dataset.Tool.Finding;
using Dataset.Tool.Frame;
using Dataset.Tool.Hashing;
using Dataset.Tool.Locking;
using Dataset.Tool.Reading;
using Dataset.Tool.Showing;
using Dataset.Tool.Site;
using Dataset.Tool.Triaging;
using Dataset.Tool.Verifying;

namespace Dataset.Tool;

/// <summary>The verbs of the command <c>dataset</c>. Each builds itself, in a folder of its own.</summary>
internal static class CommandTable
{
    /// <summary>In the order in which the help lists them.</summary>
    private static readonly (string Name, Func<ToolConsole, Command> Build)[] Verbs =
    [
        ("add", AddCommand.Build),
        ("draft", DraftCommand.Build),
        ("find", FindCommand.Build),
        ("triage", TriageCommand.Build),
        ("check", CheckCommand.Build),
        ("verify", VerifyCommand.Build),
        ("lock", LockCommand.Build),
        ("compare", CompareCommand.Build),
        ("show", ShowCommand.Build),
        ("export", ExportCommand.Build),
        ("site", SiteCommand.Build),
        ("explain", ExplainCommand.Build),
        ("read", ReadCommand.Build),
        ("factcheck", FactcheckCommand.Build),
        ("bulk", BulkCommand.Build),
        ("hash", HashCommand.Build),
        ("completion", CompletionCommand.Build),
    ];

    /// <summary>Runs a command line and returns its <see cref="ExitCode"/>; answer and asides go to one text.</summary>
    public static int Run(string[] args, TextWriter output) => Run(args, ToolConsole.To(output));

    /// <summary>Runs a command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, ToolConsole console)
    {
        var parsed = Build(console, args).Parse(
            args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = ArgumentFile.TryRead });
        var settings = new InvocationConfiguration
        {
            Output = console.Output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        };
        if (parsed.Action is ParseErrorAction wrong)
        {
            wrong.ShowHelp = false;
            parsed.Invoke(settings);
            console.Error.WriteLine($"See '{NameOf(parsed.CommandResult.Command)} --help'.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(settings);
        }
        catch (Exception failure) when (failure is UsageException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(failure.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (console.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
    }

    /// <summary>The command with all its verbs.</summary>
    public static RootCommand Build(ToolConsole console) => Build(console, []);

    /// <summary>
    /// The command with the verb that a command line begins with; where it begins with none, with all of them. Every build of a dataset
    /// with a bulk series runs one verb, and would pay for the options of all.
    /// </summary>
    private static RootCommand Build(ToolConsole console, string[] args)
    {
        var root = new RootCommand("Published numbers with their words: finds, records, verifies and exports them.");
        var asked = Array.FindIndex(Verbs, verb => args.Length > 0 && verb.Name == args[0]);
        foreach (var (_, build) in asked < 0 ? Verbs : Verbs[asked..(asked + 1)])
        {
            root.Add(build(console));
        }

        TeachingHelp.Install(root);
        return root;
    }

    private static string NameOf(Command command) => command is RootCommand ? "dataset" : "dataset " + command.Name;
}
