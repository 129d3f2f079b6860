namespace Dataset.Generator.Pipeline;

/// <summary>The names that tests follow the pipeline by.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Texts = nameof(Texts);
    public const string Lock = nameof(Lock);
    public const string Files = nameof(Files);
    public const string Records = nameof(Records);
    public const string Declarations = nameof(Declarations);
    public const string Outline = nameof(Outline);
    public const string Linked = nameof(Linked);
    public const string Views = nameof(Views);
    public const string Found = nameof(Found);
    public const string Findings = nameof(Findings);
    public const string Parts = nameof(Parts);
    public const string Models = nameof(Models);
    public const string Rest = nameof(Rest);
    public const string Series = nameof(Series);
    public const string Topics = nameof(Topics);
    public const string Units = nameof(Units);
    public const string Agents = nameof(Agents);
    public const string Sources = nameof(Sources);
    public const string Catalog = nameof(Catalog);
    public const string FileIssues = nameof(FileIssues);
    public const string LinkIssues = nameof(LinkIssues);
    public const string NamesLock = nameof(NamesLock);
    public const string Faults = nameof(Faults);
    public const string SharedNames = nameof(SharedNames);
    public const string NameIssues = nameof(NameIssues);
    public const string Language = nameof(Language);
}
