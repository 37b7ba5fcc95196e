using System.Text.Json;
using HotChocolate.Language;
using HotChocolate.Types;
using Own = PolicyGraph.GraphQL.TypeSystem.ScalarType;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>AsOf, a text or a bare word, by its own coercion.</summary>
internal sealed class AsOfType : ScalarType<string, IValueNode<string>>
{
    private readonly Own own;

    public AsOfType(Own own)
        : base(own.Name) => (this.own, Description) = (own, own.Description);

    protected override bool IsInstanceOfType(IValueNode<string> valueSyntax) => valueSyntax is StringValueNode or EnumValueNode && IsInstanceOfType(valueSyntax.Value);

    protected override bool IsInstanceOfType(string runtimeValue) => own.Coercion.TryReadJson(JsonSerializer.SerializeToElement(runtimeValue), out _, out _);

    protected override string ParseLiteral(IValueNode<string> valueSyntax) => valueSyntax.Value;

    protected override IValueNode<string> ParseValue(string runtimeValue) => new StringValueNode(runtimeValue);

    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);
}
