using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>A series whose figures have no names: one class with the look-up, whatever the number of figures.</summary>
internal static class BulkEmitter
{
    private const string Period = "global::Dataset.Runtime.Period";

    public static string HintName(SeriesModel series) => $"{series.Topic}.{series.Name}.g.cs";

    public static string Emit(SeriesModel series, BulkModel bulk, EmitOptions options, CancellationToken cancellation) => SourceFile.Print(
        options.Namespace,
        code =>
        {
            using (code.Block("partial class " + series.Topic))
            {
                Write(code, series, bulk, options, cancellation);
            }
        },
        cancellation);

    private static void Write(
        SourceWriter code, SeriesModel series, BulkModel bulk, EmitOptions options, CancellationToken cancellation)
    {
        code.Separate();
        DocCommentWriter.Write(code, series, options);
        code.Line(SourceFile.Attribute);
        using (code.Block($"{options.Visibility} static class {series.Name}"))
        {
            WriteMembers(code, series, bulk, "Rows");
            PageEmitter.WriteSwitch(code, "Source", series.Sources, options);
            WriteRows(code, series, bulk, cancellation);
        }

        foreach (var alias in series.Aliases)
        {
            code.Separate();
            var message = AliasEmitter.Message($"{series.Topic}.{alias}", $"{series.Topic}.{series.Name}");
            AliasEmitter.WriteRenamed(code, series.Name, message, options);
            code.Line(SourceFile.Attribute);
            using var body = code.Block($"{options.Visibility} static class {alias}");
            WriteMembers(code, series, bulk, series.Name + ".Rows");
        }
    }

    private static void WriteMembers(SourceWriter code, SeriesModel series, BulkModel bulk, string rows)
    {
        var (unit, column) = (series.Unit.Type, bulk.KeyColumn);
        var parameters = column is null ? $"{Period} period" : $"string key, {Period} period";
        var arguments = column is null ? "period" : "key, period";
        var what = column is null ? "a period" : $"a {Literals.Xml(column)} and a period";
        code.Separate();
        DocElement.Summary(code, $"All figures, looked up by {what}; in order, with their title, unit and table.");
        code.Member($"public static global::Dataset.Runtime.BulkSeries<{unit}> Series", rows);
        code.Separate();
        DocElement.Summary(code, $"The figure of {what}.");
        code.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none.</exception>");
        code.Member($"public static global::Dataset.Runtime.BulkFigure<{unit}> At({parameters})", $"{rows}.At({arguments})");
        code.Separate();
        DocElement.Summary(code, $"The figure of {what}, where there is one.");
        code.Member(
            $"public static bool TryFind({parameters}, out global::Dataset.Runtime.BulkFigure<{unit}> figure)",
            $"{rows}.TryFind({arguments}, out figure)");
    }

    private static void WriteRows(SourceWriter code, SeriesModel series, BulkModel bulk, CancellationToken cancellation)
    {
        code.Separate();
        code.Code($"internal static readonly global::Dataset.Runtime.BulkSeries<{series.Unit.Type}> Rows = new(");
        using (code.Deeper())
        {
            code.Write("new(");
            PageEmitter.WriteOne(code, series);
            code.Line((Literals.StringOrNull(bulk.KeyColumn) ?? "null") + ",");
            code.Line($"typeof({series.Name}).Assembly,");
            code.Line(Literals.String(bulk.Resource) + ",");
            code.Line(Literals.String(bulk.Sha256) + ");");
        }
    }
}
