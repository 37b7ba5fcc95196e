using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.TypeSystem;
using PolicyGraph.GraphQL.Validation;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.2.1.1 Operation Type Existence.</summary>
public sealed class OperationTypeExistsRuleTests
{
    [Theory]
    [InlineData("{ flag }")]
    [InlineData("""mutation { rename(id: 1, title: "t") { id } }""")]
    [InlineData("subscription { added { id } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new OperationTypeExistsRule(context), document);

    [Fact]
    public void Operation_without_root_type_is_refused()
    {
        var errors = DocumentValidator.Validate(
            Schema.Parse("type Query { a: Int }"),
            GraphQLParser.Parse("mutation { a }"),
            [context => new OperationTypeExistsRule(context)]);
        Assert.Equal(
            ["The mutation operation is not supported by the schema. @1:1"], errors.Select(RuleAssert.Describe));
    }
}
