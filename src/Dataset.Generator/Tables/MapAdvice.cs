using Dataset.Generator.Records;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Tables;

/// <summary>What to write below <c>rows:</c> for a cell that does not speak for itself, as YAML that can be pasted.</summary>
internal static class MapAdvice
{
    public static string Of(MappedColumnRecord column, string cell, string meaning) =>
        $"{column.Key}: {{ column: {YamlText.Flow(column.Column)}, map: {{ {YamlText.Quoted(cell)}: {meaning} }} }}";
}
