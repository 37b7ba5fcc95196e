using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using ScalarType = PolicyGraph.GraphQL.TypeSystem.ScalarType;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>schema.graphql and the resolver table → an executor of HotChocolate.</summary>
internal static class HotChocolateSchema
{
    public static IRequestExecutor Build(EngineOptions options)
    {
        var (schema, table, limits) = (PolicyApi.CreateSchema(), PolicyApi.CreateResolvers(), options.Limits);
        return new ServiceCollection().AddGraphQLServer()
            .AddDocumentFromString(PolicyApi.Sdl)
            .AddType(new DateType("Date", schema.FindType("Date")!.Description))
            .AddType(new AsOfType((ScalarType)schema.FindType("AsOf")!))
            .ModifyOptions(schemaOptions => schemaOptions.EnableOneOf = true)
            .ModifyRequestOptions(request => request.ExecutionTimeout = TimeSpan.FromHours(1))
            .ModifyCostOptions(cost =>
            {
                // It counts the root object, too.
                (cost.MaxTypeCost, cost.MaxFieldCost) = (limits.MaxCost + 1, limits.MaxCost + 1);
                cost.DefaultResolverCost = null;
            })
            .SetMaxAllowedValidationErrors(limits.MaxErrors)
            .DisableIntrospection(!limits.AllowIntrospection)
            .TryAddTypeInterceptor(new FieldSettings(schema, table, options))
            .ConfigureSchema(hosted => hosted.SetTypeResolver((type, _, value) => table.TypeNames.Values.Any(nameOf => nameOf(value) == type.Name)))
            .BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();
    }
}
