namespace Dataset.Cases.Running;

/// <summary>A fact that is skipped, and shown as skipped, where the cases are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CasesFactAttribute : FactAttribute
{
    public CasesFactAttribute() => Skip = CaseFolder.WhySkipped;
}
