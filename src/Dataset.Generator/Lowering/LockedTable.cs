using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;

namespace Dataset.Generator.Lowering;

/// <summary>A table that figures are made of. It has one line in the lock, and not one for each cell.</summary>
/// <param name="Source">Its key.</param>
/// <param name="Cells">How many of its cells state numbers.</param>
internal sealed record LockedTable(string Source, int Cells)
{
    public static IEnumerable<LockedTable> OfFigures(BoundFile file) => Join(
        from series in file.Series
        from figure in series.Figures
        from claim in figure.Claims
        from cell in claim.Record.Cells
        select new LockedTable(cell.In, cell.Count));

    /// <summary>Each table once, in ordinal order.</summary>
    public static IEnumerable<LockedTable> Join(IEnumerable<LockedTable> tables) =>
        from table in tables
        group table by table.Source into own
        orderby own.Key
        select new LockedTable(own.Key, own.Sum(static table => table.Cells));

    /// <summary>
    /// Its line: the number of cells stands for the length of the words, and the hash is that of the whole file, which was compared with
    /// the record's when the table was read. Null where it is declared nowhere, which is reported.
    /// </summary>
    public LockLine? ToLine(SymbolTable symbols) => symbols.Sources.Find(Source) is { Table: { } file } source
        ? new(file, 0, Cells, source.Sha256, source.Sha256, QuotesLock.Tables + Source, QuotesLock.NoClaim)
        : null;

    /// <summary>What the lock has of tables against what the records read of them.</summary>
    public static IEnumerable<Issue> Validate(IEnumerable<LockedTable> tables, LockLines lines, SymbolTable symbols)
    {
        var rest = lines.Lines.Items.ToList();
        foreach (var table in Join(tables))
        {
            if (table.ToLine(symbols) is not { } line)
            {
                continue;
            }

            var index = rest.FindIndex(placed => placed.Line.Figure == line.Figure);
            if (index < 0 || rest[index].Line != line)
            {
                var problem = index < 0 ? "it has no line for it" : DifferenceOf(rest[index].Line, line);
                var place = NodePlace.At(symbols.Sources.FileOf(table.Source), "sources", table.Source, "table");
                yield return Issue.Of(QuotationRules.TableNotLocked, place, line.Document, problem);
            }

            if (index >= 0)
            {
                rest.RemoveAt(index);
            }
        }

        foreach (var (line, place) in rest)
        {
            yield return Issue.Of(QuotationRules.StaleLock, place, line.Figure);
        }
    }

    private static string DifferenceOf(LockLine locked, LockLine line)
    {
        if (locked.Document != line.Document)
        {
            return $"it has the file {locked.Document}";
        }

        return locked.Hash == line.Hash && locked.RawHash == line.RawHash
            ? FormattableString.Invariant($"it counts {locked.Length:N0} of its cells, and the records read {line.Length:N0}")
            : "it has the hash of another edition of the file";
    }
}
