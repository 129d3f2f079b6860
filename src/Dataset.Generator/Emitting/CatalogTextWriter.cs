using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using static Dataset.Generator.Emitting.TaggedLine;

namespace Dataset.Generator.Emitting;

/// <summary>Prints what the runtime's <c>CatalogTextReader</c> reads: the checks and conflicts of one file of records.</summary>
internal static class CatalogTextWriter
{
    public static void Write(SourceWriter text, CatalogPart part)
    {
        foreach (var check in part.Checks)
        {
            Write(text, check);
        }

        foreach (var conflict in part.Conflicts)
        {
            Write(text, conflict);
        }
    }

    private static void Write(SourceWriter text, CheckModel check)
    {
        Line(text, 'K', check.Id, check.Verdict.ToString(), check.IsComputed ? "computed" : check.IsWritten ? "written" : "built-in");
        Line(text, 's', check.Assertion);
        Line(text, 'e', check.Explanation);
        Line(text, 'y', check.Because);
        foreach (var figure in check.Figures)
        {
            Line(text, 'f', figure);
        }
    }

    private static void Write(SourceWriter text, ConflictModel conflict)
    {
        Line(text, 'X', conflict.Id, conflict.Kind.ToWord());
        Line(text, 'y', conflict.Because);
        foreach (var claim in conflict.Between)
        {
            Line(text, 'b', claim);
        }
    }
}
