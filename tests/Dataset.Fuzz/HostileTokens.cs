using System.Collections.Immutable;

namespace Dataset.Fuzz;

/// <summary>What has broken readers, printers and compilers before.</summary>
internal static class HostileTokens
{
    /// <summary>Written into a file as they are.</summary>
    public static readonly ImmutableArray<string> Raw =
    [
        // What YAML 1.1 retypes.
        "no", "NO", "yes", "on", "off", "y", "~", "null", "true", "010", "0o10", "0x1F", "0.10", "1e3", "12:30", "1_500", ".inf", ".nan",
        "2025-01-26", "2025-13-45", "+1", "-0",

        // YAML of its own.
        "\t", " \t", "&a", "*a", "&a x", "*a\n*b", "!!int", "!tag", "!", "<<:", "<<: *a", "---", "...", "%YAML 1.1", "%", "@", "`", "|",
        ">", "|+9", ">-", "? ", "- ", "- - -", ": ", ":", "::", "#", " #", "{", "}", "[", "]", "{}", "[]",
        "{a: b}", "[a, b]", ",", ", ", "'", "\"", "''", "\"\"", "\\", "\"\\x41\"", "\"\\uD800\"", "\"\\U0001F600\"", "\"\\0\"",
        "\"\\N\\L\\P\"", "\"\\", "{ value: 7,000 }", "[1,000]", "a: b: c",

        // Characters nobody sees.
        "\0", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\u0001", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\u200B", "\u202E",
        "\u2066", "\u00A0", "\u00AD", "\uD800", "\uDC00", "\uD83D\uDE00", "e\u0301", "\r", "\r\n", "\n", "\n\n", "\v", "\f",

        // Ways out of a literal or a comment.
        "*/", "/*", "//", "</summary>", "<summary>", "]]>", "<!--", "&amp;", "&#0;", "&lt", "\"\"\"", "\"\"\"\"\"\"u8;", "\\u0022", "\\\"",
        "{0}", "{{", "}}", "$\"", "#error", "#if", "\\n", "%s", "\t\tE7",

        // Numbers.
        "79228162514264337593543950335", "79228162514264337593543950336", "999999999999999999999999999999999999999",
        "0.0000000000000000000000000001", "1.5 million", "1,50", "1,500,00", "12,34,567", "-5", "−5", "٣", "７", "½", "1,200 to 1,500",
        "1,500 to 1,200", "to", "over", "over over 5", "about", "at least 0",
        "nearly 0", "up to -1", "hundreds", "millions and millions", "the majority", "full capacity", "everyone", "over hundreds",
        "5 percent", "100", "101", "0", "0.0", "7,000.50", "6.67430 ± 0.00015", "5 ± 0", "5 ± -1", "over 5 ± 1",
        "79228162514264337593543950335 ± 1", "6.674 30(15)", "±", "1 ± 2 ± 3",
        "{ is: 5, interval: 4 to 6, level: 95% }", "{ is: about 5, plus: 1, minus: 2 }",
        "{ is: 79228162514264337593543950335, plus: 1, minus: 1 }", "{ is: 5, printed: five }", "{ is: 5 ± 1, level: 68.3% }", "2/3",
        "about 1/4", "1/79228162514264337593543950335",

        // Periods.
        "2025", "0000", "9999", "10000", "2025-Q1", "2025-Q5", "2025-02-30", "inauguration/P0D", "inauguration/P999999999D", "first 0 days",
        "first 99999 days", "../..", "2025/2024", "/", "inauguration/..", "2025-01-26?", "??", "nowhere/2025", "9999-12-31/..",
        "inauguration/P3000000D", "9999-12",

        // Names that C# or the library has for itself.
        "class", "Class", "Value", "Series", "Figures", "Voices", "Whole", "Rows", "Catalog", "Sources", "Units", "Agents", "Dataset",
        "System", "Object", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "Border", "border", "Crossings",
        "crossings", "March2025", "record", "file", "global",
        "PerIce", "Claims", "Envelope", "Id", "Index", "Instance", "Text", "Percent", "Per", "PerDay", "percent", "day",
        "percent per percent", "percentage-point", "basis-point", "permille", "one", "one per day", "us-dollar", "aud",
        "person per 100,000 person", "euro per 1,000 euro per 1,000 euro", "arrest per", "per day", "arrest per day per day per day",

        // References and arithmetic.
        "crossings[2025-03]", "crossings[2025-03] == crossings[2025-03]", "a[b]#c", "arrests[2025-01-26]#ice == 1 / 0", "1 / (1 - 1) == 1",
        "max(crossings) >= min(crossings)", "days(arrests[first 100 days])", "((((((((((((((((1", "1 + ", "== ==", "border.crossings",
        "enforcement.arrests", "crossings", "2024-04", "removals[2024-04]",
        "arrests[2025-01-26]#nbc-news", "percent(1, 0) == 0", "9999999999 * 9999999999 * 9999999999 * 9999999999 == 1",

        // Keys of other places.
        "value:", "quote:", "claims:", "figures:", "name:", "rank: preferred", "rank: deprecated", "kind: target", "expect: fails",
        "expect: holds", "each: day", "unit: percent", "of: crossings", "part_of: arrests", "retracted: it was wrong",
        "renamed_from: OldName", "renamed_from: [OldName, OlderName]",
        "corrected: { was: \"7,100\", because: misread, on: 2025-06-01 }", "in: quota-1200-article", "in: nowhere", "by: ice",
        "by: { unnamed: x }", "via: ice", "count: 99999999999",
    ];

