namespace Dataset.Runtime;

/// <summary>The type of a column, named as a Table Schema names it.</summary>
internal enum ColumnType
{
    String,
    Number,
    Integer,
    Date,
    Boolean,
}
