namespace PolicyGraph.Web.Tests.Support;

/// <summary>What a reader has before them.</summary>
public sealed record Window(int Width, int Height, bool IsDark = false, string Locale = "zh-CN")
{
    public static Window Desktop { get; } = new(1440, 900);

    public static Window Phone { get; } = new(360, 740);
}
