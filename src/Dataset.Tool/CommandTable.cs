using System.CommandLine;
using Dataset.Tool.Comparing;
using Dataset.Tool.Reading;
using Dataset.Tool.Verifying;

namespace Dataset.Tool;

/// <summary>The commands and their options.</summary>
internal static class CommandTable
{
    /// <summary>Runs a command line: 0 when all is well, 1 when not.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var root = new RootCommand(
            "Verifies the records of a dataset against their documents, compares two versions of it, and says how a text is read.")
        {
            Verify(output),
            Compare(output),
            Read(output),
        };
        return root.Parse(args)
            .Invoke(new InvocationConfiguration { Output = output, Error = output, EnableDefaultExceptionHandler = false });
    }

    private static Command Verify(TextWriter output)
    {
        var records = new Option<DirectoryInfo>("--records")
        {
            Description = "The folder of the records (*.yaml) and their locks.",
            Required = true,
        };
        var documents = new Option<DirectoryInfo>("--documents") { Description = "The folder of the documents' texts.", Required = true };
        var check = new Option<bool>("--check") { Description = "Write nothing: a lock that differs is an error." };
        var summary = new Option<bool>(
            "--summary")
        { Description = "Say how many figures, quotations and passages there are, and what is on trust." };
        records.AcceptExistingOnly();
        documents.AcceptExistingOnly();
        var command = new Command("verify",
            "Find every quotation in its document, match every number with the words, and write the locks.") { records, documents, check,
            summary };
        command.SetAction(result => VerifyCommand.Run(
            result.GetRequiredValue(records).FullName,
            result.GetRequiredValue(documents).FullName,
            result.GetValue(check),
            result.GetValue(summary),
            output));
        return command;
    }

    private static Command Read(TextWriter output)
    {
        var text = new Argument<string?>("text") { Description = "The text to read.", Arity = ArgumentArity.ZeroOrOne };
        var value = new Option<string?>("--value") { Description = "A value as a record writes it: does it agree with the text?" };
        var unit = new Option<string?>("--unit") { Description = "The unit of the value: percent, us-dollar, ship, ship per day." };
        var language = new Option<string?>(
            "--language")
        { Description = "The language of the text: de, en, es, fr. English when it is not said." };
        var json = new Option<bool>(
            "--json")
        { Description = "Read a line of JSON for each case from standard input, and write one for each." };
        var command = new Command("read", "Say how each number of a text is read, and whether a value agrees with it.") { text, value, unit,
            language, json };
        command.SetAction(result =>
        {
            if (result.GetValue(json))
            {
                return ReadCommand.ReadLines(Console.In, output);
            }

            if (result.GetValue(text) is { } given)
            {
                return ReadCommand.ReadText(given, result.GetValue(value), result.GetValue(unit), result.GetValue(language), output);
            }

            output.WriteLine("Name a text to read, or --json to read cases from standard input.");
            return 1;
        });
        return command;
    }

    private static Command Compare(TextWriter output)
    {
        var old = new Argument<DirectoryInfo>("old") { Description = "The folder of the records as they were shipped." };
        var now = new Argument<DirectoryInfo>("new") { Description = "The folder of the records as they are." };
        var oldVersion = new Option<string>("--old-version") { Description = "The version that was shipped." };
        var newVersion = new Option<string>("--new-version") { Description = "The version to ship: a step that is too small is an error." };
        var changelog = new Option<FileInfo>(
            "--changelog")
        { Description = "The changelog: a change that its data part of the new version does not tell is an error." };
        old.AcceptExistingOnly();
        now.AcceptExistingOnly();
        changelog.AcceptExistingOnly();
        var command = new Command("compare",
            "Print the changelog between two versions of the data, and the smallest version step it allows.") { old, now, oldVersion,
            newVersion, changelog };
        command.SetAction(result => CompareCommand.Run(
            result.GetRequiredValue(old).FullName,
            result.GetRequiredValue(now).FullName,
            result.GetValue(oldVersion),
            result.GetValue(newVersion),
            result.GetValue(changelog)?.FullName,
            output));
        return command;
    }
}
