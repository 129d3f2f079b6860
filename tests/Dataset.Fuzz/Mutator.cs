using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dataset.Fuzz;

/// <summary>A file made wrong, or merely different: the same for the same seed and number, wherever it runs.</summary>
/// <param name="How">The names of the mutations, in order.</param>
internal sealed record Mutant(int Seed, long Number, int Scene, int File, string Text, string How)
{
    public string Name => Corpus.Scenes[Scene].Files[File].Name;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed {Seed}, mutant {Number} of {Name} ({How})");
}

/// <summary>Makes mutants.</summary>
internal sealed partial class Mutator
{
    // Larger and a mutant that doubles blocks again and again would grow without end.
    private const int LongestText = 400_000;

    private static readonly (string Name, int Weight, Action<Mutator> Do)[] Kinds =
    [
        ("character", 6, m => m.Character()),
        ("transpose", 2, m => m.Transpose()),
        ("cut", 2, m => m.Cut()),
        ("truncate", 1, m => m.Truncate()),
        ("line", 5, m => m.Line()),
        ("foreign line", 3, m => m.ForeignLine()),
        ("indentation", 4, m => m.Indentation()),
        ("word", 5, m => m.Word()),
        ("token", 8, m => m.Token()),
        ("key", 4, m => m.Key()),
        ("value", 6, m => m.Value()),
        ("key and value swapped", 2, m => m.Swap()),
        ("block", 5, m => m.Block()),
        ("number", 5, m => m.Number()),
        ("number and words", 12, m => m.NumberAndWords()),
        ("hostile text", 14, m => m.HostileText()),
        ("name", 6, m => m.Name()),
        ("added key", 6, m => m.AddedKey()),
        ("line ends", 1, m => m.LineEnds()),
        ("byte order mark", 1, m => m._text.Insert(0, '\uFEFF')),
    ];

    private static readonly int TotalWeight = Kinds.Sum(kind => kind.Weight);

    // The texts of a record that are printed and not read.
    private static readonly string[] Prose = ["title", "area", "population", "note", "basis", "printed", "because", "reason", "author",
        "publisher", "url", "published_basis", "unnamed", "why", "name", "text", "plural", "singular", "kind", "before", "after", "within",
        "quote"];

    private readonly Random _random;
    private readonly StringBuilder _text;

    private Mutator(Random random, string text)
    {
        _random = random;
        _text = new(text);
    }

    public static Mutant Make(int seed, long number)
    {
        // Seed and number mixed, so that neighbours have nothing in common.
        var mixed = unchecked(((ulong)seed * 0x9E3779B97F4A7C15UL) + ((ulong)number * 0xD1B54A32D192ED03UL));
        mixed ^= mixed >> 31;
        var random = new Random(unchecked((int)(mixed ^ (mixed >> 32))));
        var scene = random.Next(100) switch { < 82 => 0, < 95 => 1, _ => 2 };
        var files = Corpus.Scenes[scene].Files;
        var file = random.Next(100) < 20 ? 0 : files.Length - 1;
        var mutator = new Mutator(random, files[file].Text);
        var how = new List<string>();
        do
        {
            how.Add(mutator.Once());
        }
        while (how.Count < 6 && random.Next(100) < 35);
        return new(seed, number, scene, file, mutator._text.ToString(), string.Join(", ", how));
    }

    private string Once()
    {
        var pick = _random.Next(TotalWeight);
        foreach (var (name, weight, act) in Kinds)
        {
            pick -= weight;
            if (pick < 0)
            {
                if (_text.Length < LongestText)
                {
                    act(this);
                }

                return name;
            }
        }

        throw new InvalidOperationException();
    }

    private int Offset() => _random.Next(_text.Length + 1);

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private char AnyCharacter() => _random.Next(3) switch
    {
        0 => (char)_random.Next(0x20, 0x7F),
        1 => Any(":-#'\"{}[],&*!|>%@`\\ \t\n\r?0123456789.~=<>()/_".ToCharArray()),
        _ => Any(HostileTokens.Raw)[0],
    };

