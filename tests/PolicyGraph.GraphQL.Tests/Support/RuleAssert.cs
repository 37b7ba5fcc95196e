using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Validation;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Support;

/// <summary>One rule over a document of the library.</summary>
internal static class RuleAssert
{
    /// <param name="expected">Each error as <c>message @line:column line:column</c>.</param>
    public static void Reports(Func<ValidationContext, ValidationRule> rule, string document, params string[] expected)
    {
        var errors = DocumentValidator.Validate(Library.Schema, GraphQLParser.Parse(document), [rule]);
        Assert.Equal(expected, errors.Select(Describe));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.ValidationFailed, error.Code));
    }

    public static string Describe(GraphQLError error) =>
        $"{error.Message} @{string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}";
}
