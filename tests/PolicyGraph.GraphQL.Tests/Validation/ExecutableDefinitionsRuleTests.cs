using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.1.1 Executable Definitions.</summary>
public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ flag }")]
    [InlineData("query A { flag } fragment F on Book { id }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new ExecutableDefinitionsRule(context), document);

    [Theory]
    [InlineData(
        "{ flag } type Extra { a: Int }",
        "The \"Extra\" definition is not executable. @1:10")]
    [InlineData(
        "{ flag } extend type Book { a: Int }",
        "The \"Book\" definition is not executable. @1:10")]
    [InlineData(
        "{ flag } schema { query: Query }",
        "The schema definition is not executable. @1:10")]
    [InlineData(
        "{ flag } directive @d on FIELD",
        "The \"d\" definition is not executable. @1:10")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new ExecutableDefinitionsRule(context), document, errors);
}
