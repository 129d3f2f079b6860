using System.Text;

namespace Dataset.Generator.Language.Grammar;

/// <summary>Digits with whatever groups them and the sign of their decimals, by the habits of a language.</summary>
internal static class DigitScanner
{
    // More digits than a decimal holds. Without a bound, each number of "1,1,1,…" looks at the rest of the text.
    private const int MostGroups = 15;

    public static int Scan(string text, int start, LanguageTable? table, List<Token> tokens, out NumberLiteral literal)
    {
        var digits = new StringBuilder();
        var at = Run(text, start, digits);
        var grouping = Grouping.None;
        if (table is null)
        {
            literal = NumberLiteral.Parse(digits.ToString(), grouping);
            return at;
        }

        var first = at - start;
        if (first is > 0 and <= 3 && digits.Length == first)
        {
            var all = digits.ToString();
            if (Groups(text, at, first, table, digits) is > 0 and var end)
            {
                (at, grouping) = (end, Grouping.Separator);
            }
            else if (table.GroupsByApostrophes
                && Triples(text, at, Restart(digits, all), static c => c is '\'' or '’') is > 0 and var apostrophes)
            {
                (at, grouping) = (apostrophes, Grouping.Apostrophes);
            }
            else if (table.GroupsBySpaces && !IsAfterName(tokens, table)
                && Triples(text, at, Restart(digits, all), static c => c is ' ' or '\u00A0' or '\u2009' or '\u202F') is > 0 and var spaces)
            {
                (at, grouping) = (spaces, Grouping.Spaces);
            }
            else
            {
                Restart(digits, all);
            }
        }

        at = Decimals(text, at, table, digits);
        if (digits.Length > 0 && digits[0] == '.')
        {
            digits.Insert(0, '0');
        }

        literal = NumberLiteral.Parse(digits.ToString(), grouping);
        return at;
    }

    private static StringBuilder Restart(StringBuilder digits, string all) => digits.Clear().Append(all);

    private static int Run(string text, int at, StringBuilder digits)
    {
        for (; Lexer.IsDigit(text, at); at += Lexer.Width(text, at))
        {
            digits.Append((char)('0' + Lexer.DigitValue(text, at)));
        }

        return at;
    }

    /// <summary>
    /// Three digits each behind the language's sign; in India two, and three at the end. 0 when they are grouped otherwise.
    /// </summary>
    private static int Groups(string text, int at, int first, LanguageTable table, StringBuilder digits)
    {
        var lengths = new List<int>();
        while (at < text.Length && text[at] == table.GroupSign && Lexer.IsDigit(text, at + 1) && lengths.Count < MostGroups)
        {
            var before = digits.Length;
            at = Run(text, at + 1, digits);
            lengths.Add(digits.Length - before);
        }

        var isWestern = lengths.Count > 0 && lengths.All(static length => length == 3);
        var isIndian = table.GroupsIndian && lengths.Count > 1 && first <= 2 && lengths[lengths.Count - 1] == 3
            && lengths.Take(lengths.Count - 1).All(static length => length == 2);
        return isWestern || isIndian ? at : 0;
    }

    private static int Triples(string text, int at, StringBuilder digits, Func<char, bool> isSign)
    {
        var sign = at < text.Length ? text[at] : '\0';
        var end = 0;
        while (at < text.Length && text[at] == sign && isSign(sign) && Lexer.IsDigit(text, at + 1))
        {
            var group = new StringBuilder();
            var next = Run(text, at + 1, group);
            if (group.Length != 3)
            {
                // "1 179 2025": what follows is no group, and so the whole is none.
                return 0;
            }

            digits.Append(group);
            (at, end) = (next, next);
        }

        // "7 000,5" and "12 345.6" go on; "5 300-strong" is left to its neighbours.
        return end;
    }

    private static int Decimals(string text, int at, LanguageTable table, StringBuilder digits)
    {
        if (at >= text.Length || !(text[at] == table.DecimalSign || text[at] == '·') || !Lexer.IsDigit(text, at + 1))
        {
            return at;
        }

        var group = new StringBuilder();
        at = Run(text, at + 1, group);
        digits.Append('.').Append(group);

        // 6.674 30: decimals in groups of three, as tables of constants print them; the last of several may have four, as in 9.109 383
        // 7139.
        var groups = 1;
        while (group.Length == 3 && at + 1 < text.Length && text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F'
            && Lexer.IsDigit(text, at + 1))
        {
            var next = new StringBuilder();
            var end = Run(text, at + 1, next);
            if (next.Length > (groups > 1 ? 4 : 3) || (end < text.Length && text[end] is ',' or '.' && Lexer.IsDigit(text, end + 1)))
            {
                break;
            }

            digits.Append(next);
            (at, group) = (end, next);
            groups++;
        }

        return at;
    }

    /// <summary>"On 5 May 340 homes", "Route 9 340 homes": the digits before are a day or a name.</summary>
    private static bool IsAfterName(List<Token> tokens, LanguageTable table) =>
        tokens.Count > 0 && tokens[tokens.Count - 1] is { Kind: TokenKind.Word } before
        && ((table.Months.ContainsKey(before.Text) && !TemporalReader.IsInMonth(tokens, tokens.Count - 1, table))
        || table.IsTitle(before.Text));
}
