using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

/// <summary>Before the walk.</summary>
internal interface IDocumentRule
{
    void OnDocument(DocumentNode document);
}
