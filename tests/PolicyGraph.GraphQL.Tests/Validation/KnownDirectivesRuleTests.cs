using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.Validation.Rules;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Validation;

/// <summary>§5.7.1 Directives Are Defined, §5.7.2 Directives Are in Valid Locations.</summary>
public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("""{ flag @mark(tag: "t") @skip(if: false) ... @include(if: true) { flag } }""")]
    [InlineData("{ flag @own } directive @own on FIELD")]
    public void Document_that_obeys_is_accepted(string document) =>
        RuleAssert.Reports(context => new KnownDirectivesRule(context), document);

    [Theory]
    [InlineData(
        "{ flag @unknown }",
        "Unknown directive \"@unknown\". @1:8")]
    [InlineData(
        "query @skip(if: true) { flag }",
        "Directive \"@skip\" may not be used on QUERY. @1:7")]
    [InlineData(
        """query ($a: Int @mark(tag: "t")) { flag }""",
        "Directive \"@mark\" may not be used on VARIABLE_DEFINITION. @1:16")]
    public void Document_that_offends_is_refused_at_the_place(string document, params string[] errors) =>
        RuleAssert.Reports(context => new KnownDirectivesRule(context), document, errors);
}
