namespace Dataset.Generator.Symbols;

/// <summary>A small number in words, as a part of a C# name, which no digit may begin.</summary>
internal static class CountName
{
    private static readonly string[] Small =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
        "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    /// <param name="count">0 to 99.</param>
    public static string Of(int count) =>
        count < Small.Length ? Small[count] : Tens[count / 10] + (count % 10 == 0 ? string.Empty : Small[count % 10]);
}
