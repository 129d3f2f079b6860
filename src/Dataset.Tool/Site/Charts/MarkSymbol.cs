using Dataset.Tool.Site.Markup;
using static Dataset.Tool.Site.Charts.ChartText;

namespace Dataset.Tool.Site.Charts;

/// <summary>The symbols: a shape and a colour for each series, so that nobody needs to see the colour.</summary>
internal static class MarkSymbol
{
    public const double Radius = 4.5;

    private const int Shapes = 4;
    private const int Colours = 4;

    /// <summary>The class of a series, which gives it its colour: each shape comes in each colour before a pair comes again.</summary>
    public static string Class(int series) => FormattableString.Invariant($"s{((series + (series / Shapes)) % Colours) + 1}");

    /// <summary>The symbol of a series at a place.</summary>
    public static Html At(int series, double x, double y, bool isHollow, double radius = Radius)
    {
        var look = isHollow ? Html.Of($" class=\"hollow\"") : Html.Of($" class=\"solid\"");
        var (r, far) = (radius, radius + 1);
        return (series % Shapes) switch
        {
            0 => Html.Of($"""<circle cx="{Px(x)}" cy="{Px(y)}" r="{Px(r)}"{look}/>"""),
            1 => Html.Of($"""<path d="M{Px(x - r)} {Px(y - r)}h{Px(2 * r)}v{Px(2 * r)}h{Px(-2 * r)}z"{look}/>"""),
            2 => Html.Of($"""
                <path d="M{Px(x)} {Px(y - far)}l{Px(far)} {Px(far)} {Px(-far)} {Px(far)} {Px(-far)} {Px(-far)}z"{look}/>
                """),
            _ => Html.Of($"""<path d="M{Px(x)} {Px(y - far)}l{Px(far)} {Px(r + far)}h{Px(-2 * far)}z"{look}/>"""),
        };
    }
}
