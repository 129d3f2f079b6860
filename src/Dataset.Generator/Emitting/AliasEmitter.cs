using Dataset.Generator.Model;

namespace Dataset.Generator.Emitting;

/// <summary>
/// Former names, each a forward to what replaced it. The ids are those of the analyst's build: <c>DSDATA001</c> a name that changed,
/// <c>DSDATA002</c> a figure that was retracted, <c>DSDATA003</c> a value that was corrected.
/// </summary>
internal static class AliasEmitter
{
    public const string Renamed = "DSDATA001";
    public const string Retracted = "DSDATA002";
    public const string Corrected = "DSDATA003";

    /// <summary>The former members of the figures, inside their series.</summary>
    public static void WriteMembers(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        var scope = $"{series.Topic}.{series.Name}";
        foreach (var figure in series.Figures)
        {
            foreach (var alias in figure.Aliases)
            {
                var type = SeriesEmitter.TypeOf(series, figure);
                WriteMember(code, figure, $"{type} {alias}", figure.Member, $"{scope}.{alias}", $"{scope}.{figure.Member}", options);
            }
        }
    }

    /// <summary>The former classes of a series, beside it: every member forwards, those that were renamed too.</summary>
    public static void WriteClasses(SourceWriter code, SeriesModel series, EmitOptions options)
    {
        foreach (var alias in series.Aliases)
        {
            WriteClass(code, series, alias, options);
        }
    }

    public static void WriteObsolete(SourceWriter code, string message, string id, EmitOptions options)
    {
        var help = options.HelpBase.Length > 0 ? $", UrlFormat = {Literals.String(options.HelpBase + "{0}.md")}" : string.Empty;
        code.Line($"[global::System.Obsolete({Literals.String(message)}, DiagnosticId = \"{id}\"{help})]");
    }

    /// <summary>The comment and the warning of a former name.</summary>
    /// <param name="name">What it is called now.</param>
    /// <param name="message">What a build states that uses it.</param>
    public static void WriteRenamed(SourceWriter code, string name, string message, EmitOptions options)
    {
        DocElement.Summary(code, $"Renamed to {name}.");
        WriteObsolete(code, message, Renamed, options);
    }

    public static string Message(string former, string name) => $"{former} was renamed: use {name}, which is the same.";

    private static void WriteClass(SourceWriter code, SeriesModel series, string alias, EmitOptions options)
    {
        var (name, former) = ($"{series.Topic}.{series.Name}", $"{series.Topic}.{alias}");
        var target = $"global::{options.Namespace}.{name}";
        code.Separate();
        WriteRenamed(code, name, Message(former, name), options);
        code.Line(SourceFile.Attribute);
        using var body = code.Block($"{options.Visibility} static class {alias}");
        foreach (var figure in series.Figures)
        {
            var type = figure.HasVoices ? $"{target}.{SeriesEmitter.TypeOf(series, figure)}" : SeriesEmitter.TypeOf(series, figure);
            foreach (var member in (IEnumerable<string>)[figure.Member, .. figure.Aliases])
            {
                var (now, was) = ($"{name}.{figure.Member}", $"{former}.{member}");
                WriteMember(code, figure, $"{type} {member}", $"{target}.{figure.Member}", was, now, options);
            }
        }

        code.Separate();
        code.Line("/// <summary>The series itself.</summary>");
        code.Member($"public static global::Dataset.Runtime.Series<{series.Unit.Type}> Series", target + ".Series");
        code.Separate();
        code.Line("/// <summary>In period order.</summary>");
        code.Member($"public static {SeriesEmitter.FiguresOf(series)} Figures", target + ".Figures");
    }

    private static void WriteMember(
        SourceWriter code, FigureModel figure, string member, string target, string former, string name, EmitOptions options)
    {
        var message = Message(former, name);
        code.Separate();
        WriteRenamed(code, name, figure.Warning is { } warning ? $"{message} {warning.Message}" : message, options);
        code.Member("public static " + member, target);
    }
}
