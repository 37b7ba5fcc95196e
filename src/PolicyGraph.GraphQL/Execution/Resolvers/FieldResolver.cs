namespace PolicyGraph.GraphQL.Execution.Resolvers;

/// <summary>What answers a field: an <see cref="ImmediateResolver"/> or a <see cref="BatchResolver"/>.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }
}
