using PolicyGraph.GraphQL.Introspection;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests;

public sealed class SchemaTests
{
    private static readonly Schema Schema = PolicyApi.CreateSchema();

    [Fact]
    public void Schema_is_the_approved_one() => Approved.Equal("schema.graphql", SchemaPrinter.Print(Schema));

    [Fact]
    public void Every_type_and_member_is_described()
    {
        var own = Schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(own);
        Assert.All(own, type => Assert.False(string.IsNullOrEmpty(type.Description), type.Name));
        Assert.All(own.OfType<FieldedType>().SelectMany(type => type.Fields.Select(field => (type, field))),
            member => Assert.False(string.IsNullOrEmpty(member.field.Description), $"{member.type.Name}.{member.field.Name}"));
        Assert.All(own.OfType<InputObjectType>().SelectMany(type => type.Fields.Select(field => (type, field))),
            member => Assert.False(string.IsNullOrEmpty(member.field.Description), $"{member.type.Name}.{member.field.Name}"));
        Assert.All(own.OfType<EnumType>().SelectMany(type => type.Values.Select(value => (type, value))),
            member => Assert.False(string.IsNullOrEmpty(member.value.Description), $"{member.type.Name}.{member.value.Name}"));
    }
}
