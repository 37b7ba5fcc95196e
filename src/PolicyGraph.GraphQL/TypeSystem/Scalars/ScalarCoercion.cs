using System.Text.Json;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>
/// How a scalar type reads literals and variables and writes results. A method that cannot gives what is wrong
/// as a sentence for the client; instances are shared by all threads.
/// </summary>
public abstract class ScalarCoercion
{
    /// <param name="literal">Any literal but null; a variable only inside the lists and objects of a custom scalar.</param>
    /// <param name="problem">Null on success, or where a general message does.</param>
    public abstract bool TryReadLiteral(
        ValueNode literal, VariableValues? variables, out object? value, out string? problem);

    /// <param name="json">Any JSON value but null.</param>
    public abstract bool TryReadJson(JsonElement json, out object? value, out string? problem);

    /// <summary>Writes exactly one JSON value and gives null, or writes nothing and gives what is wrong.</summary>
    public abstract string? Write(object value, ResponseWriter writer);
}
