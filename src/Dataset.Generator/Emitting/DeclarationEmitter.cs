using System.Text;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Emitting;

/// <summary>Topics, units, sources and agents: small classes of declared things.</summary>
internal static class DeclarationEmitter
{
    public static string EmitTopics(IEnumerable<TopicModel> topics, EmitOptions options)
    {
        var code = Open(options);
        foreach (var topic in topics)
        {
            code.Append($$"""

                    /// <summary>{{Literals.Xml(topic.Title ?? topic.Name)}}.</summary>
                    {{options.Visibility}} static partial class {{topic.Name}}
                    {
                    }

                """);
        }

        return Close(code);
    }

    public static string EmitUnits(IEnumerable<UnitRecord> units, EmitOptions options)
    {
        var code = Open(options with { Namespace = options.Namespace + ".Units" });
        foreach (var unit in units)
        {
            code.Append($$"""

                    /// <summary>The unit "{{Literals.Xml(unit.Singular)}}".</summary>
                    {{options.Visibility}} readonly struct {{Identifier.ToName(unit.Key)}} : global::Dataset.Runtime.IUnit
                    {
                        /// <inheritdoc/>
                        public string Singular => {{Literals.String(unit.Singular)}};

                        /// <inheritdoc/>
                        public string Plural => {{Literals.String(unit.Plural)}};
                    }

                """);
            foreach (var former in unit.RenamedFrom)
            {
                AppendFormerUnit(code, unit, former, options);
            }
        }

        return Close(code);
    }

    // One type cannot stand for another: figures are in the new unit. The old name stays so that a build can say which that is.
    private static void AppendFormerUnit(StringBuilder code, UnitRecord unit, string former, EmitOptions options)
    {
        var name = Identifier.ToName(unit.Key);
        code.Append($"\n    /// <summary>Renamed to {name}.</summary>\n");
        AliasEmitter.AppendObsolete(code, "    ", $"Units.{former} was renamed: use Units.{name}, which the figures are in now.", AliasEmitter.Renamed, options);
        code.Append($$"""
                {{options.Visibility}} readonly struct {{former}} : global::Dataset.Runtime.IUnit
                {
                    /// <inheritdoc/>
                    public string Singular => {{Literals.String(unit.Singular)}};

                    /// <inheritdoc/>
                    public string Plural => {{Literals.String(unit.Plural)}};
                }

            """);
    }

    public static string EmitSources(IEnumerable<SourceModel> sources, EmitOptions options)
    {
        var code = OpenClass("Sources", "The documents.", options);
        foreach (var source in sources)
        {
            var record = source.Record;
            var published = source.Published is null
                ? null
                : $"global::Dataset.Runtime.Period.Parse({Literals.String(source.Published)}){(source.PublishedIsUncertain ? ".AsUncertain()" : string.Empty)}";
            AppendLazy(code, "Source", record.Key, record.Title ?? record.Text, record.RenamedFrom, options,
                ("Key", Literals.String(record.Key)),
                ("Title", Literal(record.Title)),
                ("Author", Literal(record.Author)),
                ("Publisher", Literal(record.Publisher)),
                ("Published", published),
                ("PublishedBasis", Literal(record.PublishedBasis)),
                ("Url", Literal(record.Url)),
                ("FileName", Literals.String(record.Text)),
                ("Sha256", Literals.String(record.Sha256)),
                ("RepublishedKey", Literal(record.Republishes)),
                ("Note", Literal(record.Note)));
        }

        return CloseClass(code);
    }

    public static string EmitAgents(IEnumerable<AgentRecord> agents, EmitOptions options)
    {
        var code = OpenClass("Agents", "Who speaks.", options);
        foreach (var agent in agents)
        {
            AppendLazy(code, "Agent", agent.Key, agent.Name, agent.RenamedFrom, options,
                ("Key", Literals.String(agent.Key)),
                ("Name", Literals.String(agent.Name)),
                ("Kind", Literal(agent.Kind)));
        }

        return CloseClass(code);
    }

    private static string? Literal(string? text) => text is null ? null : Literals.String(text);

    // A field and not an initialiser: the class has no static constructor, so nothing runs until one is asked for.
    private static void AppendLazy(StringBuilder code, string type, string key, string summary, EquatableArray<string> aliases, EmitOptions options, params (string Name, string? Value)[] members)
    {
        var name = Identifier.ToName(key);
        code.Append($$"""

                    private static global::Dataset.Runtime.{{type}}? _{{name}};

                    /// <summary>{{Literals.Xml(summary)}}.</summary>
                    public static global::Dataset.Runtime.{{type}} {{name}} => _{{name}} ??= new()
                    {

            """);
        foreach (var (member, value) in members)
        {
            if (value is not null)
            {
                code.Append($"            {member} = {value},\n");
            }
        }

        code.Append("        };\n");
        foreach (var alias in aliases)
        {
            code.Append($"\n        /// <summary>Renamed to {name}.</summary>\n");
            AliasEmitter.AppendObsolete(code, "        ", AliasEmitter.Message($"{type}s.{alias}", $"{type}s.{name}"), AliasEmitter.Renamed, options);
            code.Append($"        public static global::Dataset.Runtime.{type} {alias} => {name};\n");
        }
    }

    private static StringBuilder Open(EmitOptions options) => new StringBuilder().Append($$"""
        // <auto-generated/>
        #nullable enable annotations

        namespace {{options.Namespace}}
        {
        """);

    private static string Close(StringBuilder code) => code.Append("}\n").ToString();

    private static StringBuilder OpenClass(string name, string summary, EmitOptions options) => Open(options).Append($$"""

            /// <summary>{{summary}}</summary>
            {{options.Visibility}} static class {{name}}
            {
        """);

    private static string CloseClass(StringBuilder code) => Close(code.Append("    }\n"));
}
