namespace PolicyGraph.Documents.Word;

/// <summary>A paragraph's place in the lists of a document.</summary>
/// <param name="Number">The list instance (w:numId).</param>
/// <param name="Level">From 0; null where the list itself says which level the style has.</param>
/// <param name="Style">The style that put the paragraph into the list; null where the paragraph did.</param>
internal sealed record ListMembership(int Number, int? Level, string? Style)
{
    /// <summary>Instance 0 takes a paragraph out of the list of its style.</summary>
    public static ListMembership? Of(int number, int? level, string? style) =>
        number == 0 ? null : new ListMembership(number, level, style);
}
