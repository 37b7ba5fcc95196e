using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>A field as a query selects it.</summary>
public interface IFieldSelection
{
    FieldDefinition Definition { get; }

    /// <summary>Whether the query selects the field of the result, on whatever type.</summary>
    bool Selects(string fieldName);
}
