namespace Dataset.Tool.Extracting;

/// <summary>
/// How long reading a document may take, in time of the processor: the time of the clock depends on what else the machine does. Nothing
/// else in the process works meanwhile.
/// </summary>
internal sealed class ProcessorBudget
{
    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Page = TimeSpan.FromSeconds(0.1);

    private readonly TimeSpan _start = Environment.CpuUsage.TotalTime;
    private int _pages;

    public bool IsSpent => Environment.CpuUsage.TotalTime - _start > Whole + (_pages * Page);

    public int Seconds => (int)(Whole + (_pages * Page)).TotalSeconds;

    /// <summary>A page was read: a long document may take longer.</summary>
    public void AllowPage() => Interlocked.Increment(ref _pages);
}
