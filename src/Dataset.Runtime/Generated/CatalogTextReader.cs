using System.Globalization;
using System.Text;

namespace Dataset.Runtime.Generated;

/// <summary>A check while its lines are read. Its sentences stay for the check after it, which may say the same of other figures.</summary>
internal sealed class CatalogTextReader
{
    private string _id = string.Empty;
    private string _assertion = string.Empty;
    private string _explanation = string.Empty;
    private bool _hasBegun;
    private bool _isExplained;
    private Verdict _verdict;
    private bool _isWritten;

    internal List<string> Figures { get; private set; } = [];

    internal string? Because { get; set; }

    internal ComputedValue? Computed { get; set; }

    internal void Begin(string id, Verdict verdict, bool isWritten)
    {
        _hasBegun = true;
        _id = id.Length == 0 ? _id : id;
        (_verdict, _isWritten) = (verdict, isWritten);
        (_isExplained, Because, Computed, Figures) = (false, null, null, []);
    }

    internal void Assert(string sentence) => _assertion = sentence.Length == 0 ? _assertion : sentence;

    internal void Explain(string sentence)
    {
        _explanation = sentence.Length == 0 ? _explanation : sentence;
        _isExplained = true;
    }

    internal void AddTo(List<Check> checks)
    {
        if (_hasBegun)
        {
            checks.Add(new()
            {
                Id = Filled(_id),
                Assertion = Filled(_assertion),
                Explanation = _isExplained ? Filled(_explanation) : null,
                Because = Because,
                Verdict = _verdict,
                IsWritten = _isWritten,
                Computed = Computed,
                FigureIds = Figures,
            });
        }
    }

    /// <summary>The sentence with its figures in the places of their numbers.</summary>
    private string Filled(string sentence)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal))
        {
            return sentence;
        }

        var filled = new StringBuilder(sentence.Length + 64);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                filled.Append(sentence[i]);
            }
            else if (i + 1 < sentence.Length && sentence[i + 1] == '{')
            {
                filled.Append('{');
                i++;
            }
            else
            {
                var end = sentence.IndexOf('}', i);
                filled.Append(Figures[int.Parse(sentence.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture)]);
                i = end;
            }
        }

        return filled.ToString();
    }
}
