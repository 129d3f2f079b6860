namespace Dataset.Generator.Diagnostics;

/// <summary>The part of the work that a rule is about; in a diagnostic's category after <c>Dataset.</c></summary>
internal enum RuleCategory
{
    Reading,
    Binding,
    Names,
    Quotations,
    Checks,
    Conflicts,
    Tables,
    Pipeline,
}
