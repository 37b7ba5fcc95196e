using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.2.2.1 Operation Name Uniqueness.</summary>
public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("query A { flag } query B { flag }")]
    [InlineData("query A { flag } fragment A on Book { id }")]
    [InlineData("{ flag }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new UniqueOperationNamesRule(context), document);

    [Theory]
    [InlineData(
        """query A { flag } mutation A { rename(id: 1, title: "t") { id } }""",
        "There can be only one operation named \"A\". @1:7 1:27")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new UniqueOperationNamesRule(context), document, errors);
}