    /// <summary>Texts that a record may hold, and that must come through to the compiled code unharmed.</summary>
    public static readonly ImmutableArray<string> Texts =
    [
        "*/ // /* #endif", "</summary><summary>", "<script>&amp;</script> ]]>", "\"\"\"", "\"\"\"\"\"\"\"", "ends with a quotation mark\"",
        "\"", "\\", "\\\\", "ends with a backslash\\", "\\u0022;", "\\uZZZZ", "{0} {1} {", "}}{{", "$\"{x}\"", "\t a tab \t",
        "a\ttab\tin\tfields",
        "line\nbreak", "carriage\rreturn", "both\r\nof them", "\u0085next", "line\u2028separator", "paragraph\u2029separator",
        "right\u202Eto left\u202C", "\u2066isolate\u2069", "zero\u200Bwidth", "soft\u00ADhyphen", "nbsp\u00A0here", "\uFEFFmark",
        "\uFFFDreplaced", "\u0001\u0002control", "\u001B[31mred", "\u007F", "nul\0nul",
        "\uFFFEnon", "\uFFFF", "\uD83D\uDE00 smile", "\uD83D", "e\u0301", "ﬁ ligature", "ǅ titlecase", "ß", "İ dotted", "ı", "no", "null",
        "~", "true", "0.10", "1e3", "=cmd|' /C calc'!A0", "'; DROP TABLE figures; --", "#error", "%s%n", "E7\tF8", "F\tx\ty", "!", "?",
        "Cx", ".", "...", "-", " ", "?", "!",
        "a very long word " + new string('x', 5_000), string.Concat(Enumerable.Repeat("many words ", 400)),
    ];

    /// <summary>Names and keys that are well formed and yet may clash.</summary>
    public static readonly ImmutableArray<string> Names =
    [
        "Series", "Figures", "Value", "Voices", "Whole", "Rows", "Catalog", "Sources", "Units", "Agents", "Dataset", "System", "Object",
        "Equals", "ToString", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Border", "Crossings", "Enforcement",
        "Arrests", "March2025", "Targets", "PerIce", "Claims", "Envelope", "Id", "Period", "Unit",
        "Bounds", "Cite", "Shape", "Index", "Instance", "Text", "Percent", "Per", "PerDay", "Day", "Global", "Record", "Class", "Namespace",
        "Microsoft", "Quantity", "Figure", "Claim", "Source", "Agent", "Check", "Kind", "Rank", "A", "A1", "Z"
        + new string('z', 300), "Version", "Find", "FindSeries", "ToDataPackage", "Checks", "Conflicts", "IFigure",
        "Runtime", "FloorFigure", "Lower", "Upper", "Number", "Name", "Note", "Against", "Extreme", "op", "Create", "SourceAt", "AgentAt",
        "DisputeAt", "Main", "Program", "M0", "M1", "Singular", "Plural", "Title", "Area", "Printed", "Preferred", "CreateSeries", "Arrest",
        "Crossing", "SinceInauguration", "NewTarget",
    ];
}
