using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.4.3 Required Arguments.</summary>
public sealed class RequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("""{ book(id: 1) { id } flag @mark(tag: "t") }""")]
    [InlineData("query ($id: ID!) { book(id: $id) { id } }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new RequiredArgumentsRule(context), document);

    [Theory]
    [InlineData(
        "{ book { id } }",
        "Field \"book\" argument \"id\" of type \"ID!\" is required, but it was not provided. @1:3")]
    [InlineData(
        "{ flag @mark }",
        "Directive \"@mark\" argument \"tag\" of type \"String!\" is required, but it was not provided. @1:8")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new RequiredArgumentsRule(context), document, errors);
}
