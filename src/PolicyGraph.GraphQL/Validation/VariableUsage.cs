using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation;

/// <param name="Type">What the place expects; null where that is not known.</param>
/// <param name="HasDefault">The place has a default of its own.</param>
/// <param name="ParentType">What the list or object around it is expected to be.</param>
internal readonly record struct VariableUsage(
    VariableNode Variable, GraphQLType? Type, bool HasDefault, GraphQLType? ParentType);
