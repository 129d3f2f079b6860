using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Dataset.Runtime;

namespace Dataset.Generator.Tests.Emitting;

public sealed class ShapesTests
{
    private static readonly Compiled Dataset = Samples.Run("""
        2025-01: { value: "7,000", quote: "7,000 arrests" }
        2025-02: { value: "about 8,300", quote: "about 8,300 arrests" }
        2025-03: { value: nearly 52.0, quote: nearly 52.0 arrests }
        2025-04: { value: "over 65,000", quote: "more than 65,000 arrests" }
        2025-05: { value: at least 75, quote: at least 75 arrests }
        2025-06: { value: "under 1,000", quote: "fewer than 1,000 arrests" }
        2025-07: { value: up to 20 million, quote: up to 20 million arrests }
        2025-08: { value: "1,200 to 1,500", quote: "between 1,200 and 1,500 arrests" }
        2025-09: { value: hundreds, quote: hundreds of arrests }
        2025-10:
          claims:
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: "over 1,179", quote: "over 1,179 arrests" }
        2025-11:
          claims:
            - { by: ice, value: 956, quote: 956 arrests }
            - { by: nbc, value: 956, quote: 956 arrests }
        2025-12: { value: 6.67430 ± 0.00015, quote: 6.674 30(15) arrests }
        """).Load();

    public static TheoryData<string> Members => new(Structs) { "October2025" };

    /// <summary>All but the dispute, which is an object.</summary>
    public static TheoryData<string> Structs =>
    [
        "January2025", "February2025", "March2025", "April2025", "May2025", "June2025", "July2025", "August2025", "September2025",
        "November2025", "December2025",
    ];

    [Theory]
    [InlineData("January2025", "Figure`1", FigureShape.Number, Qualifier.Exact,
    "Arrests, January 2025: 7,000 arrests, according to “The paper”.")]
    [InlineData("February2025", "Figure`1", FigureShape.Number, Qualifier.About,
    "Arrests, February 2025: about 8,300 arrests, according to “The paper”.")]
    [InlineData("March2025", "Figure`1", FigureShape.Number, Qualifier.Nearly,
    "Arrests, March 2025: nearly 52.0 arrests, according to “The paper”.")]
    [InlineData("April2025", "FloorFigure`1", FigureShape.Floor, Qualifier.Over,
    "Arrests, April 2025: over 65,000 arrests, according to “The paper”.")]
    [InlineData("May2025", "FloorFigure`1", FigureShape.Floor, Qualifier.AtLeast,
    "Arrests, May 2025: at least 75 arrests, according to “The paper”.")]
    [InlineData("June2025", "CeilingFigure`1", FigureShape.Ceiling, Qualifier.Under,
    "Arrests, June 2025: under 1,000 arrests, according to “The paper”.")]
    [InlineData("July2025", "CeilingFigure`1", FigureShape.Ceiling, Qualifier.AtMost,
    "Arrests, July 2025: up to 20,000,000 arrests, according to “The paper”.")]
    [InlineData("August2025", "RangeFigure`1", FigureShape.Range, Qualifier.Between,
    "Arrests, August 2025: 1,200 to 1,500 arrests, according to “The paper”.")]
    [InlineData("September2025", "WordedFigure`1", FigureShape.Worded, null,
    "Arrests, September 2025: “hundreds” (arrests), according to “The paper”.")]
    [InlineData("October2025", "October2025", FigureShape.Disputed, null,
    "Arrests, October 2025: 956 arrests, according to ICE; over 1,179 arrests, according to NBC News.")]
    [InlineData("December2025", "MeasuredFigure`1", FigureShape.Measured, Qualifier.Measured,
    "Arrests, December 2025: 6.67430 ± 0.00015 arrests, according to “The paper”.")]
    [InlineData("November2025", "Figure`1", FigureShape.Number, Qualifier.Exact,
    "Arrests, November 2025: 956 arrests, according to ICE and NBC News.")]
    public void A_figure_has_the_type_of_the_shape_of_its_value(
        string member, string type, FigureShape shape, Qualifier? qualifier, string sentence)
    {
        var figure = Dataset.Figure("Ice.Arrests." + member);

        Assert.Equal((type, shape, qualifier, sentence), (figure.GetType().Name, figure.Shape, figure.Bounds.Qualifier, figure.ToString()));
    }

