using System.Collections.Immutable;
using System.Globalization;
using Dataset.Generator.Diagnostics;
using Dataset.Generator.Language;
using Dataset.Generator.Model;
using Dataset.Generator.Primitives;
using Dataset.Generator.Records;

namespace Dataset.Generator.Symbols;

/// <summary>Declarations first, then topics and series, then what series refer to, then their units.</summary>
internal sealed class SymbolTableBuilder
{
    private readonly SymbolTableInputs _inputs;
    private readonly CancellationToken _cancellation;

    // Emitted by this run: the compilation does not have them yet.
    private readonly Lazy<HashSet<string>> _ownTypes;
    private readonly List<Issue> _issues = [];

    private readonly DeclarationTableBuilder<UnitRecord> _units = new("unit", "units", ReservedNames.WhyNotUnit);
    private readonly DeclarationTableBuilder<AgentRecord> _agents = new("agent", "agents", ReservedNames.WhyNotAgent);
    private readonly DeclarationTableBuilder<AnchorRecord> _anchors = new("anchor", "anchors", null);
    private readonly DeclarationTableBuilder<SourceRecord> _sources = new("source", "sources", ReservedNames.WhyNotSource);

    private readonly Dictionary<string, TopicModel> _topics = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly Dictionary<string, SeriesSymbol> _series = new(StringComparer.Ordinal);
    private SeriesNames? _names;
    private NameIndex? _unitNames;

    private SymbolTableBuilder(SymbolTableInputs inputs, CancellationToken cancellation)
    {
        (_inputs, _cancellation) = (inputs, cancellation);
        _ownTypes = new(() => new(inputs.Files.SelectMany(file => file.Units).Where(unit => unit.Type is null)
            .Select(unit => UnitTypes.OwnType(inputs.Namespace, unit.Key))));
    }

    public static Result<SymbolTable> Build(
        IEnumerable<FileSymbols> files, string rootNamespace, EquatableArray<UnitTypeFault> faults, CancellationToken cancellation)
    {
        var ordered = files.OrderBy(file => FileName.Of(file.File), StringComparer.Ordinal)
            .ThenBy(file => file.File, StringComparer.Ordinal);
        return new SymbolTableBuilder(new(ordered.ToEquatable(), rootNamespace, faults), cancellation).Build();
    }

    private Result<SymbolTable> Build()
    {
        AddDeclarations();
        AddSeries();
        BindReferences();
        BindUnits();
        BindSeriesAliases();
        var contents = new SymbolTableContents(
            _units.ToTable(),
            _agents.ToTable(),
            _anchors.ToTable(),
            _sources.ToTable(),
            _topics.Values.OrderBy(topic => topic.Name, StringComparer.Ordinal).ToEquatable(),
            Series.ToImmutableArray(),
            PartNames());
        return new(new(_inputs, contents), _issues.ToEquatable());
    }

    /// <summary>In the order of the files.</summary>
    private IEnumerable<SeriesSymbol> Series => _order.Select(id => _series[id]);

    private void AddDeclarations()
    {
        foreach (var file in _inputs.Files)
        {
            Add(_units, file.Units.Select(unit => CheckType(unit, file.File)).ToEquatable(), unit => unit.Key, file.File);
            Add(_agents, file.Agents, agent => agent.Key, file.File);
            Add(_anchors, file.Anchors, anchor => anchor.Key, file.File);
            Add(_sources, file.Sources, source => source.Key, file.File);
        }

        if (_inputs.Files.Items.Any(file => file.IsLost))
        {
            AddStandIns();
        }

        AddBuiltInUnits();
        CheckRepublishing();
        CheckMultiples();
        _issues.AddRange(_units.BindAliases(unit => unit.RenamedFrom, (unit, names) => unit with { RenamedFrom = names }));
        _issues.AddRange(_agents.BindAliases(agent => agent.RenamedFrom, (agent, names) => agent with { RenamedFrom = names }));
        _issues.AddRange(_sources.BindAliases(source => source.RenamedFrom, (source, names) => source with { RenamedFrom = names }));
    }

