namespace Briefing.Words;

/// <summary>What checks found, in plain words.</summary>
internal static class Verdicts
{
    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Holds => "hold",
        Verdict.HoldsWithinRounding => "hold within rounding",
        Verdict.CannotTell => "cannot be told",
        _ => "fail",
    };

    /// <summary>The verdict of the one check that compares exactly these figures.</summary>
    public static Verdict Between(params IEnumerable<IFigure> figures)
    {
        var ids = figures.Select(static figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        return Catalog.Checks.Single(check => check is { IsWritten: true, IsComputed: false }
            && ids.SetEquals(check.Figures.Select(static figure => figure.Id))).Verdict;
    }

    /// <summary>Whether figures agree, as the catalogue's own check of their equality has it.</summary>
    public static string Agreement(params IEnumerable<IFigure> figures) => Between(figures) switch
    {
        Verdict.Holds => "agrees",
        Verdict.HoldsWithinRounding => "agrees within rounding",
        Verdict.CannotTell => "may agree",
        _ => "does not agree",
    };

    /// <summary>Whether two figures leave each other room, as the catalogue's own check of their order has it.</summary>
    public static string Together(IFigure one, IFigure other) =>
        Between(one, other) is Verdict.Fails ? "Of one count they cannot both be true." : "Both can be true.";

    /// <summary>How many checks of each kind there are, and with which verdicts.</summary>
    public static string Checks()
    {
        var asserted = Catalog.Checks.Where(static check => check is { IsWritten: true, IsComputed: false }).ToList();
        var verdicts = asserted.CountBy(static check => check.Verdict).OrderBy(static pair => pair.Key)
            .Select(static pair => $"{pair.Value} {Words(pair.Key)}");
        var (computed, automatic) =
            (Catalog.Checks.Count(static check => check.IsComputed), Catalog.Checks.Count(static check => !check.IsWritten));
        return $"Checks: {asserted.Count} asserted ({string.Join(", ", verdicts)}), {computed} computed, {automatic} automatic.";
    }

    /// <summary>How many contradictions there are, and of how many a reason is known.</summary>
    public static string Contradictions()
    {
        var all = Catalog.Conflicts.Count;
        var unexplained = Catalog.Conflicts.Count(static conflict => conflict.Kind is ConflictKind.Unexplained);
        return $"Contradictions: {all}, of which {all - unexplained} are explained; of {unexplained} no document says why.";
    }
}
