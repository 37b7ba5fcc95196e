using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Departments;

/// <summary>What the tables know of a bare name; exactly one of the parts is set.</summary>
internal sealed record BodyMatch(
    FunctionMatch? Function = null,
    OrganRow? Organ = null,
    VerticalRow? Vertical = null,
    CentralRow? Central = null);
