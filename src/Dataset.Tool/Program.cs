using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;
using Dataset.Tool;
using Dataset.Tool.Frame;

// Precompiled for one platform, the tool has beside it only what was compiled with it; the rest is in the folder for all platforms.
AssemblyLoadContext.Default.Resolving += static (context, name) =>
    Path.Combine(AppContext.BaseDirectory, "..", "any", name.Name + ".dll") is var path && File.Exists(path)
        ? context.LoadFromAssemblyPath(Path.GetFullPath(path)) : null;

// MSBuild reads the errors as UTF-8, whatever the console's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The first signal asks the command to end where every file is whole; a second one, or the operating system, ends it at once.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return CommandTable.Run(args, ToolConsole.OfProcess(stop.Token));

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
