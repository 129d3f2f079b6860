using System.Globalization;
using Dataset.Tool.Exporting.Partitions;

namespace Dataset.Scale;

/// <summary>
/// The parts of an export many times over, each copy under ids of its own: what the generator, which is for what a person names, is not
/// asked to compile. The key of a topic stands in every id and nowhere else, so that another key in its place makes another topic.
/// </summary>
/// <param name="parts">The parts of one.</param>
/// <param name="topics">The keys of its topics.</param>
/// <param name="count">How many there are to be.</param>
internal sealed class Copies(IReadOnlyList<Part> parts, IReadOnlyList<string> topics, int count)
{
    public IEnumerable<Part> All()
    {
        foreach (var part in parts.Where(static part => part.Table.IsPartitioned))
        {
            // A table without rows is one file, however often it is repeated.
            for (var copy = 0; copy < (part.Series is null ? 1 : count); copy++)
            {
                yield return part with
                {
                    Series = part.Series is null ? null : Renamed(part.Series, copy),
                    Rows = [.. part.Rows.Select(row => Renamed(row, copy))],
                };
            }
        }

        foreach (var part in parts.Where(static part => !part.Table.IsPartitioned))
        {
            yield return part with
            {
                Rows = [.. Enumerable.Range(0, count).SelectMany(copy => part.Rows.Select(row => Renamed(row, copy)))],
            };
        }
    }

    private string?[] Renamed(string?[] row, int copy) => Array.ConvertAll(row, value => value is null ? null : Renamed(value, copy));

    private string Renamed(string text, int copy)
    {
        foreach (var topic in topics)
        {
            if (text.Contains(topic, StringComparison.Ordinal))
            {
                text = text.Replace(topic, string.Create(CultureInfo.InvariantCulture, $"{topic}c{copy:000}"), StringComparison.Ordinal);
            }
        }

        return text;
    }
}
