using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;
using PolicyGraph.GraphQL.Execution;
using Own = PolicyGraph.GraphQL.TypeSystem.ScalarType;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>A scalar of the schema that is written as text, by its own coercion.</summary>
internal sealed class CoercedScalar(Own scalar) : ScalarType(scalar.Name)
{
    public override Type RuntimeType => typeof(object);

    public override bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax is NullValueNode || TryRead(TextOf(valueSyntax), out _, out _);

    public override object? ParseLiteral(IValueNode valueSyntax) =>
        valueSyntax is NullValueNode ? null
        : TryRead(TextOf(valueSyntax), out var value, out var problem) ? value
        : throw new SerializationException(problem ?? $"{Name} cannot be read.", this);

    public override IValueNode ParseValue(object? runtimeValue) => ParseResult(Serialize(runtimeValue));

    public override IValueNode ParseResult(object? resultValue) => resultValue is null ? NullValueNode.Default : new StringValueNode((string)resultValue);

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = null;
        if (runtimeValue is null)
            return true;
        using var writer = new ResponseWriter();
        if (scalar.Coercion.Write(runtimeValue, writer) is not null)
            return false;
        resultValue = JsonSerializer.Deserialize<string>(writer.Written);
        return true;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue) => TryRead(resultValue as string, out runtimeValue, out _);

    private static string? TextOf(IValueNode literal) => literal switch { StringValueNode text => text.Value, EnumValueNode word => word.Value, _ => null };

    private bool TryRead(string? text, out object? value, out string? problem) =>
        scalar.Coercion.TryReadJson(JsonSerializer.SerializeToElement(text), out value, out problem);
}
