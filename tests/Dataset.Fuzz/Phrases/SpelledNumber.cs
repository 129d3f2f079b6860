namespace Dataset.Fuzz.Phrases;

/// <summary>Numbers in English words, written apart from the grammar that reads them.</summary>
internal static class SpelledNumber
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (int Size, string Word)[] Scales = [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    /// <summary>The words of a number from 1 to 2,147,483,647; a hyphen stands within one word.</summary>
    /// <param name="hasAnd">British: two hundred and five.</param>
    public static IEnumerable<string> Words(int number, bool hasAnd)
    {
        foreach (var (size, word) in Scales)
        {
            if (number >= size)
            {
                foreach (var part in BelowThousand(number / size, hasAnd))
                {
                    yield return part;
                }

                yield return word;
                number %= size;
                if (hasAnd && number is > 0 and < 100)
                {
                    yield return "and";
                }
            }
        }

        foreach (var part in BelowThousand(number, hasAnd))
        {
            yield return part;
        }
    }

    private static IEnumerable<string> BelowThousand(int number, bool hasAnd)
    {
        if (number >= 100)
        {
            yield return Small[number / 100];
            yield return "hundred";
            number %= 100;
            if (hasAnd && number > 0)
            {
                yield return "and";
            }
        }

        if (number >= 20)
        {
            yield return number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]}-{Small[number % 10]}";
        }
        else if (number > 0)
        {
            yield return Small[number];
        }
    }
}
