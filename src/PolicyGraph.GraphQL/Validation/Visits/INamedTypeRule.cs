using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface INamedTypeRule
{
    /// <param name="inTypeSystem">Inside a definition of the type system.</param>
    void OnNamedType(NamedTypeNode type, bool inTypeSystem);
}
