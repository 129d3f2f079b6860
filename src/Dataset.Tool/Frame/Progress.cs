using Spectre.Console;

namespace Dataset.Tool.Frame;

/// <summary>Says on a terminal that work goes on, when it takes more than a second.</summary>
internal static class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does the work and returns what it makes.</summary>
    public static T Show<T>(ToolConsole console, string what, Func<T> work)
    {
        if (console.ProgressTerminal is not { } terminal)
        {
            return work();
        }

        var task = Task.Run(work);
        if (Task.WaitAny([task], Patience) < 0)
        {
            terminal.Status().Start(what, _ => Task.WaitAny(task));
        }

        // Throws what the work threw, and not an aggregate of it.
        return task.GetAwaiter().GetResult();
    }
}
