using System.Globalization;
using Dataset.Generator.Language;
using Dataset.Generator.Records;

namespace Dataset.Generator.Binding;

/// <summary>
/// Reads an assertion: <c>sum (== | &lt; | &lt;= | &gt; | &gt;=) sum</c>. One pass, one problem at most: after the first the rest is
/// guesswork.
/// </summary>
internal sealed class ExpressionParser
{
    private const int LongestText = 4_000;
    private const int DeepestNesting = 64;
    private const int MostTerms = 256;

    private static readonly string[] Functions = { "percent_change", "percent_drop", "percent", "max", "min", "days" };

    private readonly string _text;
    private int _at;
    private int _end;
    private int _depth;
    private int _terms;
    private ExpressionProblem? _problem;

    private ExpressionParser(string text) => _text = text;

    /// <summary>Reads the text of <c>assert:</c>.</summary>
    public static CheckExpression ParseAssertion(string text) => Read(text, needsRelation: true);

    /// <summary>Reads the text of <c>compute:</c>.</summary>
    public static CheckExpression ParseComputation(string text) => Read(text, needsRelation: false);

    /// <summary>Reads an item of <c>between:</c>.</summary>
    public static ClaimReference ParseClaim(string text) =>
        new(text, (ParseComputation(text) as CheckExpression.Computation)?.Expression as Reference);

    private static CheckExpression Read(string text, bool needsRelation)
    {
        var parser = new ExpressionParser(text);
        var expression = parser.Whole(needsRelation);
        return expression is not null && parser._problem is null
            ? expression
            : new CheckExpression.Unreadable(text, parser._problem ?? new("it cannot be read", 0, text.Length));
    }

    private CheckExpression? Whole(bool needsRelation)
    {
        if (_text.Length > LongestText)
        {
            return Fail<CheckExpression>(
                FormattableString.Invariant(
                    $"an expression has at most {LongestText:N0} characters, this one has {_text.Length:N0}"), 0, _text.Length);
        }

        SkipSpace();
        if (_at == _text.Length)
        {
            return Fail<CheckExpression>(
                needsRelation
                    ? "nothing is asserted: compare two figures, as in a[2025-03] <= b[2025-03]"
                    : "nothing is computed: write figures and + - * /",
                0,
                _text.Length);
        }

        if (Sum() is not { } left)
        {
            return null;
        }

        SkipSpace();
        var start = _at;
        if (Comparison() is not { } relation)
        {
            if (_problem is not null)
            {
                return null;
            }

            if (_at < _text.Length)
            {
                return Unexpected<CheckExpression>("an operator or a comparison");
            }

            // In YAML " #" starts a comment, and what follows it never arrives here.
            return needsRelation
                ? Fail<CheckExpression>(
                    "no comparison: an assertion has ==, <, <=, > or >= between two sides (in YAML a # after a space starts a comment)",
                    0,
                    _text.Length)
                : new CheckExpression.Computation(_text, left);
        }

        if (!needsRelation)
        {
            return Fail<CheckExpression>("compute: takes an expression without a comparison; write assert: to compare", start, _at - start);
        }

        if (Sum() is not { } right)
        {
            return null;
        }

        SkipSpace();
        if (_at < _text.Length)
        {
            start = _at;
            return Comparison() is null && _problem is null
                ? Unexpected<CheckExpression>("an operator or the end")
                : Fail<CheckExpression>("one comparison per assertion: write a second check", start, _at - start);
        }

        return new CheckExpression.Assertion(_text, left, relation, right);
    }

    private Relation? Comparison()
    {
        var (first, second) = (Peek(0), Peek(1));
        switch (first)
        {
            case '=' when second == '=':
                _at += 2;
                return Relation.Equal;
            case '<' or '>' when second == '=':
                _at += 2;
                return first == '<' ? Relation.AtMost : Relation.AtLeast;
            case '<' or '>':
                _at++;
                return first == '<' ? Relation.Below : Relation.Above;
            case '=':
                return Fail<Relation?>("a single = is not a comparison: write ==", _at, 1);
            case '≤' or '≥':
                return Fail<Relation?>($"write {(first == '≤' ? "<=" : ">=")} for {first}", _at, 1);
            case '!' or '≠':
                return Fail<Relation?>(
                    "nothing is asserted to be unequal: assert == with expect: fails and because:",
                    _at,
                    first == '!' && second == '=' ? 2 : 1);
            default:
                return null;
        }
    }

    private Expression? Sum()
    {
        SkipSpace();
        var start = _at;
        if (Product() is not { } sum)
        {
            return null;
        }

        while (true)
        {
            SkipSpace();
            Operation operation;
            switch (Peek(0))
            {
                case '+':
                    operation = Operation.Add;
                    break;
                case '-' or '−':
                    operation = Operation.Subtract;
                    break;
                default:
                    return sum;
            }

            _at++;
            if (Product() is not { } next)
            {
                return null;
            }

            sum = new OperationExpression(operation, sum, next, start, _end - start);
        }
    }

