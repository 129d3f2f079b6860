using System.CommandLine;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Locking;

/// <summary>Writes the locks of a dataset that agrees with its documents.</summary>
internal static class LockCommand
{
    public static Command Build(ToolConsole console)
    {
        var options = new VerifyOptions();
        var verb = new Verb("lock", "Write quotes.lock and names.lock, when the records agree with their documents.")
        {
            Examples =
            [
                new("dataset lock", "Verifies the dataset of this folder, and writes both locks or neither."),
                new("dataset lock --summary", "Also says what the figures rest on."),
            ],
        };
        options.AddTo(verb);
        verb.SetAction(result => VerifyReport.Lock(verb.Name, options.Verify(result, console), options.IsSummary(result),
            options.IsJson(result), console));
        return verb;
    }
}
