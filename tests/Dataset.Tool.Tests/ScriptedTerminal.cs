using Spectre.Console;
using Spectre.Console.Rendering;

namespace Dataset.Tool.Tests;

/// <summary>A terminal at which a person presses these keys, and then waits.</summary>
internal sealed class ScriptedTerminal(params ConsoleKeyInfo[] keys) : IAnsiConsole, IAnsiConsoleInput
{
    private readonly StringWriter _shown = new();
    private readonly Queue<ConsoleKeyInfo> _keys = new(keys);
    private IAnsiConsole? _console;

    public static readonly ConsoleKeyInfo Down = new('\0', ConsoleKey.DownArrow, false, false, false);

    public static readonly ConsoleKeyInfo Enter = new('\r', ConsoleKey.Enter, false, false, false);

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

    public async Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken)
    {
        while (_keys.Count == 0)
        {
            await Task.Delay(10, cancellationToken);
        }

        return _keys.Dequeue();
    }
}
