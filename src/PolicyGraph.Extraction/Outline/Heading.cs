namespace PolicyGraph.Extraction.Outline;

/// <summary>A numbered heading. Offsets are into the normalised text.</summary>
/// <param name="Start">The marker's first character.</param>
/// <param name="BodyStart">Where the text that it heads begins: after its title, or after the marker when it has no title of its own.</param>
/// <param name="Title">Without the marker; null when the number stands before plain text.</param>
/// <param name="IsInline">Text follows on the heading's own line.</param>
/// <param name="Depth">0 for the outermost.</param>
/// <param name="Parent">Index of the heading above it in the outline; -1 for none.</param>
internal sealed record Heading(
    HeadingMarker Marker,
    int Start,
    int BodyStart,
    string? Title,
    bool IsInline,
    int Depth,
    int Parent);
