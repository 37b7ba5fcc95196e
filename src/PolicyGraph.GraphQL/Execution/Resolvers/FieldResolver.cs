namespace PolicyGraph.GraphQL.Execution.Resolvers;

internal abstract class FieldResolver;
