namespace Dataset.Tool.Tests.Site.Formats;

/// <summary>Texts that mean something to a browser, a shell or a spreadsheet, and must mean nothing here.</summary>
internal static class HostileTexts
{
    public static TheoryData<string> All => [.. List];

    public static string[] List { get; } =
    [
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]> & <b>bold</b> \" ' ` ${x}",
        "javascript:alert(1)",
        "\u202Eright to left\u202C \u200F",
        "line\u2028and\u2029paragraph",
        "=HYPERLINK(\"http://x\")",
        "\\u003c \\ \"",
        "İstanbul ςΣ 😀",
        new('x', 10_000),
    ];
}
