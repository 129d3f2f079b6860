namespace Dataset.Generator.Primitives;

/// <summary>
/// Looks at a token in every loop that grows with the data: an editor cancels at every key, and must not wait for the end of a stage.
/// </summary>
internal static class Watch
{
    /// <summary>
    /// Called at each look of this thread: tests count the looks and the work between two, which a token lets nobody do. Else null.
    /// </summary>
    [ThreadStatic]
    public static Action? Looked;

    /// <summary>Throws when the work is not wanted any more.</summary>
    public static void Look(this CancellationToken cancellation)
    {
        Looked?.Invoke();
        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The items, with a look before each.</summary>
    public static IEnumerable<T> Watched<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (var item in items)
        {
            cancellation.Look();
            yield return item;
        }
    }
}
