using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Visits;

internal interface IValueRule
{
    /// <summary>Hears of whole values: of arguments, defaults; their parts are the rule's own walk.</summary>
    /// <param name="type">Null where it is not known.</param>
    void OnValue(ValueNode value, GraphQLType? type);
}
