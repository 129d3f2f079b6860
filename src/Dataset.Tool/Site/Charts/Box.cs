namespace Dataset.Tool.Site.Charts;

/// <summary>A place that something takes in a drawing, in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How much of it another one covers, in square pixels.</summary>
    public double Shared(Box other) => Meets(other)
        ? (Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * (Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top))
        : 0;

    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public Box MovedBy(double right) => this with { Left = Left + right, Right = Right + right };
}
