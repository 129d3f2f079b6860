using System.Diagnostics;

namespace Dataset.Testing;

/// <summary>A guard against what grows with the square of its input (minutes), not a measurement: the machine may be busy.</summary>
public static class TimeGuard
{
    public static TimeSpan Most { get; } = TimeSpan.FromSeconds(60);

    public static T Run<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        Assert.True(watch.Elapsed < Most, $"took {watch.Elapsed}");
        return result;
    }
}