    private void Character()
    {
        var at = Offset();
        var how = _random.Next(3);
        if (how == 0 || at == _text.Length)
        {
            _text.Insert(at, AnyCharacter());
        }
        else if (how == 1)
        {
            _text.Remove(at, 1);
        }
        else
        {
            _text[at] = AnyCharacter();
        }
    }

    private void Transpose()
    {
        if (_text.Length > 1)
        {
            var at = _random.Next(_text.Length - 1);
            (_text[at], _text[at + 1]) = (_text[at + 1], _text[at]);
        }
    }

    private void Cut()
    {
        var at = Offset();
        _text.Remove(at, Math.Min(_random.Next(1, 80), _text.Length - at));
    }

    private void Truncate() => _text.Length = Offset();

    private void Token()
    {
        var token = Any(HostileTokens.Raw);
        switch (_random.Next(4))
        {
            case 0:
                _text.Insert(Offset(), token);
                break;
            case 1:
                EditLines(lines =>
                {
                    var i = _random.Next(lines.Count);
                    lines[i] += token;
                });
                break;
            case 2:
                EditLines(lines =>
                {
                    var i = _random.Next(lines.Count);
                    lines.Insert(i, new string(' ', Indent(lines[i])) + token);
                });
                break;
            default:
                EditKeyed((indent, key, value) => $"{indent}{key}: {token}");
                break;
        }
    }

    private void Line() => EditLines(lines =>
    {
        var i = _random.Next(lines.Count);
        switch (_random.Next(4))
        {
            case 0:
                lines.RemoveAt(i);
                break;
            case 1:
                lines.Insert(i, lines[i]);
                break;
            case 2 when i + 1 < lines.Count:
                (lines[i], lines[i + 1]) = (lines[i + 1], lines[i]);
                break;
            default:
                var line = lines[i];
                lines.RemoveAt(i);
                lines.Insert(_random.Next(lines.Count + 1), line);
                break;
        }
    });

    private void ForeignLine() => EditLines(lines =>
    {
        var i = _random.Next(lines.Count);
        var line = Any(Corpus.Lines).TrimStart();
        lines.Insert(i, new string(' ', Indent(lines[i])) + line);
    });

    private void Indentation() => EditLines(lines =>
    {
        var i = _random.Next(lines.Count);
        switch (_random.Next(6))
        {
            case 0:
                lines[i] = " " + lines[i];
                break;
            case 1:
                lines[i] = "  " + lines[i];
                break;
            case 2 when lines[i].StartsWith(' '):
                lines[i] = lines[i][1..];
                break;
            case 3 when lines[i].StartsWith("  ", StringComparison.Ordinal):
                lines[i] = lines[i][2..];
                break;
            case 4:
                lines[i] = "\t" + lines[i].TrimStart();
                break;
            default:
                lines[i] = lines[i].TrimStart();
                break;
        }
    });

    private void Word()
    {
        var words = WordPattern().Matches(_text.ToString());
        if (words.Count > 0)
        {
            var word = words[_random.Next(words.Count)];
            _text.Remove(word.Index, word.Length).Insert(word.Index, _random.Next(2) == 0 ? Any(Corpus.Words) : Any(HostileTokens.Raw));
        }
    }

    private void Key() =>
        EditKeyed((indent, key,
        value) => $"{indent}{(_random.Next(3) == 0 ? Any(HostileTokens.Raw) : Any(Corpus.Lines).Split(':')[0].Trim())}: {value}");

    private void Value() => EditKeyed((indent, key, value) =>
    {
        var other = Any(Corpus.Lines);
        var colon = other.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? $"{indent}{key}:" : $"{indent}{key}: {other[(colon + 2)..]}";
    });

    private void Swap() => EditKeyed((indent, key, value) => $"{indent}{value}: {key}");

