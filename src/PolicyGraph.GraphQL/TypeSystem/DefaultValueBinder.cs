using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>
/// Coerces the defaults of arguments and input fields. A default object takes the defaults of its own fields, so
/// these are bound first, in depth-first order; a default that contains itself is refused.
/// </summary>
internal sealed class DefaultValueBinder(string text)
{
    private readonly Dictionary<InputValue, bool> _isBound = [];
    private readonly List<GraphQLError> _errors = [];

    public static ImmutableArray<GraphQLError> Bind(TypeFactory types)
    {
        var binder = new DefaultValueBinder(types.Text);
        foreach (var input in types.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
            binder.Bind(input);
        foreach (var field in types.Types.OfType<FieldedType>().SelectMany(type => type.Fields))
            binder.BindAll(field.Arguments);
        foreach (var directive in types.Directives)
            binder.BindAll(directive.Arguments);
        return [.. binder._errors];
    }

    private void BindAll(ImmutableArray<InputValue> inputs)
    {
        foreach (var input in inputs)
            Bind(input);
    }

    private void Bind(InputValue input)
    {
        if (input.Syntax?.DefaultValue is not { } literal)
            return;
        if (_isBound.TryGetValue(input, out var isBound))
        {
            if (!isBound)
                Report(input, $"The default value of {input.Name} contains itself.");
            return;
        }
        _isBound[input] = false;
        BindUsed(literal, input.Type);
        if (LiteralCoercion.TryCoerce(literal, input.Type, null, out var value))
            input.SetDefault(value);
        else
            Report(input, $"The default value of {input.Name}, {GraphQLPrinter.Print(literal)}, is no {input.Type}.");
        _isBound[input] = true;
    }

    /// <summary>Binds the defaults of the fields that objects in the literal leave out.</summary>
    private void BindUsed(ValueNode literal, GraphQLType type)
    {
        if (literal is ListValueNode list)
        {
            var itemType = (type.Nullable as ListType)?.ItemType ?? type;
            foreach (var item in list.Values)
                BindUsed(item, itemType);
        }
        else if (literal is ObjectValueNode node && type.Innermost is InputObjectType input)
        {
            foreach (var field in input.Fields)
            {
                if (node.Find(field.Name) is { } given)
                    BindUsed(given.Value, field.Type);
                else
                    Bind(field);
            }
        }
    }

    private void Report(InputValue input, string message) => _errors.Add(new GraphQLError(
        message, ErrorCodes.ValidationFailed, [SourceLocation.At(text, input.Syntax!.DefaultValue!.Span.Start)]));
}
