using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Language.Grammar;
using Dataset.Generator.Primitives;
using Dataset.Generator.Symbols;
using Dataset.Tool.Quoting;
using Dataset.Tool.Writing;

namespace Dataset.Tool.Drafting;

/// <summary>Reads what a number counts: its mark, a word of a declared unit, else a unit proposed from the noun.</summary>
internal sealed class UnitReader(ReadDocument document, SymbolTable symbols)
{
    private const int VerbReach = 10;

    private const int MostWordsToRate = 2;

    /// <summary>Of a phrase and the noun behind it; <see cref="UnitProposal.None"/> where both say nothing.</summary>
    public UnitProposal Read(QuantityPhrase phrase, CountedNoun? noun)
    {
        var head = OfMark(phrase) ?? OfPoints(phrase, noun)
            ?? (noun is null && NamesWhom(document.TokenAt(phrase.NumberEnd)) ? OfPeople() : null)
            ?? OfVerb(phrase, noun)
            ?? (noun is null ? UnitProposal.None : OfNoun(noun.Head));
        return head.Key.Length == 0 ? head
            : phrase.Per is { } per ? (head.Key == "percent" && IsOfOther(phrase, per) ? head : Per(head, per))
            : (TimeAt(phrase.NumberEnd) ?? (noun is null ? null : TimeAt(noun.End))) is { } time
                ? head with { Key = $"{head.Key} per {time}" }
            : head;
    }

    /// <summary>"a 95% decrease from the daily average": the rate is of what it is compared with.</summary>
    private bool IsOfOther(QuantityPhrase phrase, PerMark per) =>
        document.TokenAt(per.Start) - document.TokenAt(phrase.NumberEnd) > MostWordsToRate;

    /// <summary>Of "1,200 daily arrests" and "3,000 arrests every single day" the length of time; null for none right there.</summary>
    private string? TimeAt(int offset)
    {
        var at = document.TokenAt(offset);
        var length = document.Table.PerAdverbs.MatchAt(document.Tokens, at, out var time);

        // "21 days a year before" is a moment, and "80 trucks a day in May" a rate.
        var isAgo = at + length < document.Tokens.Count && document.Table.Is(WordRole.Ago, document.Tokens[at + length].Text)
            && !document.Table.Is(WordRole.Clause, document.Tokens[at + length].Text);

        // "842 people in a week-long operation"
        isAgo |= at + length < document.Tokens.Count && document.Tokens[at + length].IsGlued && document.Tokens[at + length].IsSign("-");
        return length > 0 && !isAgo && BuiltInUnits.IsTime(time!) ? time : null;
    }

    /// <summary>Of those who are counted by what they did or what was done to them.</summary>
    public UnitProposal OfPeople() =>
        symbols.Units.Contains("person") ? Known("person") : New("person", new("people", [], IsMeasure: false));

    /// <summary>Whether a word in lower case is one of a declared unit.</summary>
    public bool IsKnown(string word) => FindKey(word) is not null;

    /// <summary>Of a noun: that of a declared unit, else one proposed.</summary>
    public UnitProposal OfNoun(string noun)
    {
        if (FindKey(noun) is { } declared)
        {
            return Known(declared);
        }

        if (Lexer.Scan(noun, document.Table) is var words && document.Table.Currencies.MatchAt(words, 0, out var currency) == words.Count)
        {
            // "50 million taxpayer dollars"
            return Known(currency!);
        }

        if (document.Table.FindMeasure(noun) is { } measure)
        {
            var name = MeasureName(measure);
            return symbols.Units.Contains(name) ? Known(name) : New(name, new(EnglishPlural.Of(name), [], IsMeasure: true));
        }

        var singular = document.Table.Code == "en" ? Singular.Find(noun) ?? noun : noun;
        var key = KeyOf(singular);
        if (key.Length == 0)
        {
            return UnitProposal.None;
        }

        var plural = document.Table.Code == "en" ? EnglishPlural.Of(singular) : noun;
        return BuiltInUnits.FindShare(key) is not null || symbols.Units.Contains(key) ? Known(key)
            : New(key, new(plural, [], IsMeasure: false));
    }

    private UnitProposal? OfMark(QuantityPhrase phrase) => phrase.Unit.Kind switch
    {
        UnitMarkKind.Percent => Known("percent"),
        UnitMarkKind.Permille => Known("permille"),
        UnitMarkKind.PercentagePoint => Known("percentage-point"),
        UnitMarkKind.BasisPoint => Known("basis-point"),
        UnitMarkKind.Currency => Known(phrase.Unit.Text),
        UnitMarkKind.Symbol => OfSymbol(phrase.Unit.Text),
        _ when ValueText.IsPercentage(phrase) || IsMajority(phrase) => Known("percent"),
        _ when phrase.Kind == PhraseKind.Fraction => Known("one"),
        _ => null,
    };

