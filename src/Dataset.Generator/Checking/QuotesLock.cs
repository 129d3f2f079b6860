using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;

namespace Dataset.Generator.Checking;

/// <summary>Where a quotation was found: one line of <c>quotes.lock</c>.</summary>
/// <param name="Figure">The figure's id; <c>anchors.key</c> for the words of an anchor.</param>
/// <param name="Claim">The claim's id; <c>-</c> for words that belong to no claim.</param>
internal sealed record LockLine(string Document, int Start, int Length, string RawHash, string Hash, string Figure, string Claim)
{
    public override string ToString() => string.Join("\t", Document, Text(Start), Text(Length), RawHash, Hash, Figure, Claim);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The lock as a whole. The generator reads it; the verify target alone writes it.</summary>
internal sealed class QuotesLock : IEquatable<QuotesLock>
{
    public const string FileName = "quotes.lock";

    /// <summary>The claim of words that belong to none: an anchor's, a record's length of time.</summary>
    public const string NoClaim = "-";

    private readonly Dictionary<(string Figure, string Claim), List<(LockLine Line, int Number)>> _lines = new();

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

    /// <summary>Takes the line of a quotation out; what is left at the end is stale.</summary>
    public LockLine? Find(Taken taken, string document, string hash, string figure, string claim)
    {
        if (_lines.TryGetValue((figure, claim), out var lines))
        {
            foreach (var (line, number) in lines)
            {
                if (line.Hash == hash && line.Document == document && taken.Add(number))
                {
                    return line;
                }
            }
        }

        return null;
    }

    public IEnumerable<Issue> Stale(Taken taken) => _lines.Values.SelectMany(lines => lines)
        .Where(line => !taken.Contains(line.Number))
        .OrderBy(line => line.Number)
        .Select(line => Issue.Of(QuotationRules.StaleLock, At(line.Number, line.Line.ToString().Length), $"{line.Line.Figure}, {line.Line.Claim}"));

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
            var key = (fields[5], fields[6]);
            if (!_lines.TryGetValue(key, out var lines))
            {
                _lines.Add(key, lines = []);
            }

            lines.Add((new(fields[0], start, length, fields[3], fields[4], fields[5], fields[6]), number));
        }
    }

    private void Report(string line, int number, string problem) => Issues.Add(Issue.Of(QuotationRules.LockNotUnderstood, At(number, line.Length), problem));

    private Place At(int number, int length) => new(Path, number, 0, number, length);

    private static bool IsHash(string text) => text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>The line numbers that belong to a quotation, for one pass over the records.</summary>
    internal sealed class Taken
    {
        private readonly HashSet<int> _numbers = [];

        public bool Add(int number) => _numbers.Add(number);

        public bool Contains(int number) => _numbers.Contains(number);
    }
}
