namespace Dataset.Tool.Frame;

/// <summary>What a command ends with; <c>docs/tool.md</c> and each help page state the same.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>The data has errors, or what was asked for was not found.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or a folder or file that it needs is not there. Nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C. Every file is as it was.</summary>
    public const int Stopped = 130;
}
