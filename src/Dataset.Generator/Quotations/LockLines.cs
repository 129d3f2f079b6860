using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;

namespace Dataset.Generator.Quotations;

/// <summary>
/// The lines of the lock that belong to some series, those of each in the order of the file. A change of what another's lines say does not
/// change them.
/// </summary>
internal sealed record LockLines(EquatableArray<PlacedLine> Lines)
{
    /// <summary>For one pass over the quotations: each takes the line that is its own.</summary>
    public Rest ToRest() => new(Lines);

    internal sealed class Rest
    {
        private readonly EquatableArray<PlacedLine> _lines;
        private readonly bool[] _isTaken;
        private readonly Dictionary<(string Figure, string Claim), List<int>> _byClaim = new();

        public Rest(EquatableArray<PlacedLine> lines)
        {
            _lines = lines;
            _isTaken = new bool[lines.Count];
            for (var i = 0; i < lines.Count; i++)
            {
                var key = (lines[i].Line.Figure, lines[i].Line.Claim);
                if (!_byClaim.TryGetValue(key, out var numbers))
                {
                    _byClaim.Add(key, numbers = []);
                }

                numbers.Add(i);
            }
        }

        /// <summary>The first line of a quotation that no other has taken; null when there is none.</summary>
        public PlacedLine? Take(string document, string hash, string figure, string claim)
        {
            if (_byClaim.TryGetValue((figure, claim), out var numbers))
            {
                foreach (var number in numbers)
                {
                    var placed = _lines[number];
                    var line = placed.Line;
                    if (!_isTaken[number] && line.Hash == hash && line.Document == document)
                    {
                        _isTaken[number] = true;
                        return placed;
                    }
                }
            }

            return null;
        }

        public IEnumerable<Issue> Stale()
        {
            for (var i = 0; i < _isTaken.Length; i++)
            {
                if (!_isTaken[i])
                {
                    var (line, place) = _lines[i];
                    yield return Issue.Of(QuotationRules.StaleLock, place, $"{line.Figure}, {line.Claim}");
                }
            }
        }
    }
}
