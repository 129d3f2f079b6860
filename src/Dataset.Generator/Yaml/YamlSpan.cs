using Dataset.Generator.Diagnostics;

namespace Dataset.Generator.Yaml;

/// <summary>
/// A stretch of a file: lines and columns from zero, the end exclusive, in UTF-16 units. Line breaks are CR, LF, CRLF, U+0085, U+2028
/// and U+2029, the breaks of Roslyn's <c>SourceText</c> and of YamlDotNet alike; a byte order mark takes no column.
/// </summary>
internal readonly record struct YamlSpan(int Line, int Column, int EndLine, int EndColumn)
{
    public YamlSpan End => new(EndLine, EndColumn, EndLine, EndColumn);

    public YamlSpan To(YamlSpan last) => new(Line, Column, last.EndLine, last.EndColumn);

    public SourceSpan In(string file) => new(file, Line, Column, EndLine, EndColumn);
}
