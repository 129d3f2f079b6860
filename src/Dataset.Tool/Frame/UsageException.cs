namespace Dataset.Tool.Frame;

/// <summary>The command cannot run as it was called. The message says what to write instead; the exit code is 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
