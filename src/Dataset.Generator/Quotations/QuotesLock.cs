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

    // By series, so that an edit of one line is the business of one file.
    private readonly Dictionary<string, List<PlacedLine>> _lines = new(StringComparer.Ordinal);

    private readonly string _text;

    private QuotesLock(string path, string text)
    {
        Path = path;
        _text = text;
    }

    public string Path { get; }

    public List<Issue> Issues { get; } = [];

    public static QuotesLock Parse(string path, string text)
    {
        var quotes = new QuotesLock(path, text);
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
                quotes.Add(line, number);
            }

            number++;
        }

        return quotes;
    }

    /// <summary>The lines of the series of these ids.</summary>
    public LockLines Of(IEnumerable<string> series) =>
        new(series.SelectMany(one => _lines.TryGetValue(one, out var lines) ? lines : []).ToEquatable());

    /// <summary>The lines of one owner: a series, or <see cref="Anchors"/> for all of these.</summary>
    public LockLines Of(string owner) => Of([owner]);

    /// <summary>The lines of all but the known owners.</summary>
    public LockLines OfOthers(Func<string, bool> isKnown) =>
        new(_lines.Where(owner => !isKnown(owner.Key)).SelectMany(owner => owner.Value).OrderBy(line => line.Place.Line).ToEquatable());

    public bool Equals(QuotesLock? other) => other is not null && Path == other.Path && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as QuotesLock);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    private void Add(string line, int number)
    {
        var fields = line.Split('\t');
        if (fields.Length != 7)
        {
            Report(line, number, $"a line has 7 fields, and this one {fields.Length}");
        }
        else if (!int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length == 0)
        {
            Report(line, number, "start and length are not whole numbers");
        }
        else if (!IsHash(fields[3]) || !IsHash(fields[4]))
        {
            Report(line, number, "a hash is not 64 hexadecimal digits");
        }
        else
        {
            var owner = OwnerOf(fields[5]);
            if (!_lines.TryGetValue(owner, out var lines))
            {
                _lines.Add(owner, lines = []);
            }

            lines.Add(new(new(fields[0], start, length, fields[3], fields[4], fields[5], fields[6]), At(number, line.Length)));
        }
    }

    /// <summary>The series of a figure's id: its first two parts. An anchor's has no more than these.</summary>
    private static string OwnerOf(string figure)
    {
        var first = figure.IndexOf('.');
        var second = first < 0 ? -1 : figure.IndexOf('.', first + 1);
        return second >= 0 ? figure.Substring(0, second) : figure.StartsWith(Anchors, StringComparison.Ordinal) ? Anchors : figure;
    }

    private void Report(string line, int number, string problem) => Issues.Add(Issue.Of(QuotationRules.LockNotUnderstood, At(number, line.Length), problem));

    private SourceSpan At(int number, int length) => new(Path, number, 0, number, length);

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
