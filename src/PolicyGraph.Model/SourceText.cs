namespace PolicyGraph.Model;

/// <summary>
/// What the reader of a file hands to extraction: the text, never changed afterwards, to which every span points.
/// Tables stand in it as Markdown rows (<c>| 任务 | 牵头单位 |</c>), a cell merged with the one above it as <see cref="MergedCell"/>.
/// </summary>
/// <param name="Name">Path or other name by which messages call the source.</param>
public sealed record SourceText(string Name, string Text)
{
    /// <summary>Ditto mark: the cell continues the cell above it.</summary>
    public const string MergedCell = "〃";
}
