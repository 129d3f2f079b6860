using System.CommandLine;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Completing;

/// <summary>Prints the script by which a shell asks the command itself what may stand next.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _dataset() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(dataset "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _dataset dataset
        """;

    private const string Zsh = """
        _dataset() {
            local -a words_found
            words_found=("${(@f)$(dataset "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -a words_found
            _files
        }
        compdef _dataset dataset
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName dataset -ScriptBlock {
            param($word, $line, $cursor)
            dataset "[suggest:$cursor]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    private static readonly (string Shell, string Script)[] Scripts = [("bash", Bash), ("zsh", Zsh), ("pwsh", PowerShell)];

    public static Command Build(ToolConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "The shell that asks." };
        shell.AcceptOnlyFromAmong([.. Scripts.Select(static one => one.Shell)]);
        var verb = new Verb("completion", "Print the script that completes verbs and options in a shell.")
        {
            Examples =
            [
                new("eval \"$(dataset completion bash)\"", "In ~/.bashrc: Tab completes."),
                new("source <(dataset completion zsh)", "In ~/.zshrc, after compinit."),
                new("dataset completion pwsh | Out-String | Invoke-Expression", "In the profile of PowerShell."),
            ],
        };
        verb.Add(shell);
        verb.SetAction(result =>
        {
            var name = result.GetRequiredValue(shell);
            console.Output.WriteLine(Array.Find(Scripts, one => one.Shell == name).Script);
            return ExitCode.Fine;
        });
        return verb;
    }
}
