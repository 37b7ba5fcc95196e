using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Validation;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>The limits that a document's text alone can pass: looked at before it is validated.</summary>
public static class DocumentLimits
{
    /// <summary>For an engine that parses for itself: also what keeps the text from being a document at all.</summary>
    public static IReadOnlyList<GraphQLError> Check(string document, LimitOptions limits)
    {
        try
        {
            return Check(GraphQLParser.Parse(document, new ParserOptions(limits.MaxTokens, limits.MaxNesting)), limits);
        }
        catch (GraphQLSyntaxException e)
        {
            return [e.Error];
        }
    }

    /// <returns>One error for each limit passed.</returns>
    internal static IReadOnlyList<GraphQLError> Check(DocumentNode document, LimitOptions limits)
    {
        var errors = new List<GraphQLError>();
        var fragments = document.Definitions.Count(definition => definition is FragmentNode);
        if (fragments > limits.MaxFragments)
            errors.Add(new GraphQLError(
                $"The document defines {fragments} fragments, the limit is {limits.MaxFragments}.",
                ErrorCodes.FragmentLimit));
        var meter = new DocumentMeter(document);
        foreach (var operation in document.Definitions.OfType<OperationNode>())
            Check(document, operation, meter, limits, errors);
        return errors;
    }

    private static void Check(
        DocumentNode document,
        OperationNode operation,
        DocumentMeter meter,
        LimitOptions limits,
        List<GraphQLError> errors)
    {
        void Require(int count, int limit, string code, string what)
        {
            if (count > limit)
                errors.Add(new GraphQLError(
                    $"The operation {what}; the limit is {limit}.",
                    code,
                    [document.LocationOf(operation.Span.Start)]));
        }

        try
        {
            var size = meter.Measure(operation);
            Require(size.Depth, limits.MaxDepth, ErrorCodes.DepthLimit, $"selects {size.Depth} levels of fields");
            Require(size.Fields, limits.MaxRootFields, ErrorCodes.RootFieldLimit, $"has {size.Fields} root fields");
            Require(size.Breadth, limits.MaxBreadth, ErrorCodes.BreadthLimit, $"selects {size.Breadth} fields of one object");
            Require(size.Aliases, limits.MaxAliases, ErrorCodes.AliasLimit, $"uses {size.Aliases} aliases");
            Require(size.Directives, limits.MaxDirectives, ErrorCodes.DirectiveLimit, $"uses {size.Directives} directives");
        }
        catch (ValidationAbortedException)
        {
            errors.Add(new GraphQLError(
                $"The fragments of the document form too long a chain; the limit of depth is {limits.MaxDepth}.",
                ErrorCodes.DepthLimit));
        }
    }
}
