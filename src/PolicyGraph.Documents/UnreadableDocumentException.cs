namespace PolicyGraph.Documents;

/// <summary>
/// A format's way to give up on a source from whatever depth; <see cref="DocumentReader"/> alone catches it
/// and turns it into a <see cref="DocumentProblem"/>.
/// </summary>
internal sealed class UnreadableDocumentException(string code, string? place, string message, string remedy)
    : Exception(message)
{
    public DocumentProblem ToProblem(string source) => new(code, source, place, Message, remedy);
}
