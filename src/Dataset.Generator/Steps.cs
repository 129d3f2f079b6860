namespace Dataset.Generator;

/// <summary>The names that tests follow the pipeline by.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Texts = nameof(Texts);
    public const string QuotesLock = nameof(QuotesLock);
    public const string NamesLock = nameof(NamesLock);
    public const string Files = nameof(Files);
    public const string Records = nameof(Records);
    public const string TableCatalog = nameof(TableCatalog);
    public const string Tables = nameof(Tables);
    public const string FileTables = nameof(FileTables);
    public const string ExpandedRows = nameof(ExpandedRows);
    public const string FileRows = nameof(FileRows);
    public const string Expanded = nameof(Expanded);
    public const string UnitTypes = nameof(UnitTypes);
    public const string Symbols = nameof(Symbols);
    public const string Bound = nameof(Bound);
    public const string Scopes = nameof(Scopes);
    public const string Analyzed = nameof(Analyzed);
    public const string Analyses = nameof(Analyses);
    public const string Explanations = nameof(Explanations);
    public const string Findings = nameof(Findings);
    public const string Footnotes = nameof(Footnotes);
    public const string LockLines = nameof(LockLines);
    public const string ModelInputs = nameof(ModelInputs);
    public const string Models = nameof(Models);
    public const string TopicSeries = nameof(TopicSeries);
    public const string Pages = nameof(Pages);
    public const string Topics = nameof(Topics);
    public const string Units = nameof(Units);
    public const string Agents = nameof(Agents);
    public const string Sources = nameof(Sources);
    public const string Catalog = nameof(Catalog);
    public const string CatalogParts = nameof(CatalogParts);
    public const string QuotesLockIssues = nameof(QuotesLockIssues);
    public const string SharedNames = nameof(SharedNames);
    public const string NamesLockIssues = nameof(NamesLockIssues);
    public const string Issues = nameof(Issues);
    public const string FileIssues = nameof(FileIssues);
    public const string Faults = nameof(Faults);
    public const string Language = nameof(Language);
    public const string OtherDatasets = nameof(OtherDatasets);
}
