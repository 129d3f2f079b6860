namespace Dataset.Generator;

/// <param name="HintName">The name of the file that the compiler shows it as.</param>
internal sealed record GeneratedSource(string HintName, string Code);
