using System.CommandLine;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>Records against documents; the locks are written, or with <c>--check</c> compared with what would be written.</summary>
internal static class VerifyCommand
{
    public static Command Build(ToolConsole console)
    {
        var options = new VerifyOptions();
        var check = new Option<bool>("--check") { Description = "Write nothing, as 'check' does: a lock that differs is an error." };
        var verb = new Verb("verify", "Find every quotation in its document, match every number with the words, and write the locks.")
        {
            Examples =
            [
                new("dataset verify", "Verifies the dataset of this folder and writes quotes.lock and names.lock."),
                new("dataset verify --check --summary", "Writes nothing, and says what the figures rest on."),
                new("dataset verify --records data --documents ../documents", "Names both folders."),
            ],
        };
        options.AddTo(verb);
        verb.Add(check);
        verb.SetAction(result =>
        {
            var verification = options.Verify(result, console);
            var (isSummary, isJson) = (options.IsSummary(result), options.IsJson(result));
            return result.GetValue(check) ? VerifyReport.Check(verb.Name, verification, isSummary, isJson, console)
                : VerifyReport.Lock(verb.Name, verification, isSummary, isJson, console);
        });
        return verb;
    }
}
