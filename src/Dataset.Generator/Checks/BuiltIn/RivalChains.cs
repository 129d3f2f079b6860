using Dataset.Generator.Arithmetic;
using Dataset.Generator.Symbols;
using static Dataset.Generator.Checks.BuiltIn.RecordRivals;

namespace Dataset.Generator.Checks.BuiltIn;

/// <summary>
/// Figures in chains: in each the ends of what the words allow, as stated and with rounding, rise together. Against a record the verdicts
/// of a chain rise too, but for one step: what holds within rounding may stand above what cannot be told.
/// </summary>
internal sealed class RivalChains
{
    private readonly bool _isMaximum;
    private readonly List<Member> _waiting;
    private readonly List<List<(Member Member, RivalReach Reach)>> _chains = [];
    private readonly List<Member> _worded = [];
    private int _next;

    public RivalChains(IEnumerable<Member> members, bool isMaximum)
    {
        _isMaximum = isMaximum;
        _waiting = [.. members.OrderBy(static member => member.Last)];
    }

    /// <param name="record">One that ends no earlier than those that were asked for before.</param>
    public IEnumerable<Member> Find(BoundFigure record, Operand stated, Func<Member, Operand> operandOf)
    {
        var last = record.Period.Last ?? DateTime.MaxValue;
        for (; _next < _waiting.Count && _waiting[_next].Last < last; _next++)
        {
            Add(_waiting[_next], operandOf(_waiting[_next]));
        }

        // What ends on the same day is compared itself: one of them is the record.
        for (var i = _next; i < _waiting.Count && _waiting[i].Last == last; i++)
        {
            if (_waiting[i].Claim.Figure.Id != record.Id)
            {
                yield return _waiting[i];
            }
        }

        foreach (var member in _worded)
        {
            yield return member;
        }

        foreach (var member in _chains.SelectMany(chain => Deciding(chain, stated, operandOf)))
        {
            yield return member;
        }
    }

    private void Add(Member member, Operand operand)
    {
        if (RivalReach.Of(operand, _isMaximum) is not { } reach)
        {
            // Of those whose words name no number, which can never be told, one will do.
            if (_worded.Count == 0)
            {
                _worded.Add(member);
            }

            return;
        }

        foreach (var chain in _chains)
        {
            var at = FirstWhere(chain, one => !one.Reach.IsAtMost(reach));
            if (at > 0 && reach.IsAtMost(chain[at - 1].Reach))
            {
                // The same again: the first of the series is shown.
                if (member.Order < chain[at - 1].Member.Order)
                {
                    chain[at - 1] = (member, reach);
                }

                return;
            }

            if (at == chain.Count || reach.IsAtMost(chain[at].Reach))
            {
                chain.Insert(at, (member, reach));
                return;
            }
        }

        _chains.Add([(member, reach)]);
    }

    private IEnumerable<Member> Deciding(
        List<(Member Member, RivalReach Reach)> chain, Operand record, Func<Member, Operand> operandOf)
    {
        var top = chain.Count - 1;
        foreach (var member in AtLevelOf(chain, top))
        {
            yield return member;
        }

        if (VerdictOf(top) == Verdict.HoldsWithinRounding
            && FirstWhere(chain, one => Judge(one.Member) == Verdict.HoldsWithinRounding) is > 0 and var first)
        {
            foreach (var member in AtLevelOf(chain, first - 1))
            {
                yield return member;
            }
        }

        Verdict VerdictOf(int at) => Judge(chain[at].Member);

        Verdict Judge(Member member) => BuiltInRelations.RecordStands(record, _isMaximum, [operandOf(member)]).Verdict;
    }

    /// <summary>A member, and those below it that print the same number.</summary>
    private static IEnumerable<Member> AtLevelOf(List<(Member Member, RivalReach Reach)> chain, int at)
    {
        for (var i = at; i >= 0 && chain[i].Reach.Printed == chain[at].Reach.Printed; i--)
        {
            yield return chain[i].Member;
        }
    }

    /// <summary>By halving: what is asked is false up to some member and true from it on.</summary>
    private static int FirstWhere(
        List<(Member Member, RivalReach Reach)> chain, Func<(Member Member, RivalReach Reach), bool> isWanted)
    {
        var (low, high) = (0, chain.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isWanted(chain[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
