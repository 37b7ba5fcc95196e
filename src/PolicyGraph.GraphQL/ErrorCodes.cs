namespace PolicyGraph.GraphQL;

/// <summary>Values of <c>extensions.code</c>. The first five are the names that Apollo's clients already know.</summary>
public static class ErrorCodes
{
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";
    public const string BadUserInput = "BAD_USER_INPUT";
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>A resolver gave null for a non-null field, or a value that its type cannot represent.</summary>
    public const string InvalidResult = "INVALID_RESULT";

    /// <summary>The request was cancelled or ran out of time before it was answered.</summary>
    public const string Cancelled = "REQUEST_CANCELLED";

    public const string TokenLimit = "TOKEN_LIMIT_EXCEEDED";
    public const string NestingLimit = "NESTING_LIMIT_EXCEEDED";
    public const string DepthLimit = "DEPTH_LIMIT_EXCEEDED";
    public const string AliasLimit = "ALIAS_LIMIT_EXCEEDED";
    public const string RootFieldLimit = "ROOT_FIELD_LIMIT_EXCEEDED";
    public const string DirectiveLimit = "DIRECTIVE_LIMIT_EXCEEDED";
    public const string FragmentLimit = "FRAGMENT_LIMIT_EXCEEDED";
    public const string BreadthLimit = "BREADTH_LIMIT_EXCEEDED";
    public const string CostLimit = "COST_LIMIT_EXCEEDED";

    /// <summary>A list was asked to hold more than a page may.</summary>
    public const string PageLimit = "PAGE_LIMIT_EXCEEDED";

    public const string ResponseLimit = "RESPONSE_LIMIT_EXCEEDED";

    /// <summary>More errors were met than a response lists.</summary>
    public const string ErrorLimit = "ERROR_LIMIT_EXCEEDED";

    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";
}
