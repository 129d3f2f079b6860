using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dataset.Tool.Tests;

/// <summary>A terminal at which a person presses these keys and no other.</summary>
internal sealed class ScriptedTerminal(params ConsoleKeyInfo[] keys) : IAnsiConsole, IAnsiConsoleInput
{
    private readonly StringWriter _shown = new();
    private readonly Queue<ConsoleKeyInfo> _keys = new(keys);
    private IAnsiConsole? _console;

    public static readonly ConsoleKeyInfo Down = new('\0', ConsoleKey.DownArrow, false, false, false);

    public static readonly ConsoleKeyInfo Enter = new('\r', ConsoleKey.Enter, false, false, false);

    /// <summary>What Ctrl-C cancels, which is pressed when more keys are asked for; without it, to ask for more is a failure.</summary>
    public CancellationTokenSource? OutOfKeys { get; init; }

    /// <summary>What the person saw.</summary>
    public string Shown => _shown.ToString();

    public Profile Profile => Inner.Profile;

    public IAnsiConsoleCursor Cursor => Inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => Inner.ExclusivityMode;

    public RenderPipeline Pipeline => Inner.Pipeline;

    private IAnsiConsole Inner => _console ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(_shown),
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
    });

    public void Clear(bool home) => Inner.Clear(home);

    public void Write(IRenderable renderable) => Inner.Write(renderable);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => _keys.Dequeue();

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        if (_keys.TryDequeue(out var key))
        {
            return Task.FromResult<ConsoleKeyInfo?>(key);
        }

        if (OutOfKeys is null)
        {
            throw new InvalidOperationException($"More keys are asked for than there are:\n{Shown}");
        }

        OutOfKeys.Cancel();
        return Task.FromCanceled<ConsoleKeyInfo?>(cancellationToken);
    }
}
