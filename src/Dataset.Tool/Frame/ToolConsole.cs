using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Dataset.Tool.Frame;

/// <summary>What a command reads from and writes to: the process's own, or a test's.</summary>
internal sealed record ToolConsole
{
    /// <summary>The answer, for people or with <c>--json</c> for machines.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>What is said beside the answer: which folders were found, progress, wrong usage.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What is piped in.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>The folder that relative paths and the search for a dataset start in.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>A terminal to ask questions on; null where input or output is not one.</summary>
    public IAnsiConsole? Terminal { get; init; }

    /// <summary>A terminal to show progress on; null where standard error is not one.</summary>
    public IAnsiConsole? ProgressTerminal { get; init; }

    /// <summary>Asks the command to end where every file is whole.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Called before each step that changes a folder, with the file: a test stops a command there.</summary>
    public Action<string> BeforeFileStep { get; init; } = static _ => { };

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess(CancellationToken cancellation) => new()
    {
        Cancellation = cancellation,
        Output = Console.Out,
        Error = Console.Error,
        Input = Console.In,
        Terminal = Console.IsInputRedirected || Console.IsOutputRedirected ? null : TerminalOfOutput(),
        ProgressTerminal = Console.IsErrorRedirected ? null : TerminalOfError(),
    };

    /// <summary>Answer and asides together in one text, without a terminal.</summary>
    public static ToolConsole To(TextWriter output) => new() { Output = output, Error = output };

    // Methods of their own: without a terminal, as in a build, the library of terminals is not even loaded.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IAnsiConsole TerminalOfOutput() => AnsiConsole.Console;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IAnsiConsole TerminalOfError() =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
