using System.Diagnostics.CodeAnalysis;
using PolicyGraph.Model;

namespace PolicyGraph.Documents;

/// <summary>Either the text of a source or the problem that kept it from being read.</summary>
public sealed class DocumentResult
{
    private DocumentResult(SourceText? text, DocumentProblem? problem)
    {
        Text = text;
        Problem = problem;
    }

    public SourceText? Text { get; }

    public DocumentProblem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Text))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    internal static DocumentResult Of(SourceText text) => new(text, null);

    internal static DocumentResult Of(DocumentProblem problem) => new(null, problem);
}
