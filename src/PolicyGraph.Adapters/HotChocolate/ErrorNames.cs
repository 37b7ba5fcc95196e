using HotChocolate;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using ErrorCodes = PolicyGraph.GraphQL.ErrorCodes;
using Names = HotChocolate.ErrorCodes;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>HotChocolate's errors under the codes of this API; the words stay its own.</summary>
internal static class ErrorNames
{
    /// <param name="usual">The code where HotChocolate's says nothing.</param>
    public static IError Of(IError error, string usual, EngineOptions options)
    {
        if (error.Exception is not null && FieldFailure.Of(error.Exception, options.OnUnexpected) is var failure)
            return error.WithMessage(failure.Message).WithExtensions(null).WithCode(failure.Code);
        var message = error.Code == Names.Execution.CostExceeded ? $"{error.Message.TrimEnd('.')}; the limit is {options.Limits.MaxCost}." : error.Message;
        return error.WithMessage(message).WithExtensions(null).WithCode(CodeOf(error.Code) ?? usual);
    }

    private static string? CodeOf(string? code) => code switch
    {
        Names.Execution.CostExceeded => ErrorCodes.CostLimit,
        Names.Execution.NonNullViolation or Names.Execution.CannotSerializeLeafValue or Names.Execution.CannotResolveAbstractType => ErrorCodes.InvalidResult,
        Names.Validation.IntrospectionNotAllowed => ErrorCodes.IntrospectionDisabled,
        _ => null,
    };
}
