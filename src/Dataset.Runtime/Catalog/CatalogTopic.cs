using System.Diagnostics;
using Dataset.Runtime.Generated;

namespace Dataset.Runtime;

/// <summary>A subject and its series: a class of a dataset.</summary>
[DebuggerDisplay("{Id,nq}: {Title,nq}")]
[TypeFormatterSource]
public sealed class CatalogTopic
{
    private readonly Func<IEnumerable<Series>> _all;
    private IReadOnlyList<Series>? _series;

    internal CatalogTopic(string id, string name, string title, Func<IEnumerable<Series>> all)
    {
        Id = id;
        Name = name;
        Title = title;
        _all = all;
    }

    /// <summary>The permanent id: <c>southwest-border</c>.</summary>
    public string Id { get; }

    /// <summary>The class: <c>SouthwestBorder</c>.</summary>
    public string Name { get; }

    /// <summary>What it is about, in words.</summary>
    public string Title { get; }

    /// <summary>Its series, by id.</summary>
    public IReadOnlyList<Series> Series => _series ??= [.. _all().Where(series => series.TopicId == Id)];

    /// <summary>Its figures, by series and period.</summary>
    public IEnumerable<IFigure> Figures => Series.SelectMany(static series => series.Boxed);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
