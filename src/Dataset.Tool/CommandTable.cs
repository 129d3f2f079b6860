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
using Dataset.Tool.Triaging;
using Dataset.Tool.Verifying;

namespace Dataset.Tool;

/// <summary>The verbs of the command <c>dataset</c>. Each builds itself, in a folder of its own.</summary>
internal static class CommandTable
{
    /// <summary>Runs a command line and returns its <see cref="ExitCode"/>; answer and asides go to one text.</summary>
    public static int Run(string[] args, TextWriter output) => Run(args, ToolConsole.To(output));

    /// <summary>Runs a command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, ToolConsole console)
    {
        var parsed = Build(console).Parse(args.Length == 0 ? ["--help"] : args);
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
    public static RootCommand Build(ToolConsole console)
    {
        var root = new RootCommand("Published numbers with their words: finds, records, verifies and exports them.")
        {
            AddCommand.Build(console),
            DraftCommand.Build(console),
            FindCommand.Build(console),
            TriageCommand.Build(console),
            CheckCommand.Build(console),
            VerifyCommand.Build(console),
            LockCommand.Build(console),
            CompareCommand.Build(console),
            ShowCommand.Build(console),
            ExportCommand.Build(console),
            ExplainCommand.Build(console),
            ReadCommand.Build(console),
            FactcheckCommand.Build(console),
            BulkCommand.Build(console),
            HashCommand.Build(console),
            CompletionCommand.Build(console),
        };
        TeachingHelp.Install(root);
        return root;
    }

    private static string NameOf(Command command) => command is RootCommand ? "dataset" : "dataset " + command.Name;
}