    private void Block() => EditLines(lines =>
    {
        var first = _random.Next(lines.Count);
        var count = 1;
        while (first + count < lines.Count && (lines[first + count].Length == 0 || Indent(lines[first + count]) > Indent(lines[first])))
        {
            count++;
        }

        var block = lines.GetRange(first, count);
        switch (_random.Next(4))
        {
            case 0:
                lines.RemoveRange(first, count);
                break;
            case 1:
                lines.InsertRange(first + count, block);
                break;
            case 2:
                lines.RemoveRange(first, count);
                lines.InsertRange(_random.Next(lines.Count + 1), block);
                break;
            default:
                // To where another of the same depth stands: it may well be read there.
                var same = Enumerable.Range(0, lines.Count).Where(i => Indent(lines[i]) == Indent(lines[first])).ToList();
                lines.InsertRange(Any(same), block);
                break;
        }
    });

    private void Number()
    {
        var numbers = NumberPattern().Matches(_text.ToString());
        if (numbers.Count > 0)
        {
            var number = numbers[_random.Next(numbers.Count)];
            _text.Remove(number.Index, number.Length).Insert(number.Index, AnyNumber(number.Value));
        }
    }

    /// <summary>The value and the digits in its words alike: a change that only the arithmetic can find.</summary>
    private void NumberAndWords() => EditLines(lines =>
    {
        var values = Enumerable.Range(0, lines.Count)
            .Where(i => lines[i].Contains("value:", StringComparison.Ordinal) && NumberPattern().IsMatch(lines[i])).ToList();
        if (values.Count == 0)
        {
            return;
        }

        var at = Any(values);
        var old = NumberPattern().Match(lines[at]).Value;
        var number = AnyNumber(old);
        for (var i = at; i < Math.Min(at + 12, lines.Count); i++)
        {
            if (i == at || lines[i].Contains("quote", StringComparison.Ordinal))
            {
                lines[i] = lines[i].Replace(old, number, StringComparison.Ordinal);
            }
            else if (lines[i].Contains("value:", StringComparison.Ordinal))
            {
                break;
            }
        }
    });

    private void HostileText()
    {
        var text = Any(HostileTokens.Texts);
        if (_random.Next(3) == 0)
        {
            text = Any(HostileTokens.Texts) + text;
        }

        EditKeyed(
            (indent, key, value) => _random.Next(4) switch
            {
                0 when value.Length > 0 && !IsQuoted(value) => $"{indent}{key}: {Quoted(value + " " + text)}",
                1 => $"{indent}{key}: '{text.Replace("'", "''", StringComparison.Ordinal)}'",
                2 => $"{indent}{key}: |\n{indent.Replace('-', ' ')}    "
                    + $"{text.Replace("\n", "\n" + indent.Replace('-', ' ') + "    ", StringComparison.Ordinal)}",
                _ => $"{indent}{key}: {Quoted(text)}",
            },
            key => Prose.Contains(key));
    }

