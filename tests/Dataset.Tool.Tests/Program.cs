using System.Diagnostics;
using System.Globalization;
using Dataset.Tool;
using Dataset.Tool.Frame;

// Not the tests: a command line in a process that kills itself, as "kill -9" does, before the step of a file that the first argument
// counts.
var (fatal, steps) = (int.Parse(args[0], CultureInfo.InvariantCulture), 0);
return CommandTable.Run(args[2..], ToolConsole.To(Console.Out) with
{
    Folder = args[1],
    BeforeFileStep = _ =>
    {
        if (++steps == fatal)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    },
});
