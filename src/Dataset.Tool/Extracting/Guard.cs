namespace Dataset.Tool.Extracting;

/// <summary>Runs the readers of other people's formats so that no document can take the process down.</summary>
internal static class Guard
{
    // A reader that recurses into a document ends the process when the stack does; 64 MB is for nesting that the limits let through.
    private const int StackBytes = 64_000_000;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs on a thread of its own; whatever is thrown becomes a sentence.</summary>
    public static T Run<T>(Func<ProcessorBudget, T> extract)
        where T : class
    {
        T? extraction = null;
        Exception? thrown = null;
        var budget = new ProcessorBudget();
        var thread = new Thread(
            () =>
            {
                try
                {
                    extraction = extract(budget);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            StackBytes)
        {
            // One that does not come back must not keep the process.
            IsBackground = true,
        };
        thread.Start();
        while (!thread.Join(Interval))
        {
            if (budget.IsSpent)
            {
                throw new ExtractionException($"reading it takes more than {budget.Seconds} seconds of the processor, as no document "
                    + "of its length does");
            }
        }

        return thrown switch
        {
            null => extraction!,
            ExtractionException refused => throw refused,
            OutOfMemoryException => throw new ExtractionException("reading it takes more memory than there is", thrown),
            _ => throw new ExtractionException($"it is damaged ({thrown.Message.ReplaceLineEndings(" ").TrimEnd('.')})", thrown),
        };
    }
}