    /// <summary>"78 percent, two points more": points are a score, and of a percentage in the same sentence its hundredths.</summary>
    private UnitProposal? OfPoints(QuantityPhrase phrase, CountedNoun? noun) =>
        noun is not null && document.Table.Is(WordRole.Score, noun.Head)
            && document.Phrases.Any(one => one.Unit.Kind == UnitMarkKind.Percent && one.NumberStart < phrase.NumberStart
            && document.SentenceOf(one.NumberStart) == document.SentenceOf(phrase.NumberStart)) ? Known("percentage-point") : null;

    private bool IsMajority(QuantityPhrase phrase) => phrase.Kind == PhraseKind.Worded
        && WordedQuantities.IsMajority(document.Text[phrase.NumberStart..phrase.NumberEnd].ToLowerInvariant());

    private UnitProposal OfSymbol(string symbol)
    {
        if (symbols.Units.Records.FirstOrDefault(unit => unit.Symbols.Items.Contains(symbol)) is { } declared)
        {
            return Known(declared.Key);
        }

        if (UnitSymbols.Find(symbol) is not { } measure)
        {
            return UnitProposal.None;
        }

        var name = MeasureName(measure);
        return symbols.Units.Contains(name) ? Known(name) : New(name, new(EnglishPlural.Of(name.Replace('-', ' ')), [], IsMeasure: true));
    }

    /// <summary>Whether words name whom something was done to: 500 <em>of those arrested</em>.</summary>
    public bool NamesWhom(int at) => at + 2 < document.Tokens.Count && document.Tokens[at].IsWord
        && (document.Table.Is(WordRole.Whom, document.Tokens[at + 1].Text)
            || document.Table.Is(WordRole.Definite, document.Tokens[at + 1].Text))
        && document.Table.EndsWith(WordRole.PastEnding, document.Tokens[at + 2].Text);

    /// <summary>"ICE arrested 956 people" counts arrests, where a unit says so.</summary>
    private UnitProposal? OfVerb(QuantityPhrase phrase, CountedNoun? noun)
    {
        var (first, next) = document.SentenceOf(phrase.NumberStart);
        var at = document.TokenAt(phrase.Start);
        for (var i = Math.Max(first, at - VerbReach); i < Math.Min(next, at + VerbReach); i++)
        {
            var word = document.Tokens[i].Text;
            if (symbols.Units.Records.FirstOrDefault(unit => unit.Verbs.Items.Contains(word)) is { } unit
                && (noun is null || FindKey(noun.Head) is null or "person"))
            {
                return Known(unit.Key);
            }
        }

        return null;
    }

    /// <summary>The unit of a rate, where the words before give what is counted.</summary>
    public UnitProposal Per(UnitProposal head, PerMark per)
    {
        if (document.Table.TimeUnits.Values.Contains(per.Unit))
        {
            return head with { Key = $"{head.Key} per {per.Unit}" };
        }

        var words = (per.Unit.Length > 0 ? per.Unit : document.Text[per.Start..per.End]) + Further(per);
        var keys = new List<string>();
        var declares = new Dictionary<string, NewUnit>(head.Declares);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetter) && !document.Table.Is(WordRole.Of, word)))
        {
            var unit = document.Table.TimeUnits.TryGetValue(word, out var time) ? Known(time) : OfNoun(word.ToLowerInvariant());
            keys.Add(unit.Key);
            foreach (var (key, declaration) in unit.Declares)
            {
                declares[key] = declaration;
            }
        }

        return keys.Count == 0 ? head
            : new($"{head.Key} per {BaseOf(per)}{string.Join(" per ", keys)}", declares);
    }

    /// <summary>"per person per day": the rest behind the first, without its "per".</summary>
    private string Further(PerMark per)
    {
        var (first, next) = (document.TokenAt(per.Start), document.TokenAt(per.End));
        return next + 1 < document.Tokens.Count && document.Tokens[next].Text == document.Tokens[first].Text && document.Tokens[next].IsWord
            && document.Tokens[next + 1].IsWord ? " " + document.Tokens[next + 1].Text : string.Empty;
    }

    private string? FindKey(string word) => symbols.Vocabulary.FindKey(word) is { Length: > 0 } key ? key : null;

    /// <summary>"100,000 " of "per 100,000 people"; empty for one.</summary>
    private static string BaseOf(PerMark per) =>
        per.Base > 1 ? per.Base.ToString("N0", CultureInfo.InvariantCulture) + " " : string.Empty;

    /// <summary>With its prefix, as keys of units have it: kilometre.</summary>
    public static string MeasureName(Measure measure) => measure.Power switch
    {
        12 => "tera",
        9 => "giga",
        6 => "mega",
        3 => "kilo",
        2 => "hecto",
        -1 => "deci",
        -2 => "centi",
        -3 => "milli",
        -6 => "micro",
        -9 => "nano",
        _ => string.Empty,
    } + measure.Unit;

    private static UnitProposal Known(string key) => new(key, new Dictionary<string, NewUnit>());

    private static UnitProposal New(string key, NewUnit unit) => new(key, new Dictionary<string, NewUnit> { [key] = unit });

    /// <summary>A word as a key: small letters without accents.</summary>
    public static string KeyOf(string words) => RecordKey.Of(words, mostWords: 4);
}