    /// <summary>
    /// A unit whose type cannot be used is reported, and stands as one without: a type of its own is emitted for it, and what counts in it
    /// compiles.
    /// </summary>
    private UnitRecord CheckType(UnitRecord unit, string file)
    {
        if (_inputs.Faults.Items.FirstOrDefault(one => one.Type == unit.Type) is not { } fault
            || (fault.IsMissing && _ownTypes.Value.Contains(fault.Type)))
        {
            return unit;
        }

        Report(NameRules.NoUnitType, NodePlace.At(file, "units", unit.Key, "type"), fault.Type, fault.Reason);
        return unit with { Type = null };
    }

    private void Add<T>(
        DeclarationTableBuilder<T> table, EquatableArray<T> records, Func<T, string> key, string file) where T : class, IEquatable<T>
    {
        foreach (var record in records.Items.Watched(_cancellation))
        {
            if (table.Add(key(record), record, file) is { } issue)
            {
                _issues.Add(issue);
            }
        }
    }

    /// <summary>
    /// What stands in for the declarations of a file that could not be read. Without units the series of every other file would be
    /// gone, and the one error would be lost among all the names that are not found.
    /// </summary>
    private void AddStandIns()
    {
        foreach (var file in _inputs.Files)
        {
            var parts = file.Series.SelectMany(series => UnitTypes.Parts(series.Unit));
            foreach (var key in parts.Select(UnitParts.BaseOf).Distinct().Where(IsUnknownUnit))
            {
                Add(_units, new[] { new UnitRecord(key, key, key, true, null, default) }.ToEquatable(), unit => unit.Key, file.File);
            }
        }
    }

    private bool IsUnknownUnit(string key) =>
        Identifier.IsKey(key) && !UnitTypes.IsBuiltIn(key) && BuiltInUnits.FindCurrency(key) is null && _units.Find(key) is null;

    /// <summary>Currencies and round numbers of units that a series counts in and nobody declared.</summary>
    private void AddBuiltInUnits()
    {
        foreach (var file in _inputs.Files)
        {
            foreach (var part in file.Series.SelectMany(series => UnitTypes.Parts(series.Unit)).Distinct())
            {
                if (_units.Find(BuiltInUnits.KeyOf(part)) is null && BuiltInUnit(part, file.File) is { } unit)
                {
                    Add(_units, new[] { unit }.ToEquatable(), one => one.Key, file.File);
                }
            }
        }
    }

    private UnitRecord? BuiltInUnit(string part, string file)
    {
        var key = UnitParts.BaseOf(part);
        if (key == part)
        {
            return BuiltInUnits.FindCurrency(part);
        }

        if (_units.Find(key) is null && BuiltInUnits.FindCurrency(key) is { } currency)
        {
            Add(_units, new[] { currency }.ToEquatable(), one => one.Key, file);
        }

        if (UnitParts.FindPower(part) is { } scaled)
        {
            return (_units.Find(key) ?? BuiltInUnits.FindShareRecord(key)) is { Power: null } whole
                ? BuiltInUnits.ToScaled(scaled.Power, whole, BuiltInUnits.KeyOf(part))
                : null;
        }

        return UnitParts.FindBase(part) is { } found && _units.Find(key) is { } unit
            ? BuiltInUnits.ToRecord(found.Number, unit, BuiltInUnits.KeyOf(part))
            : null;
    }

    private void CheckRepublishing()
    {
        var sources = _sources.ToTable();
        foreach (var source in sources.Records)
        {
            if (source.Republishes is not { } other)
            {
                continue;
            }

            var place = NodePlace.At(sources.FileOf(source.Key), "sources", source.Key, "republishes");
            if (!sources.Contains(other))
            {
                _issues.Add(sources.UnknownReference(other, place));
            }

            if (CycleDetection.LeadsBack(source.Key, key => sources.Find(key)?.Republishes))
            {
                Report(NameRules.CircularReference, place, source.Key, "republishes");
            }
        }
    }

