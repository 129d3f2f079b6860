using Dataset.Generator.Diagnostics;
using Dataset.Generator.Model;
using Dataset.Generator.Quotations;
using Dataset.Generator.Symbols;
using Dataset.Tool.Bulk;
using Dataset.Tool.Frame;

namespace Dataset.Tool.Verifying;

/// <summary>Records matched with their documents: what is wrong, and the locks as they should be. Nothing is written.</summary>
/// <param name="Records">The records that were read.</param>
/// <param name="Dataset">The records with their references followed.</param>
/// <param name="Documents">The documents that were at hand.</param>
/// <param name="Originals">What the documents were made of, and was not read.</param>
/// <param name="Found">The quotations and what they cover.</param>
/// <param name="Issues">Located; one that two stages found is here once.</param>
/// <param name="Locks">Both locks as they should be.</param>
internal sealed record Verification(
    RecordFolder Records,
    BoundDataset Dataset,
    DocumentFolder Documents,
    Originals Originals,
    FoundQuotations Found,
    IReadOnlyList<Issue> Issues,
    IReadOnlyList<LockFile> Locks)
{
    /// <summary>How many series without members there are, and how many figures they have.</summary>
    public (int Series, int Figures) Bulk { get; init; }

    public bool HasError => Issues.Any(static issue => issue.IsError);

    /// <summary>Where the locks in the folder differ from what they should be; not known while there are errors.</summary>
    public IEnumerable<Issue> LockDifferences => HasError ? [] : Locks.Select(static one => one.Difference()).OfType<Issue>();

    public static Verification Run(RecordFolder records, IReadOnlyList<string> documentFolders, CancellationToken cancellation)
    {
        var bound = records.Bind(cancellation);
        var documents = DocumentFolder.Read(documentFolders, bound.Value.Symbols);
        var originals = Originals.Compare(documentFolders, bound.Value.Symbols,
            source => source.Table is null ? documents.Value.Find(source.Key)?.Raw : records.TableText(source)?.TrimStart('\uFEFF'));
        var found = QuotationSearch.Run(bound.Value, documents.Value, records.LockedQuotes());

        var (bulk, bulkIssues) = BulkRows.Read(records, cancellation);

        // Where a record was not understood, its quotations are not known either.
        var isSound = records.IsSound && !bound.HasError;
        List<Issue> issues =
        [
            .. records.Issues,
            .. bulkIssues,
            .. bound.Issues,
            .. documents.Issues,
            .. originals.Issues,
            .. found.Issues,
            .. PrintedPeriods.Check(bound.Value, documents.Value),
            .. isSound ? OverlookedNumbers.Check(bound.Value, documents.Value, found.Value) : [],
        ];
        cancellation.ThrowIfCancellationRequested();
        var compiled = isSound ? records.Compile(found.Value.Lines, cancellation) : null;
        if (compiled is not null && !issues.Any(static issue => issue.IsError))
        {
            // What the build would refuse afterwards must not be locked: a name once locked is only taken back as a shipped one.
            issues.AddRange(compiled.Issues);
        }

        var names = compiled is null ? [] : PublicNames.Of(compiled.Value).ToList();
        var namesLock = LockFile.OfNames(records.Path, names);
        if (isSound && namesLock.Exists)
        {
            // Names that are new are what this run writes.
            var shipped = NamesLock.Parse(namesLock.Path, RegularFile.ReadAllText(namesLock.Path));
            var changed = NamesLockValidator.Validate(names, shipped.Value).Where(static issue => issue.Rule != NameRules.NamesNotLocked);
            issues.AddRange(shipped.Issues.Concat(changed));
        }

        return new(records, bound.Value, documents.Value, originals.Value, found.Value, Located(issues, records),
        [
            new(Path.Combine(records.Path, QuotesLock.FileName), found.Value.Lines.Select(static line => line.ToString())),
            namesLock,
        ])
        {
            Bulk = (bulk.Count, bulk.Sum(static rows => rows.Count)),
        };
    }

    // A value is matched against its words while binding, and again with what stands beside them; the words are the second argument.
    private static List<Issue> Located(IEnumerable<Issue> issues, RecordFolder records) => [.. issues
        .Select(records.Located)
        .DistinctBy(static issue => (issue.Rule.Id, issue.Place, IsAgreement(issue) ? issue.Arguments[1] : issue.Message))];

    private static bool IsAgreement(Issue issue) => QuotationRules.OfValues.Contains(issue.Rule);
}
