using System.Text.Json;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.Execution.Coercion;

/// <summary>CoerceVariableValues of the specification: the request's JSON to the types that the operation declares.</summary>
internal sealed class VariableCoercion
{
    private const int MaxErrors = 50;

    private readonly Schema _schema;
    private readonly DocumentNode _document;
    private readonly List<GraphQLError> _errors = [];

    private VariableCoercion(Schema schema, DocumentNode document)
    {
        _schema = schema;
        _document = document;
    }

    /// <param name="json">An object, or nothing.</param>
    public static VariableValues Coerce(
        Schema schema,
        DocumentNode document,
        OperationNode operation,
        JsonElement? json,
        out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (operation.VariableDefinitions.IsEmpty)
            return VariableValues.Empty;
        var coercion = new VariableCoercion(schema, document);
        var values = new VariableValues();
        foreach (var definition in operation.VariableDefinitions)
        {
            coercion.CoerceText(definition, json, values);
            if (coercion._errors.Count >= MaxErrors)
                break;
        }
        errors = coercion._errors;
        return values;
    }

    /// <summary>A JSON string may name half of a surrogate pair, which is found only when it is read.</summary>
    private void CoerceText(VariableDefinitionNode definition, JsonElement? json, VariableValues values)
    {
        try
        {
            Coerce(definition, json, values);
        }
        catch (InvalidOperationException)
        {
            Report(
                definition,
                $"Variable \"${definition.Variable.Name}\" cannot be read: the variables hold a name that is no Unicode text.");
        }
    }

    private void Coerce(VariableDefinitionNode definition, JsonElement? json, VariableValues values)
    {
        var name = definition.Variable.Name.Value;
        var type = _schema.Resolve(definition.Type)!;
        if (json is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty(name, out var value))
        {
            if (definition.DefaultValue is { } literal)
                values.Set(name, LiteralCoercion.TryCoerce(literal, type, null, out var fallback) ? fallback : null);
            else if (type.IsNonNull)
                Report(definition, $"Variable \"${name}\" of required type \"{type}\" was not provided.");
            return;
        }
        if (value.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            Report(definition, $"Variable \"${name}\" of non-null type \"{type}\" must not be null.");
            return;
        }
        var input = new JsonCoercion((path, wrong, problem) => Report(
            definition,
            $"Variable \"${name}\" got invalid value {JsonText.Quote(wrong)}"
            + (path.Length > 0 ? $" at \"{name}{path}\"" : "")
            + "; " + problem));
        values.Set(name, input.Coerce(value, type, ""));
    }

    private void Report(VariableDefinitionNode definition, string message)
    {
        if (_errors.Count < MaxErrors)
            _errors.Add(new GraphQLError(
                message, ErrorCodes.BadUserInput, [_document.LocationOf(definition.Span.Start)]));
        else if (_errors.Count == MaxErrors)
            _errors.Add(new GraphQLError(
                "Too many errors processing variables, error limit reached. Execution aborted.",
                ErrorCodes.BadUserInput));
    }
}