    /// <summary>A multiple leads to the unit of its dimension, and never back to itself.</summary>
    private void CheckMultiples()
    {
        var units = _units.ToTable();
        foreach (var unit in units.Records)
        {
            if (unit.Of is not { } other)
            {
                continue;
            }

            var place = NodePlace.At(units.FileOf(unit.Key), "units", unit.Key, "of");
            if (!units.Contains(other) && BuiltInUnits.FindCurrency(other) is null)
            {
                _issues.Add(units.UnknownReference(other, place));
            }

            if (CycleDetection.LeadsBack(unit.Key, key => units.Find(key)?.Of))
            {
                Report(NameRules.CircularReference, place, unit.Key, "of");
            }
        }
    }

    /// <summary>After the topic, or else the file; two files of one topic are told apart by a number.</summary>
    private Dictionary<string, string> PartNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in _inputs.Files)
        {
            var name = file.Topic ?? Identifier.ToName(FileName.WithoutExtension(file.File));

            // A topic that is too long to be a name was reported, and its file may hold checks all the same.
            name = name.Length > ReservedNames.LongestName ? name.Substring(0, ReservedNames.LongestName) : name;
            var part = name;
            for (var number = 2; !taken.Add(part); number++)
            {
                part = name + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            names[file.File] = part;
        }

        return names;
    }

    private void AddSeries()
    {
        // Two hint names that differ by case alone would disable the generator, so names are compared without case.
        var names = new Dictionary<string, SeriesSymbol>(StringComparer.OrdinalIgnoreCase);
        var topics = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in _inputs.Files)
        {
            if (file.Topic is not { } topic)
            {
                continue;
            }

            var place = NodePlace.At(file.File, "topic");
            if (ReservedNames.WhyNotTopic(topic) is { } why)
            {
                Report(NameRules.ReservedName, place, topic, "a topic", why, "name");
                continue;
            }

            if (topics.TryGetValue(topic, out var other) && other != topic)
            {
                Report(NameRules.SameName, place, topic, $"the topic '{other}'", $"the topic '{topic}', which differs by case alone");
                continue;
            }

            topics[topic] = topic;
            _topics[topic] = _topics.TryGetValue(topic, out var known) && known.Title is not null ? known : new(topic, file.Title);
            foreach (var declaration in file.Series.Items.Watched(_cancellation))
            {
                Add(new(file.File, topic, declaration), names);
            }
        }
    }

    private void Add(SeriesSymbol series, Dictionary<string, SeriesSymbol> names)
    {
        var isNamed = series.Declaration.Name is not null;
        var place = isNamed ? series.At("name") : series.At();
        if (ReservedNames.WhyNotSeries(series.Name, series.Topic) is { } why)
        {
            Report(NameRules.ReservedName, place, series.Name, "a series", why, isNamed ? "name" : "key, or add 'name:'");
            return;
        }

        if (_series.TryGetValue(series.Id, out var twin))
        {
            Report(NameRules.DeclaredTwice, series.At(), "series", series.Id, FileName.Of(twin.File));
            return;
        }

        var name = series.Topic + "." + series.Name;
        if (names.TryGetValue(name, out var same))
        {
            Report(NameRules.SameName, place, series.Name, $"the series '{same.Key}'", $"the series '{series.Key}'");
            return;
        }

        names.Add(name, series);
        _order.Add(series.Id);
        _series.Add(series.Id, series);
    }

    private void BindReferences()
    {
        var parts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var wholes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in _order.Watched(_cancellation))
        {
            var series = _series[id];
            var whole = FindWhole(series);
            var shared = series.Declaration.Of is { } of ? Find(of, series, "of") : null;
            var partition = series.Declaration.Partition.Select((part, i) => Find(part, series, "partition", i)?.Id)
                .OfType<string>()
                .ToEquatable();
            _series[id] = series with
            {
                PartOf = whole?.Id,
                Of = shared?.Id,
                Partition = partition,
                ChangeOf = FindLevels(series)?.Id,
                Measures = FindMeasures(series).ToEquatable(),
            };
            if (shared is not null)
            {
                wholes.Add(shared.Id);
            }

            if (whole is not null)
            {
                if (!parts.TryGetValue(whole.Id, out var siblings))
                {
                    parts.Add(whole.Id, siblings = []);
                }

                siblings.Add(id);
            }
        }

        foreach (var id in _order.Watched(_cancellation))
        {
            _series[id] = _series[id] with
            {
                IsWhole = wholes.Contains(id),
                Parts = parts.TryGetValue(id, out var own) ? own.ToEquatable() : default,
            };
        }
    }

    private SeriesSymbol? FindWhole(SeriesSymbol series)
    {
        var whole = series.Declaration.PartOf is { } partOf ? Find(partOf, series, "part_of") : null;
        ReportMixed(series, whole, "part_of", "part and whole");
        return whole;
    }

    private SeriesSymbol? FindLevels(SeriesSymbol series)
    {
        var levels = series.Declaration.ChangeOf is { } changeOf ? Find(changeOf, series, "change_of") : null;
        ReportMixed(series, levels, "change_of", "a change and its levels");
        return levels;
    }

    private IEnumerable<SeriesMeasure> FindMeasures(SeriesSymbol series)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var measure in series.Declaration.Measures)
        {
            var key = MeasureRecord.KeyOf(measure.Relation);
            if (Find(measure.Series, series, "measures", measure.Index, key) is not { } other)
            {
                continue;
            }

            ReportMixed(series, other, "measures", "two series that measure one thing");
            var said = other.Id == series.Id ? "itself"
                : !known.Add(other.Id) ? "named before"
                : IsSetAgainst(other, series) && string.CompareOrdinal(other.Id, series.Id) < 0 ? "set against this one already"
                : null;
            if (said is not null)
            {
                Report(NameRules.MeasureTwice, series.At("measures", measure.Index, key), series.Key, measure.Series, said);
                continue;
            }

            yield return new(measure.Relation, other.Id, measure.Because);
        }
    }

    private static bool IsSetAgainst(SeriesSymbol series, SeriesSymbol other) =>
        series.Declaration.Measures.Any(measure => SymbolTable.Qualify(measure.Series, series.TopicKey) == other.Id);

    /// <summary>Two series that belong together are of one kind, and adjusted alike.</summary>
    private void ReportMixed(SeriesSymbol series, SeriesSymbol? other, string key, string what)
    {
        if (other is not null)
        {
            _issues.AddRange(MixedSeries.Compare(series, other, what).Select(mixed => Issue.Of(mixed.Rule, series.At(key), mixed.Words)));
        }
    }

    /// <summary>The series that another refers to; an unknown one is reported with the nearest.</summary>
    private SeriesSymbol? Find(string reference, SeriesSymbol from, params PathStep[] path)
    {
        if (_series.TryGetValue(SymbolTable.Qualify(reference, from.TopicKey), out var series))
        {
            return series;
        }

        _names ??= new SeriesNames([.. Series]);
        _issues.Add(_names.UnknownReference(reference, from.TopicKey, from.At(path)));
        return null;
    }

    private void BindUnits()
    {
        foreach (var id in _order.Watched(_cancellation))
        {
            var series = _series[id];
            ReportCycle(series, one => one.PartOf, "part_of");
            ReportCycle(series, one => one.Of, "of");
            ReportCycle(series, one => one.ChangeOf, "change_of");
            _series[id] = WithUnit(series);
        }

        // Known before any is left out: the whole of a whole decides as well.
        var withoutUnit = new HashSet<string>(_order.Where(id => _series[id].Unit is null), StringComparer.Ordinal);
        foreach (var id in _order.Where(id => IsAnyWholeLeftOut(id, withoutUnit)).ToList())
        {
            _series[id] = _series[id] with { Unit = null };
        }
    }

    private void ReportCycle(SeriesSymbol series, Func<SeriesSymbol, string?> next, string key)
    {
        if (next(series) is not null && CycleDetection.LeadsBack(series.Id, id => next(_series[id])))
        {
            Report(NameRules.CircularReference, series.At(key), series.Id, key);
        }
    }

    /// <summary>
    /// A share names its whole in its type: where the whole is left out, the share cannot stand. The whole's own error is enough.
    /// </summary>
    private bool IsAnyWholeLeftOut(string id, HashSet<string> withoutUnit)
    {
        var whole = _series[id].Of;
        for (var steps = 0; whole is not null && steps < CycleDetection.MostSteps; whole = _series[whole].Of, steps++)
        {
            if (withoutUnit.Contains(whole))
            {
                return true;
            }
        }

        return false;
    }

    private SeriesSymbol WithUnit(SeriesSymbol series)
    {
        var declaration = series.Declaration;
        if (declaration.IsOfNothing)
        {
            Report(NameRules.PercentOfNothing, series.At("unit"), series.Key);
        }

        if (series.Of is not null && !UnitTypes.IsShare(declaration.Unit))
        {
            var advice = $"'of: {declaration.Of}' says that this is a share, and a share is in percent. "
                + "Write 'unit: percent'; or, for a part that is counted like its whole, 'part_of:'.";
            Report(NameRules.UnitNotUnderstood, series.At("unit"), declaration.Unit, advice);
            series = series with { Of = null };
        }

        var whole = series.Of is { } of ? _series[of] : null;
        var type = whole is null ? null : $"global::{_inputs.Namespace}.{whole.Topic}.{whole.Name}.Whole";
        var unit = UnitTypes.Of(declaration.Unit, type, whole?.WholeName, _inputs.Namespace, _units.Find, out var unknown);
        if (unit is null)
        {
            ReportUnknownUnit(series, unknown ?? string.Empty);
        }

        return series with { Unit = unit };
    }

    private void ReportUnknownUnit(SeriesSymbol series, string unknown)
    {
        _unitNames ??= new NameIndex(_units.Keys.Concat(BuiltInUnits.Keys));
        var nearest = BuiltInUnits.CurrencyOfCode(unknown) is { } currency ? $" (did you mean '{currency}'?)"
            : _unitNames.DidYouMean(unknown);
        var advice = $"'{unknown}' is not declared under 'units:'{nearest}. "
            + "Declare it with its plural, or write 'unit per unit' of declared ones, day, week, month and year.";
        Report(NameRules.UnitNotUnderstood, series.At("unit"), series.Declaration.Unit, advice);
    }

    private void BindSeriesAliases()
    {
        foreach (var topic in Series.GroupBy(series => series.Topic, StringComparer.Ordinal).ToList())
        {
            // Without regard to case, as the names of series are.
            var names = new AliasNames("series", topic.Select(series => (series.Name, series.Key)), StringComparer.OrdinalIgnoreCase);
            foreach (var series in topic.Watched(_cancellation))
            {
                string? WhyNot(string alias) => ReservedNames.WhyNotSeries(alias, series.Topic);
                var (free, issues) = names.Take(series.Declaration.RenamedFrom, series.Key, WhyNot, series.At("renamed_from"));
                _series[series.Id] = series with { Aliases = free };
                _issues.AddRange(issues);
            }
        }
    }

    private void Report(Rule rule, IssuePlace place, params string[] arguments) => _issues.Add(Issue.Of(rule, place, arguments));
}
