using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Limits;
using ScalarType = PolicyGraph.GraphQL.TypeSystem.ScalarType;
using Schema = PolicyGraph.GraphQL.TypeSystem.Schema;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>schema.graphql and the resolver table → an executor of HotChocolate.</summary>
internal static class HotChocolateSchema
{
    public static IRequestExecutor Build(EngineOptions options)
    {
        var (schema, limits) = (PolicyApi.CreateSchema(), options.Limits);
        var builder = new ServiceCollection().AddGraphQLServer()
            .AddDocument(ListSizes.Mark(Utf8GraphQLParser.Parse(PolicyApi.Sdl), limits))
            .ModifyOptions(schemaOptions => schemaOptions.EnableOneOf = true)
            .ModifyRequestOptions(request => request.ExecutionTimeout = TimeSpan.FromHours(1))
            .ModifyParserOptions(parser => parser.MaxAllowedTokens = limits.MaxTokens)
            .ModifyCostOptions(cost =>
            {
                // It counts the root object, too.
                (cost.MaxTypeCost, cost.MaxFieldCost) = (limits.MaxCost + 1, limits.MaxCost + 1);
                cost.DefaultResolverCost = null;
            })
            .SetMaxAllowedValidationErrors(limits.MaxErrors)
            .DisableIntrospection(!limits.AllowIntrospection)
            .AddErrorFilter(error => ErrorNames.OfField(error, options.OnUnexpected));
        foreach (var scalar in schema.Types.OfType<ScalarType>().Where(scalar => !Scalars.IsBuiltIn(scalar.Name)))
            builder.AddType(new CoercedScalar(scalar));
        Bind(builder, schema, limits);
        return builder.BuildRequestExecutorAsync().AsTask().GetAwaiter().GetResult();
    }

    private static void Bind(IRequestExecutorBuilder builder, Schema schema, LimitOptions limits)
    {
        var table = PolicyApi.CreateResolvers();
        foreach (var (coordinate, resolver) in table.Fields)
        {
            var (type, field) = coordinate.Split('.') is [var typeName, var fieldName] ? (typeName, fieldName) : throw new ArgumentException(coordinate);
            var binding = new ResolverBinding(((GraphQL.TypeSystem.ObjectType)schema.FindType(type)!).Find(field)!, resolver, limits);
            builder.AddResolver(type, field, binding.ResolveAsync);
        }
        builder.ConfigureSchema(hosted => hosted.SetTypeResolver((type, _, value) => table.TypeNames.Any(
            known => schema.IsSubType(schema.FindType(known.Key)!, schema.FindType(type.Name)!) && known.Value(value) == type.Name)));
    }
}
