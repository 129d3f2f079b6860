using System.Globalization;

namespace Dataset.Tool.Adding;

/// <summary>How a table is written, guessed from its lines.</summary>
/// <param name="Delimiter">What parts its cells; null for a table of fixed width.</param>
/// <param name="Comment">What its remarks begin with; null where it has none.</param>
/// <param name="Missing">What stands where a value is missing.</param>
/// <param name="Columns">Of fixed width, where each column begins, from 1.</param>
internal sealed record TableDialect(char? Delimiter, string? Comment, IReadOnlyList<string> Missing, IReadOnlyList<int> Columns)
{
    private const int MostLines = 2_000;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private static readonly string[] KnownMissing = ["..", "...", "NA", "N/A", "n/a", "na", "-", "–", "—", ":", ".", "null", "NULL", "x"];

    public static TableDialect Guess(string text, string name)
    {
        var all = text.Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0).Take(MostLines).ToList();
        var comment = new[] { "#", "//" }.FirstOrDefault(mark => all.Count > 0 && all[0].StartsWith(mark, StringComparison.Ordinal));
        var lines = comment is null ? all : all.Where(line => !line.StartsWith(comment, StringComparison.Ordinal)).ToList();
        var usual = Path.GetExtension(name).Equals(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
        var delimiter = Delimiters.OrderByDescending(one => one == usual).MaxBy(one => FewestOf(lines, one));
        if (FewestOf(lines, delimiter) == 0)
        {
            return new(null, comment, [], ColumnsOf(lines));
        }

        var numbers = ColumnsOfNumbers(lines.Skip(1).Select(line => CellsOf(line, delimiter)).ToList());
        return new(delimiter, comment, [.. KnownMissing.Where(word => numbers.Any(column => column.Contains(word)))], []);
    }

    /// <summary>
    /// The cells of the columns that otherwise print numbers, nine of ten: elsewhere NA may be Namibia, and x a mark.
    /// </summary>
    private static List<List<string>> ColumnsOfNumbers(List<List<string>> rows) =>
        [.. Enumerable.Range(0, rows.Count == 0 ? 0 : rows.Max(static row => row.Count))
            .Select(column => rows.Where(row => column < row.Count && row[column].Length > 0).Select(row => row[column]).ToList())
            .Where(static cells => cells.Except(KnownMissing, StringComparer.Ordinal).ToList() is { Count: > 0 } others
                && others.Count(IsNumber) * 10 >= others.Count * 9)];

    private static bool IsNumber(string cell) => cell.Any(char.IsDigit) && cell.All(static c => !char.IsLetter(c) || c is 'e' or 'E');

    /// <summary>What stands between the delimiters of a line, those in quotation marks left alone.</summary>
    private static List<string> CellsOf(string line, char delimiter)
    {
        var (cells, start, isQuoted) = (new List<string>(), 0, false);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at == line.Length || (line[at] == delimiter && !isQuoted))
            {
                cells.Add(line[start..at].Trim(' ', '"'));
                start = at + 1;
            }
            else
            {
                isQuoted ^= line[at] == '"';
            }
        }

        return cells;
    }

    /// <summary>What an entry must say of it: nothing for a plain CSV.</summary>
    public IEnumerable<SourceField> Fields()
    {
        if (Delimiter is not null and not ',')
        {
            yield return new("delimiter", Delimiter == '\t' ? "tab" : $"\"{Delimiter}\"") { IsYaml = true };
        }

        if (Comment is not null)
        {
            yield return new("comment", $"\"{Comment}\"") { IsYaml = true };
        }

        if (Missing.Count > 0)
        {
            yield return new("missing", $"[{string.Join(", ", Missing.Select(static word => $"\"{word}\""))}]") { IsYaml = true };
        }

        if (Columns.Count > 0)
        {
            // The names are nobody's but a person's: no line of the table gives them.
            yield return new("header_rows", "0");
            var spans = Columns.Select((first, i) => i + 1 < Columns.Count
                ? string.Create(CultureInfo.InvariantCulture, $"TODO Column{i + 1}: {first}-{Columns[i + 1] - 1}")
                : string.Create(CultureInfo.InvariantCulture, $"TODO Column{i + 1}: {first}-"));
            yield return new("columns", $"{{ {string.Join(", ", spans)} }}") { IsYaml = true };
        }
    }

    /// <summary>How many of a delimiter each of the first lines has at least.</summary>
    private static int FewestOf(List<string> lines, char delimiter) =>
        lines.Count == 0 ? 0 : lines.Take(50).Min(line => CountOf(line, delimiter));

    private static int CountOf(string line, char delimiter)
    {
        var (count, isQuoted) = (0, false);
        foreach (var c in line)
        {
            isQuoted ^= c == '"';
            count += c == delimiter && !isQuoted ? 1 : 0;
        }

        return count;
    }

    /// <summary>A column begins behind two places or more that are blank in every line.</summary>
    private static IReadOnlyList<int> ColumnsOf(List<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(static line => line.Length);
        var columns = new List<int>();
        var blank = 2;
        for (var at = 0; at < width; at++)
        {
            var isBlank = lines.TrueForAll(line => at >= line.Length || line[at] == ' ');
            if (!isBlank && blank >= 2)
            {
                columns.Add(at + 1);
            }

            blank = isBlank ? blank + 1 : 0;
        }

        return columns.Count > 1 ? columns : [];
    }
}
