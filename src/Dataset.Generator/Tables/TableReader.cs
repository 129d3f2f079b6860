using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Tables;

/// <summary>The text of a table to its rows, once it is known to be the text that the record means.</summary>
internal static class TableReader
{
    /// <summary>Beyond it a table is no text that a build should hold whole.</summary>
    public const int MaximumCharacters = 64 * 1024 * 1024;

    private const char ByteOrderMark = '\uFEFF';

    /// <param name="text">Null when the file could not be decoded as text.</param>
    public static Result<Table> Read(TableSource source, string path, string? text, CancellationToken cancellation)
    {
        var issues = new CappedIssues(source.Table);
        if (ProblemOf(text) is { } problem)
        {
            issues.Report(TableRules.NotText, NodePlace.At(source.File, "sources", source.Key, "table"), source.Table, problem);
            return new(Lost(source, path), issues.ToIssues());
        }

        text = text!.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        var hash = Verify(source, text, issues);
        cancellation.Look();
        var cells = new TableCells(text);
        var rows = new RowSink(path, cells, source.Dialect.HeaderRows, issues);
        var isWhole = true;
        if (source.Dialect.Columns.IsEmpty)
        {
            isWhole = new DelimitedReader(text, path, source.Dialect, cells, rows, issues).Read(cancellation);
        }
        else
        {
            new FixedWidthReader(text, source.Dialect, cells, rows).Read(cancellation);
        }

        if (isWhole && cells.RowCount == 0 && !issues.IsAny)
        {
            issues.Report(TableRules.NoRows, SourceSpan.TopOf(path), source.Table);
        }

        var found = issues.ToIssues();
        return new(
            new(source, path, hash, rows.Columns.ToEquatable(), cells) { IsWhole = !found.Items.Any(static issue => issue.IsError) },
            found);
    }

    /// <summary>Stands in for a table that could not be read.</summary>
    public static Table Lost(TableSource source, string path) =>
        new(source, path, string.Empty, default, new(string.Empty)) { IsWhole = false };

    private static string? ProblemOf(string? text)
    {
        const string Convert = "Save it as UTF-8, or let the tool convert it.";
        if (text is null)
        {
            return "it cannot be decoded. " + Convert;
        }

        if (text.Length > MaximumCharacters)
        {
            return "it has more than 64 million characters, more than a build can hold. Take the rows that are needed, or use several "
                + "tables.";
        }

        var at = text.IndexOf('\0');
        return at < 0 ? null : $"it holds a NUL in line {LineOf(text, at)}, as binary and UTF-16 files do. {Convert}";
    }

    /// <summary>Compares the hash of the text with the record's, and returns it.</summary>
    private static string Verify(TableSource source, string text, CappedIssues issues)
    {
        var hash = QuotedText.Sha256Hex(text);

        // The compiler takes away a byte order mark, which is one of the bytes that were hashed.
        if (source.Sha256.Length == 0 || hash == source.Sha256 || QuotedText.Sha256Hex(ByteOrderMark + text) == source.Sha256)
        {
            return hash;
        }

        var place = NodePlace.At(source.File, "sources", source.Key, "sha256");
        var lost = text.IndexOf('\uFFFD');
        if (lost < 0)
        {
            issues.Report(TableRules.TableChanged, place, source.Table, hash, source.Sha256,
                LineEnds.Remedy(text, source.Sha256)
                    ?? "Restore the table that the record is made from, or look at what changed and write the new hash.");
        }
        else
        {
            issues.Report(TableRules.NotText, NodePlace.At(source.File, "sources", source.Key, "table"), source.Table,
                $"line {LineOf(text, lost)} holds bytes that are no UTF-8. Save it as UTF-8, or let the tool convert it.");
        }

        return hash;
    }

    private static string LineOf(string text, int at)
    {
        var line = 1;
        for (var i = 0; i < at; i++)
        {
            line += text[i] == '\n' ? 1 : 0;
        }

        return line.ToString("N0", CultureInfo.InvariantCulture);
    }
}
