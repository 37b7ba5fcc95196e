using PolicyGraph.GraphQL.Language;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>Stands in the place of a result that could not be had.</summary>
/// <param name="Locations">Null for those of the field.</param>
public sealed record FieldFailure(string Message, string Code, IReadOnlyList<SourceLocation>? Locations = null)
{
    public static FieldFailure Unexpected { get; } =
        new("The server failed to resolve this field.", ErrorCodes.InternalServerError);

    /// <summary>What the client is told of an exception: the reason that a resolver gives, of any other only that there was one.</summary>
    /// <param name="onUnexpected">Hears of the others.</param>
    public static FieldFailure Of(Exception exception, Action<Exception>? onUnexpected)
    {
        if (exception is ResolverException reason)
            return new FieldFailure(reason.Message, reason.Code);
        onUnexpected?.Invoke(exception);
        return Unexpected;
    }
}