    private Expression? Product()
    {
        SkipSpace();
        var start = _at;
        if (Atom() is not { } product)
        {
            return null;
        }

        while (true)
        {
            SkipSpace();
            Operation operation;
            switch (Peek(0))
            {
                case '*' or '×':
                    operation = Operation.Multiply;
                    break;
                case '/':
                    operation = Operation.Divide;
                    break;
                default:
                    return product;
            }

            _at++;
            if (Atom() is not { } next)
            {
                return null;
            }

            product = new OperationExpression(operation, product, next, start, _end - start);
        }
    }

    private Expression? Atom()
    {
        var atom = Term();

        // Not the end of the node: a parenthesis around it counts, the space after it does not.
        _end = _at;
        return atom;
    }

    private Expression? Term()
    {
        SkipSpace();
        var start = _at;
        if (++_terms > MostTerms)
        {
            return Fail<Expression>($"an expression has at most {MostTerms} terms; split it into several checks", start, 1);
        }

        var next = Peek(0);
        if (next == '(')
        {
            _at++;
            return Nested(start) && Sum() is { } inner && Expect(')', "a closing parenthesis", start) && Leave()
                ? inner
                : null;
        }

        if (IsDigit(next))
        {
            return Number();
        }

        if (!IsNameStart(next))
        {
            return Unexpected<Expression>("a number, a figure such as arrests[2025-01-26], a function or a parenthesis");
        }

        var name = Name();
        SkipSpace();
        if (Peek(0) == '(')
        {
            _at++;
            return Nested(start) ? Call(name, start) : null;
        }

        _at = start;
        return FigureReference();
    }

    private Expression? Call(string name, int start)
    {
        if (name is "max" or "min")
        {
            return Series() is { } series && Expect(')', "a closing parenthesis", start) && Leave()
                ? new ExtremeExpression(name == "max", series, start, _at - start)
                : null;
        }

        if (name == "days")
        {
            SkipSpace();
            return FigureReference() is { } figure && Expect(')', "a closing parenthesis", start) && Leave()
                ? new DaysExpression(figure, start, _at - start)
                : null;
        }

        var kind = name switch
        {
            "percent" => Percentage.Share,
            "percent_change" => Percentage.Change,
            "percent_drop" => Percentage.Drop,
            _ => default(Percentage?),
        };
        if (kind is null)
        {
            var nearest = NearestFunction(name) is { } function ? $"; did you mean {function}?" : "";
            return Fail<Expression>(
                $"there is no function '{name}'{nearest} There are {string.Join(", ", Functions)}",
                start,
                name.Length);
        }

        var arguments = kind == Percentage.Share ? "(part, whole)" : "(from, to)";
        if (Sum() is not { } first)
        {
            return null;
        }

        SkipSpace();
        if (Peek(0) == ')')
        {
            var hint = _text.IndexOf(',', start, _at - start) >= 0
                ? "; digits joined by a comma are read as one number, so put a space after the comma between two"
                : "";
            return Fail<Expression>($"{name}{arguments} takes two arguments and one is given{hint}", start, _at + 1 - start);
        }

        if (!Expect(',', "a comma", start) || Sum() is not { } second)
        {
            return null;
        }

        SkipSpace();
        if (Peek(0) == ',')
        {
            return Fail<Expression>($"{name}{arguments} takes two arguments", _at, 1);
        }

        return Expect(')', "a closing parenthesis", start) && Leave()
            ? new PercentageExpression(kind.Value, first, second, start, _at - start)
            : null;
    }

