namespace PolicyGraph.GraphQL.TypeSystem;

internal sealed record RootTypes(ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription);
