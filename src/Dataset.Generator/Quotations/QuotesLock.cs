using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Quotations;

/// <summary>The lock as a whole. The generator reads it; the verify target alone writes it.</summary>
internal sealed class QuotesLock : IEquatable<QuotesLock>
{
    public const string FileName = "quotes.lock";

    /// <summary>The claim of words that belong to none: an anchor's, a record's length of time.</summary>
    public const string NoClaim = "-";

    /// <summary>What an anchor's figure begins with.</summary>
    public const string Anchors = "anchors.";

    /// <summary>What a table's figure begins with.</summary>
    public const string Tables = "tables.";

    // By series, so that an edit of one line is the business of one file.
    private readonly IReadOnlyDictionary<string, List<PlacedLine>> _lines;

    private readonly string _text;

    private QuotesLock(string path, string text, IReadOnlyDictionary<string, List<PlacedLine>> lines) =>
        (Path, _text, _lines) = (path, text, lines);

    public string Path { get; }

    public static Result<QuotesLock> Parse(string path, string text)
    {
        var lines = new Dictionary<string, List<PlacedLine>>(StringComparer.Ordinal);
        var issues = new List<Issue>();
        var number = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).TrimEnd('\r');
            start = end + 1;
            if (line.Length > 0)
            {
                var place = new SourceSpan(path, number, 0, number, line.Length);
                if (Parse(line, out var problem) is { } parsed)
                {
                    var owner = OwnerOf(parsed.Figure);
                    if (!lines.TryGetValue(owner, out var own))
                    {
                        lines.Add(owner, own = []);
                    }

                    own.Add(new(parsed, place));
                }
                else
                {
                    issues.Add(Issue.Of(QuotationRules.LockNotUnderstood, place, problem!));
                }
            }

            number++;
        }

        return new(new(path, text, lines), issues.ToEquatable());
    }

    /// <summary>The lines of the series of these ids.</summary>
    public LockLines Of(IEnumerable<string> series) =>
        new(series.SelectMany(one => _lines.TryGetValue(one, out var lines) ? lines : []).ToEquatable());

    /// <summary>The lines of one owner: a series, or <see cref="Anchors"/> or <see cref="Tables"/> for all of these.</summary>
    public LockLines Of(string owner) => Of([owner]);

    /// <summary>The lines of all but the known owners.</summary>
    public LockLines OfOthers(Func<string, bool> isKnown) =>
        new(_lines.Where(owner => !isKnown(owner.Key)).SelectMany(owner => owner.Value).OrderBy(line => line.Place.Line).ToEquatable());

    public bool Equals(QuotesLock? other) => other is not null && Path == other.Path && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as QuotesLock);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private static LockLine? Parse(string line, out string? problem)
    {
        problem = null;
        var fields = line.Split('\t');
        if (fields.Length != 7)
        {
            problem = $"a line has 7 fields, and this one {fields.Length}";
            return null;
        }

        if (!int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length == 0)
        {
            problem = "start and length are not whole numbers";
            return null;
        }

        if (!IsHash(fields[3]) || !IsHash(fields[4]))
        {
            problem = "a hash is not 64 hexadecimal digits";
            return null;
        }

        var parsed = new LockLine(fields[0], start, length, fields[3], fields[4], fields[5], fields[6]);
        if (!parsed.IsWithinDocument)
        {
            problem = $"no document is so long that {fields[2]} characters start at {fields[1]}";
            return null;
        }

        return parsed;
    }

    /// <summary>The series of a figure's id: its first two parts. An anchor's or a table's has no more than these.</summary>
    private static string OwnerOf(string figure)
    {
        var first = figure.IndexOf('.');
        var second = first < 0 ? -1 : figure.IndexOf('.', first + 1);
        return second >= 0
            ? figure.Substring(0, second)
            : ((string[])[Anchors, Tables]).FirstOrDefault(prefix => figure.StartsWith(prefix, StringComparison.Ordinal)) ?? figure;
    }

    private static bool IsHash(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return text.Length == 64;
    }
}
