using System.Globalization;
using System.Text;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tables;

/// <summary>The names of the series that the values of a column part.</summary>
internal sealed class GroupNames(Table table, SeriesRecord series, int column, CappedIssues issues)
{
    private readonly Dictionary<string, (string Value, int Row)> _byKey = new(StringComparer.Ordinal);

    /// <summary>The name of a value's series; null when the value gives none that is free, which is reported at its cell.</summary>
    /// <param name="row">The first row that has the value.</param>
    public string? NameOf(string value, int row)
    {
        var rows = series.Rows!;
        var own = rows.Names.Items.FirstOrDefault(name => name.Text == value)?.Meaning ?? ToName(value);
        var name = series.Name + own;
        if (own is null || !Identifier.IsName(name))
        {
            issues.Report(TableRules.ValueWithoutName, table.PlaceOf(row, column), value, rows.By!, YamlText.Quoted(value));
            return null;
        }

        if (_byKey.TryGetValue(Identifier.ToKey(name), out var other))
        {
            issues.Report(TableRules.ValuesOfOneName, table.PlaceOf(row, column), value, other.Value,
                table.Line(other.Row).ToString("N0", CultureInfo.InvariantCulture), name);
            return null;
        }

        _byKey.Add(Identifier.ToKey(name), (value, row));
        return name;
    }

    /// <summary>The name in C#, letters without their accents; null when letters would be lost.</summary>
    private static string? ToName(string value)
    {
        var plain = new StringBuilder(value.Length);
        foreach (var c in NormalForm.Write(value, NormalizationForm.FormD))
        {
            if (c > '~' && char.IsLetterOrDigit(c))
            {
                return null;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c);
            }
        }

        return Identifier.ToName(plain.ToString());
    }
}