    [Theory]
    [InlineData("April2025", true)]
    [InlineData("May2025", false)]
    [InlineData("June2025", true)]
    [InlineData("July2025", false)]
    public void Over_and_under_exclude_their_end_and_at_least_and_up_to_include_it(string member, bool isStrict)
    {
        var figure = Dataset.Figure("Ice.Arrests." + member);

        Assert.Equal(isStrict, Read(figure, "IsStrict"));
        Assert.Equal(isStrict, figure.Bounds.LowerIsStrict || figure.Bounds.UpperIsStrict);
    }

    [Theory]
    [InlineData("January2025", "Value", "7,000 arrests")]
    [InlineData("March2025", "Value", "52.0 arrests")]
    [InlineData("April2025", "Lower", "65,000 arrests")]
    [InlineData("June2025", "Upper", "1,000 arrests")]
    [InlineData("August2025", "Lower", "1,200 arrests")]
    [InlineData("August2025", "Upper", "1,500 arrests")]
    [InlineData("September2025", "Words", "hundreds")]
    [InlineData("December2025", "Value", "6.67430 arrests")]
    [InlineData("December2025", "Uncertainty", "0.00015 arrests")]
    public void A_number_is_read_where_the_source_gave_one(string member, string property, string expected) =>
        Assert.Equal(expected, Read(Dataset.Figure("Ice.Arrests." + member), property)!.ToString());

    [Theory]
    [InlineData("April2025", "Upper")]
    [InlineData("June2025", "Lower")]
    [InlineData("August2025", "IsStrict")]
    [InlineData("September2025", "Lower")]
    [InlineData("October2025", "Lower")]
    [InlineData("December2025", "Lower", "Upper", "Qualifier")]
    [InlineData("January2025", "Uncertainty")]
    public void What_the_source_did_not_say_is_not_there_to_read(string member, params string[] properties)
    {
        var type = Dataset.Figure("Ice.Arrests." + member).GetType();

        Assert.All(properties, property => Assert.Null(type.GetProperty(property)));
    }

