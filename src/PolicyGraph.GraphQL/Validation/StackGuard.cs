using System.Runtime.CompilerServices;

namespace PolicyGraph.GraphQL.Validation;

/// <summary>
/// Chains of fragments are as long as the document allows, whatever its nesting; where they are followed by recursion
/// the walk stops before the stack does.
/// </summary>
internal static class StackGuard
{
    /// <exception cref="ValidationAbortedException">Little of the stack is left.</exception>
    public static void Require()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ValidationAbortedException();
    }
}
