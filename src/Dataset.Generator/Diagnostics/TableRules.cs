namespace Dataset.Generator.Diagnostics;

/// <summary>What can be wrong with a table, and with what a record makes of it.</summary>
internal static class TableRules
{
    public static readonly Rule DialectNotUnderstood = new("DS7001", "Form of a table not understood", "'{0}' is not {1}. {2}");
}
