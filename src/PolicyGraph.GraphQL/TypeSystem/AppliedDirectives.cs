using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>What the built-in directives say of a definition.</summary>
internal static class AppliedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "deprecated") is { } deprecated
            ? Text(deprecated, "reason") ?? DefaultDeprecationReason
            : null;

    public static string? SpecifiedBy(IEnumerable<DirectiveNode> directives) =>
        Find(directives, "specifiedBy") is { } specifiedBy ? Text(specifiedBy, "url") : null;

    public static bool IsOneOf(IEnumerable<DirectiveNode> directives) => Find(directives, "oneOf") is not null;

    public static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? Text(DirectiveNode directive, string argument) =>
        (directive.Arguments.FirstOrDefault(a => a.Name.Value == argument)?.Value as StringValueNode)?.Value;
}