    private void Name()
    {
        var name = Any(HostileTokens.Names);
        switch (_random.Next(3))
        {
            case 0:
                EditKeyed((indent, key, value) => $"{indent}{key}: {name}", key => key is "name" or "topic" or "renamed_from");
                break;
            case 1:
                EditKeyed((indent, key, value) => $"{indent}{key}: {value}\n{indent.Replace('-', ' ')}name: {name}", key => key is "value"
                    or "title" or "claims" or "unnamed");
                break;
            default:
                // A key, and with it the name that is made of it.
                var kebab = string.Concat(
                    name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c)
                    : c.ToString()));
                EditKeyed((indent, key, value) => $"{indent}{kebab}: {value}", key => key.Contains('-') || key.Length > 12);
                break;
        }
    }

    private void AddedKey()
    {
        string[] lines =
        [
            "rank: preferred", "rank: deprecated", "reason: a later count", "renamed_from: " + Any(HostileTokens.Names), "retracted: "
            + Quoted(Any(HostileTokens.Texts)),
            "corrected: { was: \"7,100\", because: " + Quoted(Any(HostileTokens.Texts))
            + ", on: 2025-06-01 }", "by: ice", "by: nbc-news", "by: { unnamed: " + Quoted(Any(HostileTokens.Texts))
            + ", of: dhs, count: 3, why: " + Quoted(Any(HostileTokens.Texts)) + " }",
            "via: white-house", "note: " + Quoted(Any(HostileTokens.Texts)), "printed: " + Quoted(Any(HostileTokens.Texts)), "basis: "
            + Quoted(Any(HostileTokens.Texts)), "against: 2024-04", "min_of: crossings", "max_of: arrests", "each: month", "kind: target",
            "area: " + Quoted(Any(HostileTokens.Texts)),
            "part_of: crossings", "of: crossings", "partition: [crossings, caught]", "url: https://example.org/?a=b&c=<d>",
            "republishes: quota-1200-article", "published: 2025-04", "in: quota-1200-article",
            "reading: { is: about 5, of: " + Quoted(Any(HostileTokens.Texts)) + ", because: " + Quoted(Any(HostileTokens.Texts)) + " }",
            "neutral: [" + Quoted(Any(HostileTokens.Texts)) + ", astonishing]", "status: provisional", "status: estimated", "language: de",
            "counts: change", "counts: fall", "change_of: crossings", "statistic: average", "verbs: [arrested]", "symbols: ["
            + Quoted(Any(HostileTokens.Texts)) + "]",
            "of: euro\n  times: 1e6",
        ];
        EditKeyed(
            (indent, key, value) => _random.Next(3) == 0
                ? $"{indent}{key}: {value}\n{indent.Replace('-', ' ')}rank: "
                + $"{(_random.Next(2) == 0 ? "preferred" : "deprecated")}\n{indent.Replace('-', ' ')}reason: "
                + $"{Quoted(Any(HostileTokens.Texts))}"
                : $"{indent}{key}: {value}\n{indent.Replace('-', ' ')}{Any(lines)}",
            key => key is "value" or "title" or "sha256" or "by");
    }

    private void LineEnds() => _text.Replace("\n", Any(["\r\n", "\r", "\u2028", "\u0085"]), 0, _text.Length);

    private void EditLines(Action<List<string>> edit)
    {
        var lines = _text.ToString().Split('\n').ToList();
        edit(lines);
        _text.Clear().AppendJoin('\n', lines);
    }

    /// <summary>Edits one line of the form <c>key: value</c>.</summary>
    private void EditKeyed(Func<string, string, string, string> edit, Predicate<string>? isMeant = null) => EditLines(lines =>
    {
        var matches = new List<(int Index, Match Match)>();
        for (var i = 0; i < lines.Count; i++)
        {
            var match = KeyedLine().Match(lines[i]);
            if (match.Success && (isMeant is null || isMeant(match.Groups["key"].Value)))
            {
                matches.Add((i, match));
            }
        }

        if (matches.Count > 0)
        {
            var (at, match) = Any(matches);
            lines[at] = edit(match.Groups["indent"].Value, match.Groups["key"].Value, match.Groups["value"].Value);
        }
    });

    private string AnyNumber(string old) => _random.Next(8) switch
    {
        0 => "0",
        1 => old + "0",
        2 => old + ",000",
        3 => old + "." + Any(["0", "5", "50", "00", "123456789"]),
        4 => _random.Next().ToString("N0", CultureInfo.InvariantCulture),
        5 => Any(["79,228,162,514,264,337,593,543,950,335", "79,228,162,514,264,337,593,543,950,336", "0.0000000000000000000000000001",
            "1.5 million", "-5", "12", "1", "100.00", "99.9"]),
        6 => old[..^1] + (char)('0' + _random.Next(10)),
        _ => _random.Next(2000).ToString(CultureInfo.InvariantCulture),
    };

    private static int Indent(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] == ' ')
        {
            indent++;
        }

        return indent;
    }

    private static bool IsQuoted(string value) => value[0] is '"' or '\'' or '{' or '[' or '|' or '>' or '&' or '*';

    /// <summary>As YAML writes a text in double quotes so that it is read back as it was.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c is < ' ' or > '~')
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"[^\s:,\[\]{}""']+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<indent> *(?:- )?)(?<key>[^\s#:][^:]*):(?: (?<value>.*))?$")]
    private static partial Regex KeyedLine();
}
