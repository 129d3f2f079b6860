using System.CommandLine;
using Dataset.Tool.Frame;
using Dataset.Tool.Verifying;

namespace Dataset.Tool.Checking;

/// <summary>Verifies and writes nothing, once or at each save.</summary>
internal static class CheckCommand
{
    public static Command Build(ToolConsole console)
    {
        var options = new VerifyOptions();
        var watch = new Option<bool>("--watch") { Description = "Check again at each save of a record or a document, until Ctrl-C." };
        var verb = new Verb("check", "Verify and write nothing: a lock that is not as it should be is an error.")
        {
            Examples =
            [
                new("dataset check", "What a build with the documents at hand checks."),
                new("dataset check --watch", "Answers at each save while you write records. Ctrl-C ends it."),
            ],
        };
        options.AddTo(verb);
        verb.Add(watch);
        verb.SetAction(result =>
        {
            var (isSummary, isJson) = (options.IsSummary(result), options.IsJson(result));
            return result.GetValue(watch) ? WatchLoop.Run(options.Folders(result, console), isJson, console)
                : VerifyReport.Check(verb.Name, options.Verify(result, console), isSummary, isJson, console);
        });
        return verb;
    }
}