    private static string? NearestFunction(string name) => Functions.FirstOrDefault(function =>
        function.StartsWith(name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(function, StringComparison.OrdinalIgnoreCase));

    /// <summary>Digits; a comma directly followed by exactly three digits groups them, also between the arguments of a function.</summary>
    private Expression? Number()
    {
        var start = _at;
        while (IsDigit(Peek(0)))
        {
            _at++;
        }

        if (_at - start <= 3)
        {
            while (Peek(0) == ',' && IsDigit(Peek(1)) && IsDigit(Peek(2)) && IsDigit(Peek(3)) && !IsDigit(Peek(4)))
            {
                _at += 4;
            }
        }

        if (Peek(0) == '.' && IsDigit(Peek(1)))
        {
            _at++;
            while (IsDigit(Peek(0)))
            {
                _at++;
            }
        }

        var digits = _text.Substring(start, _at - start);
        if (IsNameStart(Peek(0)) || Peek(0) == '%')
        {
            return Fail<Expression>(
                $"a number stands alone: '{digits}{Peek(0)}…' is neither a number nor a figure", start, _at + 1 - start);
        }

        // More digits than decimal holds are rounded silently by TryParse; a number nobody typed is worse than an error.
        return digits.Count(IsDigit) <= 28
            && decimal.TryParse(digits.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new NumberExpression(value, start, _at - start)
            : Fail<Expression>("a number has at most 28 digits", start, _at - start);
    }

    private Reference? FigureReference()
    {
        var start = _at;
        var (topic, series) = QualifiedName();
        if (series is null)
        {
            return null;
        }

        if (Peek(0) != '[')
        {
            return Fail<Reference>(
                $"'{_text.Substring(start, _at - start)}' names a series; say which figure, as in {series}[2025-03] "
                    + "(a minus needs a space on both sides)",
                start,
                _at - start);
        }

        if (Brackets(start) is not { } period)
        {
            return null;
        }

        if (period.Length == 0)
        {
            return Fail<Reference>("the brackets are empty: write the figure's period or name", start, _at - start);
        }

        if (Peek(0) == '.')
        {
            return Fail<Reference>("a voice is chosen with #, as in arrests[2025-01-26]#nbc-news", _at, 1);
        }

        string? voice = null;
        if (Peek(0) == '#')
        {
            var mark = _at++;
            if (Peek(0) is '"' or '“')
            {
                var close = Peek(0) == '"' ? '"' : '”';
                var end = _text.IndexOf(close, _at + 1);
                voice = end < 0 ? "" : _text.Substring(_at + 1, end - _at - 1).Trim();
                _at = end < 0 ? _text.Length : end + 1;
            }
            else
            {
                voice = IsNameStart(Peek(0)) ? Name() : "";
            }

            if (voice.Length == 0)
            {
                return Fail<Reference>(
                    "after # comes the key of an agent, or an unnamed speaker's description in quotation marks",
                    mark,
                    Math.Max(1, _at - mark));
            }
        }

        return new(topic, series, PeriodWords.ParseExpression(period), voice, start, _at - start);
    }

    private SeriesReference? Series()
    {
        SkipSpace();
        var start = _at;
        var (topic, series) = QualifiedName();
        if (series is null)
        {
            return null;
        }

        string? window = null;
        if (Peek(0) == '[')
        {
            window = Brackets(start);
            if (window is null)
            {
                return null;
            }
        }

        return new(topic, series, string.IsNullOrEmpty(window) ? null : PeriodWords.ParseExpression(window!), start, _at - start);
    }

    private (string? Topic, string? Series) QualifiedName()
    {
        if (!IsNameStart(Peek(0)))
        {
            Unexpected<Expression>("a series");
            return default;
        }

        var name = Name();
        if (Peek(0) != '.')
        {
            return (null, name);
        }

        _at++;
        if (IsNameStart(Peek(0)))
        {
            return (name, Name());
        }

        Unexpected<Expression>($"a series of {name}");
        return default;
    }

    /// <summary>The raw text between brackets, which may hold / .. ? and spaces.</summary>
    private string? Brackets(int start)
    {
        var end = _text.IndexOf(']', _at);
        if (end < 0)
        {
            return Fail<string>("the bracket is not closed", start, _text.Length - start);
        }

        var inner = _text.Substring(_at + 1, end - _at - 1).Trim();
        _at = end + 1;
        return inner;
    }

    /// <summary>Letters, digits, - and _. A hyphen belongs to the name when a letter or digit follows it.</summary>
    private string Name()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Peek(0)) || Peek(0) == '_' || (Peek(0) == '-' && char.IsLetterOrDigit(Peek(1))))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private bool Nested(int start)
    {
        if (++_depth <= DeepestNesting)
        {
            return true;
        }

        Fail<Expression>($"parentheses nest at most {DeepestNesting} deep", start, 1);
        return false;
    }

    private bool Leave()
    {
        _depth--;
        return true;
    }

    private bool Expect(char expected, string what, int start)
    {
        SkipSpace();
        if (Peek(0) == expected)
        {
            _at++;
            return true;
        }

        Unexpected<Expression>(what + " for '" + Excerpt(start) + "'");
        return false;
    }

    private T? Unexpected<T>(string expected) => _at < _text.Length
        ? Fail<T>($"expected {expected}, found '{Excerpt(_at)}'", _at, 1)
        : Fail<T>($"expected {expected}, found the end", _text.Length, 0);

    private string Excerpt(int start)
    {
        var length = Math.Min(12, _text.Length - start);
        return _text.Substring(start, length) + (start + length < _text.Length ? "…" : "");
    }

    private T? Fail<T>(string message, int offset, int length)
    {
        _problem ??= new(message, offset, length);
        return default;
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNameStart(char c) => char.IsLetter(c);
}
