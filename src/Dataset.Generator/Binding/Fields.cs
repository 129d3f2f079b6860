using Dataset.Generator.Diagnostics;
using Dataset.Generator.Primitives;
using Dataset.Generator.Yaml;

namespace Dataset.Generator.Binding;

/// <summary>
/// The keys of one mapping: each is asked for once, by name, in the form it must have. What nobody asked for is an unknown
/// key. A key in the wrong form is reported and then counts as absent, so that the rest of the record is still read.
/// </summary>
internal sealed class Fields
{
    private readonly MappingNode _mapping;
    private readonly BindingContext _context;
    private readonly YamlSpan? _head;
    private readonly List<string> _known = [];

    /// <param name="head">The key that the mapping stands under; null for an item of a list.</param>
    public Fields(MappingNode mapping, BindingContext context, string what, YamlSpan? head = null)
    {
        _mapping = mapping;
        _context = context;
        _head = head;
        What = what;
    }

    /// <summary>What the mapping is, as messages call it: "the source 'daily-1200'".</summary>
    public string What { get; }

    /// <summary>The same at the start of a sentence.</summary>
    public string Subject => char.ToUpperInvariant(What[0]) + What.Substring(1);

    /// <summary>
    /// Where the record as a whole stands: at the key above it, else at its first key. A span of its own would run over many lines
    /// and begin at whichever key is written first.
    /// </summary>
    public YamlSpan Head => _head ?? (_mapping.Entries.Count > 0 ? _mapping.Entries[0].Key.Span : _mapping.Span);

    /// <summary>The mapping of a node; reports a node of another form.</summary>
    public static Fields? Of(Node node, BindingContext context, string what, string advice) => Of(node, context, what, advice, null);

    private static Fields? Of(Node node, BindingContext context, string what, string advice, YamlSpan? head)
    {
        if (node is MappingNode mapping)
        {
            return new Fields(mapping, context, what, head);
        }

        context.Report(
            BindingRules.WrongForm,
            head is { } key ? PlaceOf(key, node) : node.Span,
            char.ToUpperInvariant(what[0]) + what.Substring(1),
            FormOf(node),
            "keys with values",
            advice);
        return null;
    }

    /// <summary>The mapping under a key; reports a node of another form.</summary>
    public static Fields? Of(Entry entry, BindingContext context, string what, string advice) =>
        Of(entry.Value, context, what, advice, entry.Key.Span);

    public bool Has(string key) => _mapping.Find(key) is not null;

    /// <summary>Where the value of a key stands.</summary>
    public YamlSpan SpanOf(string key) => _mapping.Find(key) is { } entry ? PlaceOf(entry.Key.Span, entry.Value) : Head;

    /// <summary>Where a key itself stands.</summary>
    public YamlSpan KeySpanOf(string key) => _mapping.Find(key)?.Key.Span ?? Head;

    public Entry? Find(string key)
    {
        _known.Add(key);
        return _mapping.Find(key);
    }

    /// <summary>A text; null when absent, empty or of another form.</summary>
    public string? Text(string key)
    {
        if (Find(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is not ScalarNode scalar)
        {
            _context.Report(
                BindingRules.WrongForm,
                SpanOf(key),
                Quoted(key),
                FormOf(entry.Value),
                "a text",
                "Write it on one line, in quotation marks if it holds ': ' or ' #'.");
            return null;
        }

        // A line break inside a plain or folded scalar is already one space; what is left is the record's own.
        var text = scalar.Text.Trim();
        if (text.Length == 0)
        {
            _context.Report(BindingRules.EmptyText, SpanOf(key), key, What);
            return null;
        }

        return text;
    }

    public string? RequiredText(string key, string advice)
    {
        Require(key, advice);
        return Text(key);
    }

    public void Require(string key, string advice)
    {
        if (!Has(key))
        {
            _context.Report(BindingRules.MissingKey, Head, Subject, key, advice);
        }
    }

    /// <summary>One of a closed list of words; the first of them when absent.</summary>
    public TEnum Word<TEnum>(string key, string what) where TEnum : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return default;
        }

        if (EnumWord.Find<TEnum>(text) is { } value)
        {
            return value;
        }

        var words = EnumWord.All<TEnum>();
        _context.Report(BindingRules.NotOneOf, SpanOf(key), text, what, Suggestion.DidYouMean(text, words), string.Join(", ", words));
        return default;
    }

    /// <summary>One of a closed list of words; null when absent.</summary>
    public TEnum? OptionalWord<TEnum>(string key, string what) where TEnum : struct, Enum =>
        Find(key) is null ? null : Word<TEnum>(key, what);

    public IEnumerable<Node> Items(string key, string advice)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is SequenceNode sequence)
        {
            return sequence.Items;
        }

        _context.Report(BindingRules.WrongForm, SpanOf(key), Quoted(key), FormOf(entry.Value), "a list", advice);
        return [];
    }

    /// <summary>The texts of a list; items of another form are reported and left out.</summary>
    public IEnumerable<string> Texts(string key, string advice) => PlacedTexts(key, advice).Select(static item => item.Text);

    /// <summary>The same, each with its place.</summary>
    public IEnumerable<(string Text, YamlSpan Span)> PlacedTexts(string key, string advice)
    {
        var texts = new List<(string, YamlSpan)>();
        foreach (var item in Items(key, advice))
        {
            if (item is ScalarNode { Text.Length: > 0 } scalar)
            {
                texts.Add((scalar.Text, scalar.Span));
            }
            else
            {
                _context.Report(BindingRules.WrongForm, item.Span, "An item of " + Quoted(key), FormOf(item), "a text", advice);
            }
        }

        return texts;
    }

    /// <summary>The entries of a mapping of things by key.</summary>
    public IEnumerable<Entry> Entries(string key, string advice)
    {
        if (Find(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is MappingNode mapping)
        {
            return mapping.Entries;
        }

        _context.Report(BindingRules.WrongForm, SpanOf(key), Quoted(key), FormOf(entry.Value), "keys with values", advice);
        return [];
    }

    /// <summary>Every entry that nobody asked for so far, for a mapping that holds things by key beside its own keys.</summary>
    public IEnumerable<Entry> Others() => _mapping.Entries.Where(entry => !_known.Contains(entry.Key.Text));

    /// <summary>Reports the keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in Others())
        {
            ReportUnknown(entry);
        }
    }

    public void ReportUnknown(Entry entry) =>
        _context.Report(
            BindingRules.UnknownKey,
            entry.Key.Span,
            entry.Key.Text,
            What,
            Suggestion.DidYouMean(entry.Key.Text, _known),
            string.Join(", ", _known.Distinct()));

    /// <summary>Whether a key is a slip of the fingers away from one that was asked for.</summary>
    public bool IsNearKnown(string key) => Suggestion.Nearest(key, _known) is not null;

    public static string FormOf(Node node) => node switch
    {
        MappingNode => "keys with values",
        SequenceNode => "a list",
        ScalarNode { Text.Length: 0 } => "nothing",
        _ => "a text",
    };

    // A block begins on another line, and nothing has no place of its own: the key above is what is looked for.
    private static YamlSpan PlaceOf(YamlSpan key, Node value) =>
        value is ScalarNode { Text.Length: > 0 } or ScalarNode { IsQuoted: true } ? value.Span : key;

    private static string Quoted(string key) => "'" + key + "'";
}