    /// <summary>What the compiler states is in <see cref="RefusedByTheCompilerTests"/>; this is for whoever goes around it.</summary>
    [Theory]
    [InlineData("April2025", "The source gave only a floor")]
    [InlineData("June2025", "The source gave only a ceiling")]
    [InlineData("August2025", "The source gave two ends")]
    [InlineData("September2025", "The source gave words")]
    [InlineData("October2025", "The voices differ")]
    public void A_value_that_is_not_there_is_an_error_that_no_reader_by_reflection_trips_over(string member, string sentence)
    {
        var figure = Dataset.Figure("Ice.Arrests." + member);
        var value = figure.GetType().GetProperty("Value")!;

        var obsolete = value.GetCustomAttribute<ObsoleteAttribute>()!;
        Assert.True(obsolete.IsError);
        Assert.StartsWith(sentence, obsolete.Message, StringComparison.Ordinal);
        Assert.Equal(EditorBrowsableState.Never, value.GetCustomAttribute<EditorBrowsableAttribute>()!.State);
        Assert.Equal(DebuggerBrowsableState.Never, value.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
        var thrown = Assert.IsType<InvalidOperationException>(
            Assert.Throws<TargetInvocationException>(() => value.GetValue(figure)).InnerException);
        Assert.StartsWith(sentence, thrown.Message, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize((object)figure));
        Assert.False(json.RootElement.TryGetProperty("Value", out _));
        Assert.True(json.RootElement.TryGetProperty("Id", out _));
    }

    [Fact]
    public void No_interface_has_a_value_that_is_an_error() =>
        Assert.DoesNotContain(typeof(IFigure).Assembly.GetExportedTypes().Where(static type => type.IsInterface), static type =>
            type.GetProperties().Any(static property => property.IsDefined(typeof(ObsoleteAttribute), inherit: false)));

    [Fact]
    public void A_printed_uncertainty_gives_both_ends_to_the_last_digit()
    {
        var bounds = Dataset.Figure("Ice.Arrests.December2025").Bounds;

        Assert.Equal(Bounds.Measured(6.67430m, 0.00015m), bounds);
        Assert.Equal("6.67430 ± 0.00015", bounds.ToString());
        Assert.Equal(("6.67430", "0.00015"),
            (bounds.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            bounds.Uncertainty!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_figure_equals_itself_however_it_was_reached(string member)
    {
        var typed = Dataset.Figure("Ice.Arrests." + member);
        var again = Dataset.Figure("Ice.Arrests." + member);
        var found = Dataset.Find(typed.Id)!;
        var listed = Dataset.Figures.Single(figure => figure.Id == typed.Id);
        var looked = typed.Series[typed.Period];

        foreach (var other in (IFigure[])[again, found, listed, looked])
        {
            // A catalogue holds every dispute in one type of its own.
            Assert.Equal(typed.Shape, other.Shape);
            Assert.True(typed.Equals(other) && other.Equals(typed));
            Assert.Equal(typed.GetHashCode(), other.GetHashCode());
            Assert.True(other.Shape == FigureShape.Disputed || Same(typed, other));
            Assert.Equal(typed.ToString(), other.ToString());
            Assert.Equal(typed.Bounds, other.Bounds);
            Assert.Equal(typed.Name, other.Name);
        }

        Assert.Same(found, listed);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_figure_equals_no_other(string member)
    {
        var typed = Dataset.Figure("Ice.Arrests." + member);

        var others = Dataset.Figures.Where(figure => figure.Id != typed.Id).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, other => Assert.False(typed.Equals(other) || other.Equals(typed)));
        Assert.False(typed.Equals(null));
        Assert.False(typed.Equals("7,000"));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_figure_is_not_its_default(string member)
    {
        var typed = Dataset.Figure("Ice.Arrests." + member);
        var blank = (IFigure)Activator.CreateInstance(typed.GetType())!;

        Assert.False(typed.Equals(blank) || blank.Equals(typed));
        Assert.False(Dataset.Find(typed.Id)!.Equals(blank) || blank.Equals(Dataset.Find(typed.Id)));
        Assert.False(Same(typed, blank));
        Assert.Equal(blank, Activator.CreateInstance(typed.GetType()));
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void A_default_says_that_it_is_no_figure_and_throws_for_the_rest(string member)
    {
        var blank = (IFigure)Activator.CreateInstance(Dataset.Figure("Ice.Arrests." + member).GetType())!;

        Assert.Equal("(no figure)", blank.ToString());
        Assert.Equal(blank, Activator.CreateInstance(blank.GetType()));
        Assert.Throws<InvalidOperationException>(() => blank.Cite());
        var own = blank.GetType().GetProperties().Where(static property =>
            property.Name is not ("Unit" or "Shape" or "IsDisputed" or "IsStrict")
            && !property.IsDefined(typeof(ObsoleteAttribute), inherit: false)
            && !property.Name.StartsWith("Per", StringComparison.Ordinal)).ToList();
        Assert.True(own.Count > 14, $"Only {own.Count} properties of {blank.GetType().Name} were read.");
        foreach (var property in own)
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => property.GetValue(blank));
            Assert.StartsWith("This figure is a default value", Assert.IsType<InvalidOperationException>(thrown.InnerException).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_dispute_has_no_default_for_each_object_of_its_class_is_the_figure()
    {
        var figure = Dataset.Figure("Ice.Arrests.October2025");
        var other = (IDisputedFigure)Activator.CreateInstance(figure.GetType())!;

        Assert.NotSame(figure, other);
        Assert.True(Same(figure, other) && figure.Equals(other));
        Assert.Same(figure, Dataset.Figure("Ice.Arrests.October2025"));
    }

    private static object? Read(IFigure figure, string property) => figure.GetType().GetProperty(property)!.GetValue(figure);

    private static bool Same(IFigure left, IFigure right) =>
        (bool)Operator(left, "op_Equality").Invoke(null, [left, right])!
        && !(bool)Operator(left, "op_Inequality").Invoke(null, [left, right])!;

    private static MethodInfo Operator(IFigure figure, string name) =>
        figure.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!;
}
