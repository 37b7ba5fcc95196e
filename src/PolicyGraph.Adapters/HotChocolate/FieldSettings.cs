using System.Collections.Immutable;
using HotChocolate.Configuration;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Helpers;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>Tells HotChocolate of each field what answers it and, for its cost analysis, how long its lists are.</summary>
internal sealed class FieldSettings(Schema schema, ResolverTable table, EngineOptions options) : TypeInterceptor
{
    /// <summary>Types whose lists are as long as the field above was asked to be.</summary>
    private readonly HashSet<NamedType> pages =
        [.. schema.Types.OfType<ObjectType>().SelectMany(type => type.Fields).Where(field => !IsList(field) && SizesOf(field, options.Limits).Any()).Select(field => field.Type.Innermost)];

    public override void OnBeforeRegisterDependencies(ITypeDiscoveryContext discoveryContext, DefinitionBase definition)
    {
        if (definition is not ObjectTypeDefinition { Fields: var fields } || schema.FindType(definition.Name) is not ObjectType type)
            return;
        foreach (var hosted in fields)
        {
            if (!table.Fields.TryGetValue($"{type.Name}.{hosted.Name}", out var resolver))
                continue;
            var field = type.Find(hosted.Name)!;
            var binding = new ResolverBinding(field, resolver, options);
            (hosted.Resolver, hosted.PureResolver) = (binding.ResolveAsync, binding.Immediate);
            if (SizeOf(type, field) is { } size)
                hosted.AddDirective(size, discoveryContext.DescriptorContext.TypeInspector);
        }
    }

    /// <summary>A size that a variable gives is not looked at: it counts as the largest.</summary>
    private ListSizeDirective? SizeOf(ObjectType type, FieldDefinition field)
    {
        ImmutableArray<string> sizes = [.. SizesOf(field, options.Limits)];
        if (sizes.IsEmpty)
            return IsList(field) && !pages.Contains(type) ? new ListSizeDirective(options.Limits.AssumedListSize) : null;
        ImmutableArray<string> sized = IsList(field) ? [] : [.. ((ObjectType)field.Type.Innermost).Fields.Where(IsList).Select(list => list.Name)];
        return new ListSizeDirective(options.Limits.MaxListSize, sizes, sized, requireOneSlicingArgument: false, options.Limits.AssumedListSize);
    }

    private static bool IsList(FieldDefinition field) => field.Type.Nullable is ListType;

    private static IEnumerable<string> SizesOf(FieldDefinition field, LimitOptions limits) =>
        field.Arguments.Select(argument => argument.Name).Where(limits.SizeArguments.Contains);
}
