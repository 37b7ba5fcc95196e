namespace PolicyGraph.Documents.Pdf;

/// <summary>A rectangle on a page in points, the origin at the top left.</summary>
internal readonly record struct PdfBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public PdfBox Union(PdfBox other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>They stand in one column: over half of the narrower one lies above or below the other.</summary>
    public bool SharesColumn(PdfBox other) =>
        (Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * 2 > Math.Min(Width, other.Width);
}
