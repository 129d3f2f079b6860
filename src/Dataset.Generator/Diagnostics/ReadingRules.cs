using System.Collections.Immutable;

namespace Dataset.Generator.Diagnostics;

/// <summary>What can be wrong with a file before its keys are understood.</summary>
internal static class ReadingRules
{
    public static readonly Rule NotText = new(
        "DS1001",
        "The file is not text",
        "This file is not text: it cannot be decoded, or holds a NUL, as binary and UTF-16 files do. Save it as UTF-8 text, or take it "
        + "out of the DatasetRecord files.");

    public static readonly Rule NotUtf8 = new(
        "DS1002",
        "Bytes that are not UTF-8",
        "Bytes that are not UTF-8 in {0} {1}, the first here: what stood there is lost. Save the file as UTF-8; where a document prints "
        + "U+FFFD itself, write \"\\uFFFD\" in double quotes.");

    public static readonly Rule TooLarge = new(
        "DS1003",
        "A file over 4 MB",
        "This file is over 4 MB, more than can be reviewed or read safely. Split it into several files, one topic per file.");

    public static readonly Rule Empty = new(
        "DS1004",
        "The file holds no record",
        "This file holds no record: it is empty, or holds only comments. Write 'topic:' and a series, or delete the file.");

    public static readonly Rule NotYaml = new(
        "DS1005",
        "The file cannot be read as YAML",
        "This cannot be read as YAML: {0}. {1}.");

    public static readonly Rule TooDeep = new(
        "DS1006",
        "Nesting over 64",
        "Nested more than 64 deep: no record needs it, and such a file can overflow the stack of what reads it. Remove the extra levels "
        + "or brackets.");

    public static readonly Rule Tab = new(
        "DS1007",
        "A tab used as indentation",
        "A tab is used as indentation: YAML gives it no width, so the level is ambiguous. Indent with spaces.");

    public static readonly Rule Anchor = new(
        "DS1008",
        "An anchor",
        "'{0}' is an anchor: records repeat nothing by reference, so that each can be read alone. Remove it; put a text that begins with "
        + "& in quotes.");

    public static readonly Rule Alias = new(
        "DS1009",
        "An alias",
        "'{0}' is an alias: records repeat nothing by reference, so that each can be read alone. Write the value out; put a text that "
        + "begins with * in quotes.");

    public static readonly Rule Tag = new(
        "DS1010",
        "A tag",
        "'{0}' is a tag: every value is read as the text it is, and no tag changes that. Remove it; put a text that begins with ! "
        + "in quotes.");

    public static readonly Rule MergeKey = new(
        "DS1011",
        "A merge key",
        "'<<' would merge another mapping into this one: a record shows all it says in one place. Write the keys out.");

    public static readonly Rule DuplicateKey = new(
        "DS1012",
        "A key written twice",
        "The key '{0}' already stands in line {1}; a second one would silently replace it. Remove one of the two, or rename it.");

    public static readonly Rule KeyIsNotScalar = new(
        "DS1013",
        "A key that is a list or a mapping",
        "A key must be a word, and this is a {0}. Write a plain key; put a text that begins with [ or {{ in quotes.");

    public static readonly Rule KeyIsEmpty = new(
        "DS1014",
        "A colon without a key",
        "No key stands before this colon, so the value belongs to nothing. Write the key, or put a text that begins with a colon in "
        + "quotes.");

    public static readonly Rule SecondDocument = new(
        "DS1015",
        "A second document in the file",
        "A second YAML document starts here, and would not be read: a file is one document. Move it to a file of its own, or remove the "
        + "'---' or '...' that parts them.");

    public static readonly Rule RootIsNotMapping = new(
        "DS1016",
        "The file is not a mapping",
        "A file of records is a mapping of keys to values, and this one is a {0}. Start with 'topic: Name', and write the rest as "
        + "'key: value'.");

    public static readonly Rule Directive = new(
        "DS1017",
        "A YAML directive",
        "Lines that begin with % are directives to the YAML parser, and records have none. Remove the line, or put a text that begins "
        + "with % in quotes.");

    public static readonly Rule NumberCutAtComma = new(
        "DS1018",
        "A comma cuts a number in two",
        "'{0}' is not read whole: inside {{ }} and [ ] a comma ends a value, so that '{1}' is cut off. Use block style, one key a line, "
        + "or put it in quotes; between two values, write a space after the comma.");

    public static readonly Rule TextCutAtComma = new(
        "DS1019",
        "A key without colon in braces",
        "'{0}' has become a key without value: inside {{ }} a comma ends the value before it. Use block style, one key a line, or put "
        + "the whole text in quotes; if it is meant as a key, write a colon and a space after it.");

    public static readonly Rule NotACharacter = new(
        "DS1020",
        "A control character or half a surrogate pair",
        "{0} is no character of a text: it is invisible or broken, and other tools would drop or change it. Remove it, or write the "
        + "character that was meant.");

    public static readonly Rule OddLineBreak = new(
        "DS1021",
        "An invisible line break",
        "{0} ends the line for YAML and for the compiler, but editors do not show it. Use an ordinary line break, or write \"{1}\" in "
        + "double quotes if a document's own words hold it.");

    public static readonly Rule TooManyIssues = new(
        "DS1022",
        "More issues than are shown",
        "This file has more issues than are shown. Correct these first, then build again.");

    public static readonly Rule TextCutAtComment = new(
        "DS1023",
        "A comment cuts a text in two",
        "'{0}' is not read: behind a space, '#' begins a comment. Put the whole text in quotes; if a comment is meant, write a space after "
        + "the '#'.");

    public static readonly ImmutableArray<Rule> All = ImmutableArray.Create(
        NotText, NotUtf8, TooLarge, Empty, NotYaml, TooDeep, Tab, Anchor, Alias, Tag, MergeKey, DuplicateKey, KeyIsNotScalar, KeyIsEmpty,
        SecondDocument, RootIsNotMapping, Directive, NumberCutAtComma, TextCutAtComma, NotACharacter, OddLineBreak, TooManyIssues);
}
