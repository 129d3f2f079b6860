namespace Dataset.Generator.Lowering;

/// <summary>
/// Which page of its topic has which series. By the number of figures and not by the length of their texts, so that an edit of a value
/// moves no series to another page.
/// </summary>
internal static class Paging
{
    // All bytes of a literal are in the compiler's memory at once, about 170 bytes for each of them.
    private const int MostFigures = 256;

    /// <summary>Each series with the number of its page, from 1.</summary>
    /// <param name="series">By id, so that those of a topic follow one another.</param>
    public static IEnumerable<(T Series, int Page)> Of<T>(IEnumerable<T> series, Func<T, string> topicOf, Func<T, int> figuresOf)
    {
        var topic = string.Empty;
        var (page, figures) = (1, 0);
        foreach (var one in series)
        {
            if (topicOf(one) != topic)
            {
                (topic, page, figures) = (topicOf(one), 1, 0);
            }
            else if (figures + figuresOf(one) > MostFigures)
            {
                (page, figures) = (page + 1, 0);
            }

            figures += figuresOf(one);
            yield return (one, page);
        }
    }
}
