using System.Text;
using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>Prints the checks and conflicts that the runtime's <c>CatalogIndex</c> reads.</summary>
internal static class CatalogText
{
    public static string Of(CatalogPart part)
    {
        var text = new StringBuilder();
        foreach (var check in part.Checks)
        {
            Line(text, 'K', check.Id, Literals.Int(check.Verdict), check.IsComputed ? "2" : check.IsWritten ? "1" : "0");
            Line(text, 's', check.Assertion);
            Line(text, 'e', check.Explanation);
            Line(text, 'y', check.Because);
            foreach (var figure in check.Figures)
            {
                Line(text, 'f', figure);
            }
        }

        foreach (var conflict in part.Conflicts)
        {
            Line(text, 'X', conflict.Id, conflict.Kind);
            Line(text, 'y', conflict.Because);
            foreach (var claim in conflict.Between)
            {
                Line(text, 'b', claim);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, char tag, params string?[] fields)
    {
        if (fields[0] is null)
        {
            return;
        }

        text.Append(tag);
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\t');
            }

            Literals.AppendField(text, fields[i]!);
        }

        text.Append('\n');
    }
}
