using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.5.1.3 Fragments on Object, Interface or Union Types.</summary>
public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ item { ... on Book { id } ... { id } } } fragment F on Finding { __typename }")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new FragmentsOnCompositeTypesRule(context), document);

    [Theory]
    [InlineData(
        "{ item { ... on Lang { id } } }",
        "Fragment cannot condition on non composite type \"Lang\". @1:17")]
    [InlineData(
        "fragment F on Range { from }",
        "Fragment \"F\" cannot condition on non composite type \"Range\". @1:15")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new FragmentsOnCompositeTypesRule(context), document, errors);
}
