using PolicyGraph.Model;

namespace PolicyGraph.Reports.Reviews;

/// <summary>Something that a person should look at once.</summary>
/// <param name="Code">Of the diagnostic; null for an assignment of low confidence.</param>
/// <param name="PolicyId">The document that it stands in.</param>
/// <param name="MeasureNumber">Null outside all measures.</param>
/// <param name="Name">Of a body, without its place, as a lexicon takes it; null where no name is in question.</param>
/// <param name="Kind">What sort of body the name looks like.</param>
/// <param name="Count">Assignments of the document to that body.</param>
/// <param name="Sentence">What is written there.</param>
public sealed record ReviewItem(
    string? Code, string PolicyId, string? MeasureNumber, string? Name, DepartmentKind? Kind, int Count, string Sentence, TextSpan? Span);
