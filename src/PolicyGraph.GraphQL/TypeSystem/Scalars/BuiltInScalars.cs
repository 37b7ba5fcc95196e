using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem.Scalars;

internal static class BuiltInScalars
{
    public static ImmutableDictionary<string, ScalarCoercion> All { get; } =
        ImmutableDictionary<string, ScalarCoercion>.Empty
            .Add("String", new StringCoercion())
            .Add("Int", new IntCoercion())
            .Add("Float", new FloatCoercion())
            .Add("Boolean", new BooleanCoercion())
            .Add("ID", new IdCoercion());

    public static ScalarCoercion Untyped { get; } = new UntypedCoercion();
}
