namespace Dataset.Generator.Records;

internal enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,
}
