using HotChocolate;
using HotChocolate.Execution;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Limits;
using ErrorCodes = PolicyGraph.GraphQL.ErrorCodes;
using Names = HotChocolate.ErrorCodes;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>HotChocolate's errors under the codes of this API; the words stay its own.</summary>
internal static class ErrorNames
{
    private const string ValidationErrors = "HotChocolate.Execution.ValidationErrors";

    /// <summary>Of a request that was not executed.</summary>
    public static GraphQLError OfRequest(IError error, IOperationResult result, LimitOptions limits) => new(
        error.Code == Names.Execution.CostExceeded ? $"{error.Message.TrimEnd('.')}; the limit is {limits.MaxCost}." : error.Message,
        CodeOf(error.Code) ?? (result.ContextData?.ContainsKey(ValidationErrors) == true ? ErrorCodes.ValidationFailed : ErrorCodes.BadUserInput),
        [.. (error.Locations ?? []).Select(place => new SourceLocation(place.Line, place.Column))]);

    /// <summary>Of a field.</summary>
    public static IError OfField(IError error, Action<Exception>? onUnexpected)
    {
        if (error.Exception is ResolverException reason)
            return error.WithMessage(reason.Message).WithCode(reason.Code).WithException(null);
        if (error.Exception is not { } failure)
            return error.WithCode(CodeOf(error.Code) ?? ErrorCodes.BadUserInput);
        onUnexpected?.Invoke(failure);
        return error.WithMessage("The server failed to resolve this field.").WithCode(ErrorCodes.InternalServerError).WithException(null);
    }

    private static string? CodeOf(string? code) => code switch
    {
        Names.Execution.SyntaxError => ErrorCodes.ParseFailed,
        Names.Execution.CostExceeded => ErrorCodes.CostLimit,
        Names.Execution.NonNullViolation => ErrorCodes.InvalidResult,
        Names.Execution.CannotSerializeLeafValue => ErrorCodes.InvalidResult,
        Names.Execution.CannotResolveAbstractType => ErrorCodes.InvalidResult,
        Names.Validation.IntrospectionNotAllowed => ErrorCodes.IntrospectionDisabled,
        ErrorCodes.PageLimit => code,
        _ => null,
    };
}
