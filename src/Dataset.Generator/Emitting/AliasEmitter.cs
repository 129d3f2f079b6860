using System.Text;
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

    /// <summary>The former members of a figure, inside its series.</summary>
    public static void AppendMembers(StringBuilder code, SeriesModel series, FigureModel figure, EmitOptions options)
    {
        foreach (var alias in figure.Aliases)
        {
            var name = $"{series.Topic}.{series.Name}.{figure.Member}";
            AppendMember(code, alias, name, $"{series.Topic}.{series.Name}.{alias}", SeriesEmitter.TypeOf(series, figure), figure, figure.Member, options);
        }
    }

    /// <summary>The former classes of a series, beside it: every member forwards, those that were renamed too.</summary>
    public static void AppendClasses(StringBuilder code, SeriesModel series, EmitOptions options)
    {
        foreach (var alias in series.Aliases)
        {
            var (name, former) = ($"{series.Topic}.{series.Name}", $"{series.Topic}.{alias}");
            var target = $"global::{options.Namespace}.{name}";
            code.Append($"\n        /// <summary>Renamed to {name}.</summary>\n");
            AppendObsolete(code, "        ", Message(former, name), Renamed, options);
            code.Append($$"""
                        {{options.Visibility}} static class {{alias}}
                        {
                            /// <summary>The series itself.</summary>
                            public static global::Dataset.Runtime.Series<{{series.Unit.Type}}> Series => {{target}}.Series;

                            /// <summary>The figures in period order.</summary>
                            public static global::System.Collections.Generic.IReadOnlyList<global::Dataset.Runtime.IFigure> Figures => {{target}}.Figures;

                """);
            foreach (var figure in series.Figures)
            {
                var type = figure.IsDisputed ? $"{target}.{SeriesEmitter.TypeOf(series, figure)}" : SeriesEmitter.TypeOf(series, figure);
                foreach (var member in (IEnumerable<string>)[figure.Member, .. figure.Aliases])
                {
                    AppendMember(code, member, $"{name}.{figure.Member}", $"{former}.{member}", type, figure, $"{target}.{figure.Member}", options);
                }
            }

            code.Append("        }\n");
        }
    }

    public static void AppendObsolete(StringBuilder code, string indent, string message, string id, EmitOptions options)
    {
        code.Append(indent).Append($"[global::System.Obsolete({Literals.String(message)}, DiagnosticId = \"{id}\"");
        if (options.HelpBase.Length > 0)
        {
            code.Append($", UrlFormat = {Literals.String(options.HelpBase + "{0}.md")}");
        }

        code.Append(")]\n");
    }

    private static void AppendMember(StringBuilder code, string member, string name, string former, string type, FigureModel figure, string target, EmitOptions options)
    {
        const string Indent = "            ";
        code.Append($"\n{Indent}/// <summary>Renamed to {name}.</summary>\n");
        var message = Message(former, name);
        AppendObsolete(code, Indent, figure.Warning is { } warning ? $"{message} {warning.Message}" : message, Renamed, options);
        code.Append($"{Indent}public static {type} {member} => {target};\n");
    }

    public static string Message(string former, string name) => $"{former} was renamed: use {name}, which is the same.";
}
