using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.3.1 Field Selections.</summary>
public sealed class FieldsExistRuleTests
{
    [Theory]
    [InlineData("{ item { id title __typename } find { __typename ... on Book { pages } } __schema { description } }")]
    [InlineData("fragment F on Missing { anything }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new FieldsExistRule(context), document);

    [Theory]
    [InlineData(
        "{ item { pages } }",
        "Cannot query field \"pages\" on type \"Item\". @1:10")]
    [InlineData(
        "{ find { id } }",
        "Cannot query field \"id\" on type \"Finding\". @1:10")]
    [InlineData(
        "{ book(id: 1) { __schema { description } } }",
        "Cannot query field \"__schema\" on type \"Book\". @1:17")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new FieldsExistRule(context), document, errors);
}
